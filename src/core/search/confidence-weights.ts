import type { ClueName } from './confidence.ts'

/**
 * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts
 * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked
 * where the answer is not, and 262 answer-sentence sets.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {
  always: [-2.85, -1.11],
  score: [2.55, 0.5],
  share: [0.38, 1.07],
  margin: [1.06, 1.18],
  ahead: [3.76, -0.05],
  rival: [-0.02, 1.01],
  bm25: [3.2, 0.46],
  rareCoverage: [-1.05, 0.36],
  surroundings: [-0.08, 0.65],
  absent: [-1.82, -0.25],
  absentName: [-1.31, -1.15],
  answerMissing: [0.6, -1.12],
  kindMissing: [-1.08, -0.18],
  lead: [-0.54, -1.32],
  terms: [1.08, 0.96],
}
