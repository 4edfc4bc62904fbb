import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, fitted by bench/fit-confidence.ts on 312 natural questions about 12
 * news stories, 1,183 questions about 96 encyclopaedia articles, the same asked where the answer is not, and 262
 * answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, number>> = {
  always: -1.93,
  score: 1.26,
  share: 0.45,
  margin: 2.47,
  coverage: -0.1,
  softCoverage: 0.67,
  surroundings: 0.26,
  previous: -0.01,
  bm25: 1.71,
  heaviestUnmet: -0.59,
  absent: -1.13,
  answerMissing: -0.48,
  requiredMissing: 0,
  pairs: 0.42,
  terms: 0.75,
}
