import type { Passage } from './answer.ts'
import { overlaps } from './article/span.ts'

/** Where a passage stands, as every face prints it: `¶ 4 of 16`, or `¶ 9–10 of 16` of neighbours. */
export function citePlace(passage: Passage): string {
  const { paragraphs } = passage.article
  const numbers = paragraphs.filter((p) => overlaps(p, passage)).map(({ number }) => number)
  const first = numbers.at(0) ?? passage.paragraph
  const last = numbers.at(-1) ?? passage.paragraph
  return `¶ ${first === last ? first : `${first}–${last}`} of ${paragraphs.length}`
}
