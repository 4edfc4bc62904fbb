import type { Passage } from '../core/answer.ts'
import { articlePrint } from '../core/fingerprint.ts'
import { Recent } from '../core/recent.ts'
import { percentEncoded, textDirective } from './text-fragment.ts'

/**
 * The address of the published article at the answering words, where it is known: a browser scrolls to them and marks
 * them. A browser that does not know directives, or finds other words there, shows the page from its beginning.
 */
export function publishedAt(passage: Passage): string | undefined {
  const page = publishedPage(passage)
  const directive = page === undefined ? '' : directiveTo(passage)
  if (page === undefined || directive === '') return page
  return `${page}${page.includes('#') ? '' : '#'}${DIRECTIVES}text=${directive}`
}

/** The directive to the answering words, which the article is searched for once. */
function directiveTo({ article, ...passage }: Passage): string {
  const { start, end } = passage.highlights[0] ?? passage
  const words = `${start} ${end} ${articlePrint(article)}`
  return DIRECTED.of(words, () => textDirective(article, { start, end }))
}

/** Directives to the words shown last: some hundred bytes each. */
const DIRECTED = new Recent<string, string>(1_000)

/** The address of the article by itself. */
export function publishedPage({ article: { url } }: Pick<Passage, 'article'>): string | undefined {
  return url?.split(DIRECTIVES)[0]?.replace(/[()]/gu, percentEncoded)
}

/** What divides an address from directives to the browser; those that an address brings along give way. */
const DIRECTIVES = ':~:'
