import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-4.02, -1.02],
  score: [0.92, 0.02],
  share: [0.23, 1.93],
  margin: [-2.76, 2.18],
  ahead: [8.56, -0.26],
  softCoverage: [2.59, -0.12],
  bm25: [7.05, 0.64],
  rareCoverage: [-3.51, 0.25],
  absent: [-1.25, -1.14],
  absentName: [-1.39, -1.1],
  required: [-0.77, -0.83],
  answerMissing: [0.77, -1.03],
  kindMissing: [-1.65, -0.01],
  lead: [-0.58, -1.71],
  terms: [0.1, 1.64],
}
