import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted twice), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  unnamed: 1.5,
  body: 2.54,
  softCoverage: 3.45,
  bm25: 2.89,
  heaviestUnmet: -1.89,
  named: 1.35,
  related: 2.49,
  paragraph: 0.82,
  previous: 1.57,
  follows: 0.53,
  nearness: 1.39,
  wording: 1.99,
  functionWords: 1.69,
  carriesOn: 1.09,
  phrase: 0.06,
  answerMissing: -0.62,
  requiredMissing: -1.05,
  figure: 0.92,
  answerNear: 1.16,
  counted: 1.11,
  asksSpeaker: 0.67,
  speechUnasked: -0.59,
  aboutAsked: 0.55,
  novelty: -0.75,
  short: -0.73,
  early: -0.03,
  lead: 1,
}
