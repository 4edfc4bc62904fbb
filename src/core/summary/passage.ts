import type { Passage } from '../answer.ts'
import { lastStarting, overlaps, type Span } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import type { Sentence } from './sentences.ts'

/** How an article's sentences are shown: each with its speaker where all of it is what a known person said. */
export function passageMaker({ article, quotations }: IndexedArticle) {
  const direct = quotations.filter(({ kind }) => kind === 'direct')
  return (sentence: Sentence, highlights: readonly Span[] = []): Passage => {
    const { start, end, paragraph } = sentence
    const said = direct[lastStarting(direct, start + LONGEST_MARK)]
    const isSaid = said && overlaps(said, sentence) && end - said.end <= LONGEST_MARK
    const speaker = isSaid ? said.speaker : undefined
    const passage = { article, paragraph, start, end, highlights }
    return speaker === undefined ? passage : { ...passage, speaker }
  }
}

/** Marks that may stand between a sentence's end and its quotation's: `”` or `''`. */
const LONGEST_MARK = 2
