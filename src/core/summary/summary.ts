import type { Passage } from '../answer.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { choose } from './choosing.ts'
import { passageOf } from './passage.ts'
import { readSentences } from './sentences.ts'
import { weigh } from './weighing.ts'

/** The sentences that together tell most of an article, in its order; at most one more than `count`. */
export function summarise(indexed: IndexedArticle, count: number): readonly Passage[] {
  const weighing = weigh(indexed.article, readSentences(indexed.article))
  return choose(weighing, count).map((sentence) => passageOf(indexed, sentence))
}
