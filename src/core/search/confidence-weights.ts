import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-1.83, -0.91],
  score: [2.97, 0.62],
  share: [-1.44, 0.98],
  margin: [-0.19, 1.12],
  ahead: [7.81, -0.04],
  rival: [-0.4, 1.01],
  bm25: [7.62, 0.41],
  rareCoverage: [-3.56, 0.17],
  surroundings: [-0.55, 0.43],
  absent: [-2.07, -0.58],
  absentName: [-1.45, -1.15],
  answerMissing: [0.86, -1.06],
  kindMissing: [-1.47, -0.19],
  lead: [-0.54, -1.25],
  terms: [-0.15, 0.97],
}
