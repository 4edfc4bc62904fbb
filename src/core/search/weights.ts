import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted four times), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  coverage: 2.87,
  softCoverage: 3.79,
  bm25: 3,
  complete: -0.17,
  heaviestUnmet: -1.63,
  speaker: 0.39,
  meant: 0.22,
  named: 0.74,
  related: 1.67,
  alike: 0.18,
  paragraph: 0.26,
  previous: 2.77,
  next: -0.06,
  headline: 1.31,
  heading: 0,
  pairs: 0.69,
  nearness: 1.34,
  phrase: 0.04,
  answerThere: 0.61,
  answerMissing: -0.61,
  requiredMissing: -0.99,
  answerCovered: -0.09,
  answerNear: 1.05,
  counted: 0.6,
  asksSpeech: 0.25,
  asksSpeaker: 0.4,
  speechUnasked: -0.62,
  aboutAsked: 0.44,
  introduces: 0.09,
  defines: 0.1,
  novelty: -0.7,
  length: 0.65,
  short: -0.59,
  early: -0.13,
  opensParagraph: -0.07,
}
