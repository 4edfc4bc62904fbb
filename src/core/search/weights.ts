import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted four times), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  coverage: 2.88,
  softCoverage: 3.64,
  bm25: 3.12,
  complete: -0.2,
  heaviestUnmet: -1.39,
  speaker: 0,
  meant: 0,
  named: 0,
  related: 1.63,
  alike: 0.19,
  paragraph: 0.23,
  previous: 2.86,
  next: -0.11,
  headline: 1.41,
  heading: 0,
  pairs: 0.61,
  nearness: 1.4,
  phrase: 0.07,
  answerThere: 0.67,
  answerMissing: -0.67,
  requiredMissing: -0.92,
  answerCovered: -0.18,
  answerNear: 1.08,
  counted: 0.61,
  asksSpeech: 0.22,
  asksSpeaker: 0,
  speechUnasked: -0.46,
  aboutAsked: 0,
  introduces: 0,
  defines: 0.07,
  novelty: -0.82,
  length: 0.71,
  short: -0.61,
  early: -0.23,
  opensParagraph: -0.08,
}
