import type { SignalName } from './signals.ts'

/**
 * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories
 * (each counted twice), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.
 * A score is comparable within one question only.
 */
export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  unnamed: 1.53,
  body: 2.73,
  softCoverage: 3.94,
  bm25: 2.88,
  named: 1.39,
  related: 2.95,
  paragraph: 1.08,
  previous: 1.63,
  follows: 0.57,
  nearness: 1.43,
  wording: 1.98,
  functionWords: 1.65,
  carriesOn: 1.05,
  phrase: 0.07,
  answerMissing: -0.65,
  requiredMissing: -1.07,
  figure: 0.89,
  answerNear: 1.12,
  counted: 1.12,
  asksSpeaker: 0.63,
  speechUnasked: -0.6,
  aboutAsked: 0.53,
  novelty: -0.7,
  short: -0.71,
  early: -0.08,
  lead: 1,
}
