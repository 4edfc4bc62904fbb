import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, fitted by bench/fit-confidence.ts on 312 natural questions about 12
 * news stories, 1,183 questions about 96 encyclopaedia articles, the same asked where the answer is not, and 262
 * answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, number>> = {
  always: -3.19,
  score: 1.28,
  share: 1.27,
  margin: 3.18,
  bm25: 2.03,
  surroundings: 0.78,
  previous: -0.53,
  absent: -1.11,
  absentName: -0.99,
  answerMissing: -0.14,
  requiredMissing: -0.1,
  paragraphs: 1.21,
  speech: 0.28,
  terms: 1.16,
}
