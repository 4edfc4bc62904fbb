import type { Question } from './question.ts'
import type { ReadSentence } from './reading.ts'
import { idf } from './statistics.ts'

/** So many are looked at, as a number has bits to note them; a question in chat has a dozen at most. */
const MOST = 30

/**
 * For each sentence the share of the question's function words that it has, the rarer among the sentences the more:
 * "before the war" asks for something else than "after the war". Nothing where the question has none.
 */
export function functionWordShares(
  { functionWords }: Question,
  sentences: readonly ReadSentence[],
): ReadonlyMap<ReadSentence, number> {
  const bits = new Map([...functionWords].slice(0, MOST).map((word, i) => [word, 1 << i]))
  const found = sentences.map((sentence) => bitsIn(sentence, bits))
  const weights = [...bits.values()].map((bit) => {
    const count = found.reduce((sum, all) => ((all & bit) === 0 ? sum : sum + 1), 0)
    return idf(count, sentences.length)
  })
  const whole = weights.reduce((sum, weight) => sum + weight, Number.EPSILON)
  return new Map(
    sentences.map((sentence, i) => [sentence, weightOf(found[i] ?? 0, weights) / whole]),
  )
}

function bitsIn({ words }: ReadSentence, bits: ReadonlyMap<string, number>): number {
  let found = 0
  for (const { folded, isFunctionWord } of words) {
    if (isFunctionWord) found |= bits.get(folded) ?? 0
  }
  return found
}

function weightOf(found: number, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => ((found & (1 << i)) === 0 ? sum : sum + weight), 0)
}
