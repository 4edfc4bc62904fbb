import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-2.77, -1.17],
  score: [2.43, 0.57],
  share: [0.31, 1.04],
  margin: [1.29, 1.24],
  ahead: [3.75, -0.15],
  rival: [-0.03, 1.1],
  bm25: [3.17, 0.44],
  rareCoverage: [-1.16, 0.4],
  surroundings: [-0.07, 0.79],
  absent: [-1.89, -0.12],
  absentName: [-1.31, -1.1],
  answerMissing: [0.64, -1.03],
  kindMissing: [-1.15, -0.21],
  lead: [-0.53, -1.43],
  terms: [1.1, 0.92],
}
