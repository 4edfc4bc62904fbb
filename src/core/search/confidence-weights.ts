import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, fitted by bench/fit-confidence.ts on 312 natural questions about 12
 * news stories, 1,183 questions about 96 encyclopaedia articles, the same asked where the answer is not, and 262
 * answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, number>> = {
  always: -1.88,
  score: 1.09,
  share: 0.67,
  margin: 2.66,
  coverage: -0.13,
  softCoverage: 0.57,
  surroundings: 0.02,
  previous: 0.08,
  bm25: 1.84,
  heaviestUnmet: -0.88,
  absent: -1.13,
  answerMissing: -0.36,
  requiredMissing: -0.14,
  pairs: 0.25,
  terms: 0.79,
}
