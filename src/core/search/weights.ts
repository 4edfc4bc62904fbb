import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted twice), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  coverage: 1.95,
  body: 2.37,
  softCoverage: 2.97,
  bm25: 2.33,
  heaviestUnmet: -1.33,
  speaker: 0.26,
  meant: 0.42,
  named: 0.64,
  related: 1.66,
  paragraph: 0.5,
  previous: 2.19,
  follows: 0.64,
  headline: 0.34,
  pairs: 0.69,
  nearness: 1.18,
  phrase: 0.05,
  answerMissing: -0.7,
  requiredMissing: -0.88,
  figure: 0.92,
  answerNear: 0.96,
  counted: 0.57,
  asksSpeaker: 0.23,
  speechUnasked: -0.48,
  aboutAsked: 0.36,
  novelty: -0.7,
  length: 0.49,
  short: -0.48,
  early: 0.06,
}
