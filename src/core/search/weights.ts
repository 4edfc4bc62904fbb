import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted twice), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  coverage: 1.97,
  body: 2.38,
  softCoverage: 2.97,
  bm25: 2.36,
  heaviestUnmet: -1.42,
  speaker: 0.25,
  meant: 0.41,
  named: 0.63,
  related: 1.63,
  paragraph: 0.49,
  previous: 2.16,
  follows: 0.65,
  headline: 0.36,
  pairs: 0.69,
  nearness: 1.17,
  phrase: 0.05,
  answerMissing: -0.67,
  requiredMissing: -0.96,
  figure: 0.88,
  answerNear: 0.99,
  counted: 0.66,
  asksSpeaker: 0.28,
  speechUnasked: -0.49,
  aboutAsked: 0.35,
  novelty: -0.7,
  length: 0.47,
  short: -0.48,
  early: 0.06,
}
