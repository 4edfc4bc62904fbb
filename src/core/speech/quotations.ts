import type { Article } from '../article/article.ts'
import { sliceOf } from '../article/span.ts'
import type { Person } from '../people/person.ts'
import type { Quotation } from './quotation.ts'

/** The words between quotation marks in an article's paragraphs. */
export function findQuotations(article: Article, _people: readonly Person[]): readonly Quotation[] {
  return article.paragraphs.flatMap((paragraph) =>
    [...sliceOf(article.text, paragraph).matchAll(QUOTED)].map((match) => ({
      start: paragraph.start + match.index + 1,
      end: paragraph.start + match.index + match[0].length - 1,
      kind: 'direct' as const,
      paragraph: paragraph.number,
      confidence: 0,
      rule: 'none',
    })),
  )
}

/** Words between double marks, curly or straight: matches `“Yes,”`; not `“Yes`. */
const QUOTED = /“[^“”]+”|"[^"]+"/gu
