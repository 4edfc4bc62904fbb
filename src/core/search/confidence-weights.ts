import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-4.06, -0.81],
  score: [0.12, -0.07],
  share: [-0.26, 1.88],
  margin: [-1.96, 1.93],
  ahead: [8.61, -0.41],
  softCoverage: [3.74, -0.07],
  bm25: [7.05, 0.82],
  rareCoverage: [-3.67, 0.36],
  absent: [-1.73, -1.18],
  absentName: [-1.56, -1.11],
  required: [-0.97, -1.4],
  answerMissing: [0.78, -1.05],
  kindMissing: [-1.42, 0.02],
  lead: [-0.44, -1.62],
  terms: [0.08, 1.43],
}
