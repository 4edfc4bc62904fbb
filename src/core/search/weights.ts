import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted twice), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  coverage: 1.96,
  body: 2.38,
  softCoverage: 2.97,
  bm25: 2.34,
  heaviestUnmet: -1.45,
  speaker: 0.27,
  meant: 0.47,
  named: 0.67,
  related: 1.61,
  paragraph: 0.47,
  previous: 2.16,
  follows: 0.63,
  headline: 0.34,
  pairs: 0.7,
  nearness: 1.16,
  phrase: 0.05,
  answerMissing: -0.65,
  requiredMissing: -0.92,
  figure: 0.9,
  answerNear: 0.97,
  counted: 0.66,
  asksSpeaker: 0.38,
  speechUnasked: -0.52,
  aboutAsked: 0.27,
  novelty: -0.71,
  length: 0.44,
  short: -0.48,
  early: 0.08,
}
