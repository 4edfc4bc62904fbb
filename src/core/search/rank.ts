import { keepFor } from '../kept.ts'
import type { Library } from '../library.ts'
import { findCandidates } from './candidates.ts'
import { type Question, readQuestion } from './question.ts'
import { type Scene, sceneAll } from './scene.ts'
import { SIGNALS, type Signal, type SignalName } from './signals.ts'
import { gatherStatistics } from './statistics.ts'
import { WEIGHTS } from './weights.ts'

/** A sentence of an article with how well it answers, comparable within one question only. */
export type Ranked = { readonly scene: Scene; readonly score: number }

/** A question with the sentences that may answer it. */
export type Ranking = {
  readonly question: Question
  /** The best sentence of each paragraph, best first. */
  readonly paragraphs: readonly Ranked[]
  readonly sentences: readonly Ranked[]
}

/** What each signal is worth; fitting tries others than those of the table. */
export type Weights = Readonly<Record<SignalName, number>>

/** Weighs the sentences that may answer a question; at least `least` paragraphs, where there are so many. */
export function rank(
  library: Library,
  typed: string,
  least: number,
  weights: Weights = WEIGHTS,
): Ranking {
  const question = readQuestion(typed, vocabularyOf(library))
  const signals = weighedSignals(weights)
  const sentences = sceneCandidates(library, question, least).map((scene) => ({
    scene,
    score: scoreOf(scene, signals),
  }))
  return { question, sentences, paragraphs: bestOfParagraphs(sentences) }
}

/** The scenes of a question before they are weighed; the fitting reads them too. */
export function sceneCandidates(
  library: Library,
  question: Question,
  least: number,
): readonly Scene[] {
  const candidates = findCandidates(library, question, least)
  return sceneAll(question, candidates, gatherStatistics(library, candidates))
}

/** The words that a question may have misspelt: those of the one article asked, or of all. */
export function vocabularyOf({ articles, index }: Library) {
  const [only, ...others] = articles
  return only && others.length === 0 ? index.readingOf(only).vocabulary() : index.vocabulary()
}

/** The signals, in the order of their weights. */
export const SIGNAL_NAMES = Object.keys(SIGNALS).filter(isSignalName)

function isSignalName(name: string): name is SignalName {
  return name in SIGNALS
}

type Weighed = { readonly signal: Signal; readonly weight: number }

/** The signals that are worth anything, in the order of their table. */
const weighedSignals = keepFor((weights: Weights): readonly Weighed[] =>
  SIGNAL_NAMES.map((name) => ({ signal: SIGNALS[name], weight: weights[name] })).filter(
    ({ weight }) => weight !== 0,
  ),
)

function scoreOf(scene: Scene, signals: readonly Weighed[]): number {
  let score = 0
  for (const { signal, weight } of signals) score += weight * signal(scene)
  return score
}

function bestOfParagraphs(sentences: readonly Ranked[]): readonly Ranked[] {
  const best = new Map<object, Ranked>()
  for (const ranked of sentences) {
    const { paragraph } = ranked.scene
    if ((best.get(paragraph)?.score ?? -Infinity) < ranked.score) best.set(paragraph, ranked)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}
