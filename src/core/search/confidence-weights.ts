import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, fitted by bench/fit-confidence.ts on 312 natural questions about 12
 * news stories, 1,183 questions about 96 encyclopaedia articles, the same asked where the answer is not, and 262
 * answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, number>> = {
  always: -3.21,
  score: 1.29,
  share: 1.26,
  margin: 3.18,
  bm25: 1.97,
  surroundings: 0.76,
  previous: -0.45,
  absent: -1.11,
  absentName: -1,
  answerMissing: -0.15,
  requiredMissing: -0.06,
  paragraphs: 1.22,
  speech: 0.36,
  terms: 1.19,
}
