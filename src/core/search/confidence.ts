import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts'
import { lacksNeed } from './needs.ts'
import type { Question, Term } from './question.ts'
import type { Ranked, Ranking } from './rank.ts'
import type { Scene } from './scene.ts'
import { SIGNALS } from './signals.ts'
import type { Support } from './support.ts'

/** Something about a ranking that tells how sure its first place is, usually 0 to 1. */
type Clue = (ranking: Ranking, top: Top) => number

type Top = {
  readonly ranked: Ranked
  /** The best of each other paragraph, best first. */
  readonly others: readonly Ranked[]
  readonly support: Support
  /** Its share of the paragraphs' softmax: how alone it stands. */
  readonly share: number
}

/** Brings sums of weighted signals to the scale of the shares. */
const TENTH = 0.1

/**
 * Few clues: with thirty, fitted to some hundred questions, what is learnt does not hold elsewhere. How many
 * paragraphs there are is none of them: development articles that lack their answer are a paragraph shorter.
 */
export const CLUES = {
  always: () => 1,
  /** How much speaks for it, whatever speaks for others. */
  score: (_, { ranked }) => ranked.score * TENTH,
  share: (_, { share }) => share,
  margin: (_, { ranked, others }) => (ranked.score - (others[0]?.score ?? 0)) * TENTH,
  /** How far the others are below it on the whole. */
  ahead: (_, { ranked, others }) => (ranked.score - mean(others.map((o) => o.score))) * TENTH,
  /** How much of the question is met at all: of another article's questions a word or two. */
  softCoverage: (_, { support }) => support.best,
  bm25: (_, { ranked }) => SIGNALS.bm25(ranked.scene),
  /** Words that are all over the article tell less than those of one place. */
  rareCoverage: ({ question }, { ranked }) => rareCoverage(question, ranked.scene),
  /** Words that are nowhere: the likeliest sign that the article does not say. */
  absent: ({ question, paragraphs }) => absentShare(question, paragraphs),
  absentName: ({ question, paragraphs }) =>
    question.terms.some((t) => (t.isName || t.isFigure) && !isMet(t, paragraphs)) ? 1 : 0,
  /** Where a figure or a date is asked for, a sentence about the same thing often has another, far from its words. */
  required: ({ question }, { ranked }) =>
    question.kind.isRequired ? 1 - SIGNALS.answerNear(ranked.scene) : 0,
  answerMissing: (_, { ranked }) => SIGNALS.answerMissing(ranked.scene),
  /** No sentence at all has words of the kind asked for. */
  kindMissing: ({ sentences }) =>
    sentences.every(({ scene }) => scene.answers?.length === 0) ? 1 : 0,
  /** The lead of a story has something of every question, and answers few. */
  lead: (_, { ranked }) => SIGNALS.early(ranked.scene),
  terms: ({ question }) => Math.min(question.terms.length, 12) * TENTH,
} as const satisfies Readonly<Record<string, Clue>>

/** The name of one clue to whether a passage answers. */
export type ClueName = keyof typeof CLUES

/** The clues, in the order of their weights. */
export const CLUE_NAMES = Object.keys(CLUES).filter(isClueName)

function isClueName(name: string): name is ClueName {
  return name in CLUES
}

/** How likely the first place of a ranking is to answer, 0 to 1: a logistic function of the clues. */
export function confidenceIn(ranking: Ranking): number {
  const clues = cluesOf(ranking)
  if (!clues) return 0
  const long = lengthOf(ranking)
  let sum = 0
  CLUE_NAMES.forEach((name, i) => {
    const [inShort, inLong] = CONFIDENCE_WEIGHTS[name]
    sum += (inShort + long * (inLong - inShort)) * (clues[i] ?? 0)
  })
  const likely = 1 / (1 + Math.exp(-sum))
  const [first] = ranking.paragraphs
  return first && lacksNeed(first.scene) ? likely * LACKING : likely
}

/** What is left of the confidence in a sentence that lacks what its question needs: never enough to be sure. */
const LACKING = 0.5

/** The clues of a ranking in the order of their names; `undefined` when nothing was ranked. */
export function cluesOf(ranking: Ranking): readonly number[] | undefined {
  const [ranked, ...others] = ranking.paragraphs
  if (!ranked || ranking.question.terms.length === 0) return undefined
  const all = ranking.paragraphs.reduce((sum, { score }) => sum + Math.exp(score - ranked.score), 0)
  const top = { ranked, others, support: ranked.scene.support, share: 1 / all }
  return CLUE_NAMES.map((name) => CLUES[name](ranking, top))
}

/** Up to so many paragraphs are an entry of an encyclopaedia, from so many on a whole story. */
const SHORT = 6
const LONG = 15

/**
 * Whether few paragraphs were weighed (0) or many (1), or how far between: among few, what is missing tells more;
 * among many, how alone the first stands.
 */
export function lengthOf({ paragraphs }: Ranking): number {
  const share = Math.log(Math.max(1, paragraphs.length) / SHORT) / Math.log(LONG / SHORT)
  return Math.min(1, Math.max(0, share))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)
}

/** The share of the question's words that a sentence has, each by its rarity where it was asked. */
function rareCoverage({ terms }: Question, { sentence, statistics }: Scene): number {
  let met = 0
  let all = 0
  for (const { stem } of terms) {
    const rarity = statistics.idf(stem)
    all += rarity
    if (sentence.places.has(stem)) met += rarity
  }
  return met / Math.max(all, Number.EPSILON)
}

/** The share of the question's weight that nothing weighed has, in any way. */
function absentShare({ terms, weight }: Question, paragraphs: Ranking['paragraphs']): number {
  const absent = terms.filter((term) => !isMet(term, paragraphs))
  return absent.reduce((sum, term) => sum + term.weight, 0) / weight
}

/** Whether anything that was weighed has a term or tells of its time, or the headline or cross-heading over it. */
export function isMet(term: Term, paragraphs: Ranking['paragraphs']): boolean {
  const { stem } = term
  return paragraphs.some(
    ({ scene: { around, dated } }) =>
      around.paragraph.has(stem) ||
      around.headline.has(stem) ||
      around.heading.has(stem) ||
      dated.includes(term),
  )
}
