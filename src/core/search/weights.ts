import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted twice), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  coverage: 1.89,
  body: 2.34,
  softCoverage: 2.88,
  bm25: 2.24,
  heaviestUnmet: -1.45,
  speaker: 0.23,
  meant: 0.38,
  named: 0.64,
  related: 1.64,
  paragraph: 0.49,
  previous: 2.05,
  follows: 0.74,
  headline: 0.4,
  nearness: 1.11,
  wording: 1.8,
  carriesOn: 0.78,
  phrase: 0.02,
  answerMissing: -0.65,
  requiredMissing: -0.91,
  figure: 0.9,
  answerNear: 0.96,
  counted: 0.72,
  asksSpeaker: 0.41,
  speechUnasked: -0.55,
  aboutAsked: 0.29,
  novelty: -0.62,
  length: 0.38,
  short: -0.48,
  early: -0.1,
  lead: 0.63,
}
