import type { Question } from './question.ts'
import type { ReadSentence } from './reading.ts'
import { idf } from './statistics.ts'

/**
 * For each sentence the share of the question's function words that it has, the rarer among the sentences the more:
 * "before the war" asks for something else than "after the war". None where the question has no function word.
 */
export function functionWordShares(
  { functionWords }: Question,
  sentences: readonly ReadSentence[],
): ReadonlyMap<ReadSentence, number> {
  const having = sentences.map((sentence) => functionWordsIn(sentence, functionWords))
  const weights = new Map<string, number>()
  let all = 0
  for (const word of functionWords) {
    const count = having.reduce((sum, words) => sum + Number(words.has(word)), 0)
    const weight = idf(count, sentences.length)
    weights.set(word, weight)
    all += weight
  }
  return new Map(
    sentences.map((sentence, i) => {
      let met = 0
      for (const word of having[i] ?? []) met += weights.get(word) ?? 0
      return [sentence, met / Math.max(all, Number.EPSILON)]
    }),
  )
}

function functionWordsIn(
  { words }: ReadSentence,
  sought: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { folded, isFunctionWord } of words) {
    if (isFunctionWord && sought.has(folded)) found.add(folded)
  }
  return found
}
