import type { Article } from '../core/article/article.ts'
import { sliceOf } from '../core/article/span.ts'
import { type Refused, refuse } from './source.ts'

/** A story is at least this much prose, in UTF-16 units: three or four sentences of English. */
const LEAST_PROSE = 200

/** Of all that was read, this share at least is prose: lists of links, tables and code are not. */
const PROSE_SHARE = 0.5

/** Why an article to be is none; `undefined` when it is one. */
export function refuseUnlessArticle({ text, paragraphs }: Article): Refused | undefined {
  const all = paragraphs.map((paragraph) => sliceOf(text, paragraph))
  const prose = total(all.filter(isProse))
  if (prose < LEAST_PROSE) {
    return refuse(
      `This is no article: expected some paragraphs of whole sentences, got ${prose} characters of them.`,
    )
  }
  if (prose >= total(all) * PROSE_SHARE) return undefined
  return refuse('This is no article: most of it is not written in sentences.')
}

/** Whether a paragraph has a sentence's end after some words. Matches `It was shut.”`; not `Read more`. */
function isProse(words: string): boolean {
  return /[\p{L}\p{N}][.!?…。！？]["'”’»)\]」』]*(?:\s|$)/u.test(words)
}

function total(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}
