import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, fitted by bench/fit-confidence.ts on 312 natural questions about 12
 * news stories, 1,183 questions about 96 encyclopaedia articles, the same asked where the answer is not, and 262
 * answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, number>> = {
  always: -2.32,
  score: 1.2,
  share: 0.91,
  margin: 2.64,
  coverage: 0.06,
  softCoverage: 0.58,
  surroundings: 0.07,
  previous: 0.34,
  bm25: 1.95,
  heaviestUnmet: -0.91,
  absent: -0.79,
  answerMissing: -0.44,
  requiredMissing: 0.16,
  pairs: 0.09,
  terms: 0.74,
}
