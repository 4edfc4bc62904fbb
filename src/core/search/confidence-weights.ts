import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-1.8, -1.11],
  score: [2.8, 0.49],
  share: [-1.35, 1.06],
  margin: [-0.32, 1.18],
  ahead: [7.7, -0.05],
  rival: [-0.19, 1.01],
  bm25: [8.09, 0.46],
  rareCoverage: [-3.54, 0.36],
  surroundings: [-0.24, 0.65],
  absent: [-2.08, -0.25],
  absentName: [-1.47, -1.15],
  answerMissing: [0.67, -1.12],
  kindMissing: [-1.37, -0.18],
  lead: [-0.62, -1.32],
  terms: [-0.27, 0.95],
}
