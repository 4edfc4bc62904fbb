import type { Passage } from '../answer.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { choose, type OnSubject } from './choosing.ts'
import { passageMaker } from './passage.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { nearestTo, onSubject } from './subject.ts'
import { weigh } from './weighing.ts'

/** An article told by its own sentences, in its order. */
export type Summary = {
  readonly passages: readonly Passage[]
  /** Whether these are all the sentences that the article has. */
  readonly isWhole: boolean
}

/** What a summary is asked to be. */
export type Wanted = {
  /** So many sentences, one more at most where one of them needs the sentence before it. */
  readonly count: number
  /** Never more than so many. */
  readonly limit?: number | undefined
  /** Only what the article says about this subject or person. */
  readonly about?: string | undefined
}

/** The sentences that together tell most of an article, or most of what it says about a subject. */
export function summarise(indexed: IndexedArticle, wanted: Wanted): Summary {
  const { count, limit = count + 1, about } = wanted
  const sentences = readSentences(indexed.article)
  const toPassage = passageMaker(indexed)
  const show = (chosen: readonly Sentence[]): readonly Passage[] =>
    chosen.map((sentence) => toPassage(sentence))
  if (about === undefined && sentences.length <= Math.min(count, limit)) {
    return { passages: show(sentences), isWhole: true }
  }
  const weighing = weigh(indexed, sentences)
  const most = Math.min(limit, count + 1)
  const subject = about === undefined ? undefined : subjectOf(indexed, weighing.sentences, about)
  const chosen = choose(weighing, Math.min(count, most), most, subject)
  const isBare = chosen.length === 0 && about === undefined
  return { passages: show(isBare ? sentences.slice(0, most) : chosen), isWhole: false }
}

/** The sentences on a subject, without those that only stand beside one. */
function subjectOf(
  indexed: IndexedArticle,
  sentences: readonly Sentence[],
  about: string,
): OnSubject {
  const found = onSubject(indexed, sentences, about)
  return new Map(nearestTo([...found], ([, weight]) => weight))
}
