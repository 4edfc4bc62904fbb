import type { Passage } from '../answer.ts'
import type { Span } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import type { Sentence } from './sentences.ts'

/** A sentence as it is shown; with its speaker where all of it is what a known person said. */
export function passageOf(
  { article, quotations }: IndexedArticle,
  sentence: Sentence,
  highlights: readonly Span[] = [],
): Passage {
  const { start, end, paragraph } = sentence
  const said = quotations.find(
    (quotation) =>
      quotation.kind === 'direct' &&
      quotation.start - start <= LONGEST_MARK &&
      end - quotation.end <= LONGEST_MARK &&
      quotation.start < end &&
      start < quotation.end,
  )
  const passage = { article, paragraph, start, end, highlights }
  return said?.speaker === undefined ? passage : { ...passage, speaker: said.speaker }
}

/** Marks that may stand between a sentence's end and its quotation's: `”` or `''`. */
const LONGEST_MARK = 2
