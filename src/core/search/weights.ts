import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted four times), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  coverage: 3,
  softCoverage: 3.71,
  bm25: 3.32,
  complete: -0.15,
  heaviestUnmet: -1.3,
  speaker: 0,
  meant: 0,
  named: 0,
  related: 1.55,
  alike: 0.18,
  paragraph: 0.24,
  previous: 2.85,
  next: -0.07,
  headline: 1.46,
  heading: 0,
  pairs: 0.47,
  nearness: 1.28,
  phrase: 0.02,
  answerThere: 0.78,
  answerMissing: -0.78,
  requiredMissing: -0.99,
  answerCovered: 0.09,
  counted: 0.82,
  asksSpeech: 0.39,
  asksSpeaker: 0,
  speechUnasked: -0.46,
  aboutAsked: 0,
  introduces: 0,
  defines: 0.08,
  novelty: -0.82,
  length: 0.76,
  short: -0.61,
  early: -0.21,
  opensParagraph: -0.05,
}
