import type { Passage } from '../core/answer.ts'
import { percentEncoded, textDirective } from './text-fragment.ts'

/**
 * The address of the published article at the answering words, where it is known: a browser scrolls to them and marks
 * them. A browser that does not know directives, or finds other words there, shows the page from its beginning.
 */
export function publishedAt({ article, ...passage }: Passage): string | undefined {
  if (article.url === undefined) return undefined
  const [address = ''] = article.url.split(DIRECTIVES)
  const directive = textDirective(article, passage.highlights[0] ?? passage)
  const page = address.replace(/[()]/gu, percentEncoded)
  if (directive === '') return page
  return `${page}${page.includes('#') ? '' : '#'}${DIRECTIVES}text=${directive}`
}

/** What divides an address from directives to the browser; those that an address brings along give way. */
const DIRECTIVES = ':~:'
