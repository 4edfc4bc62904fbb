import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-2.86, -1.16],
  score: [2.5, 0.55],
  share: [0.34, 0.97],
  margin: [1.41, 1.23],
  ahead: [3.66, -0.02],
  rival: [0, 1.06],
  bm25: [3.13, 0.43],
  rareCoverage: [-1.11, 0.35],
  surroundings: [-0.04, 0.81],
  absent: [-1.81, -0.25],
  absentName: [-1.32, -0.02],
  answerMissing: [0.66, -1.03],
  kindMissing: [-1.17, -0.19],
  lead: [-0.51, -1.43],
  terms: [1.05, 0.87],
}
