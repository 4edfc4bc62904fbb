import type { Passage } from '../core/answer.ts'
import { percentEncoded, textDirective } from './text-fragment.ts'

/**
 * The address of the published article at the answering words, where it is known: a browser scrolls to them and marks
 * them. A browser that does not know directives, or finds other words there, shows the page from its beginning.
 */
export function publishedAt({ article, ...passage }: Passage): string | undefined {
  const page = publishedPage({ article })
  const directive = textDirective(article, passage.highlights[0] ?? passage)
  if (page === undefined || directive === '') return page
  return `${page}${page.includes('#') ? '' : '#'}${DIRECTIVES}text=${directive}`
}

/** The address of the article by itself. */
export function publishedPage({ article: { url } }: Pick<Passage, 'article'>): string | undefined {
  return url?.split(DIRECTIVES)[0]?.replace(/[()]/gu, percentEncoded)
}

/** What divides an address from directives to the browser; those that an address brings along give way. */
const DIRECTIVES = ':~:'
