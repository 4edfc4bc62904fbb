import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-4.06, -0.88],
  score: [0.42, 0.05],
  share: [-0.26, 1.83],
  margin: [-2.11, 1.99],
  ahead: [8.88, -0.21],
  softCoverage: [3.43, -0.14],
  bm25: [6.73, 0.83],
  rareCoverage: [-3.67, 0.28],
  absent: [-1.77, -1.17],
  absentName: [-1.54, -1.11],
  required: [-0.76, -0.86],
  answerMissing: [0.72, -1.13],
  kindMissing: [-1.46, 0],
  lead: [-0.44, -1.66],
  terms: [0.18, 1.48],
}
