import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts'
import type { Question, Term } from './question.ts'
import type { Ranking } from './rank.ts'
import { SIGNALS } from './signals.ts'
import type { Support } from './support.ts'

/** Something about a ranking that tells how sure its first place is, usually 0 to 1. */
type Clue = (ranking: Required<Pick<Ranking, 'question' | 'paragraphs'>>, top: Top) => number

type Top = {
  readonly ranked: Ranking['paragraphs'][number]
  readonly support: Support
  /** Its share of the paragraphs' softmax: how alone it stands. */
  readonly share: number
  /** How far the second is below it. */
  readonly margin: number
}

/** Brings sums of weighted signals to the scale of the shares. */
const TENTH = 0.1
const QUARTER = 0.25

/** Few clues: with thirty, fitted to some hundred questions, what is learnt does not hold elsewhere. */
export const CLUES = {
  always: () => 1,
  /** How much speaks for it, whatever speaks for others. */
  score: (_, { ranked }) => ranked.score * TENTH,
  share: (_, { share }) => share,
  margin: (_, { margin }) => margin * TENTH,
  bm25: (_, { ranked }) => SIGNALS.bm25(ranked.scene),
  /** Words met only around it tell that the subject is right, not that the sentence is. */
  surroundings: (_, { support }) => support.paragraph + support.headline,
  previous: (_, { support }) => support.previous,
  /** Words that are nowhere: the likeliest sign that the article does not say. */
  absent: ({ question, paragraphs }) => absentShare(question, paragraphs),
  absentName: ({ question, paragraphs }) =>
    question.terms.some((t) => (t.isName || t.isFigure) && !isMet(t, paragraphs)) ? 1 : 0,
  answerMissing: (_, { ranked }) => SIGNALS.answerMissing(ranked.scene),
  requiredMissing: (_, { ranked }) => SIGNALS.requiredMissing(ranked.scene),
  /** A long article has something for every question; a short one seldom answers by chance. */
  paragraphs: ({ paragraphs }) => Math.log(paragraphs.length) * QUARTER,
  /** Questions about what somebody said have answers that share few words with them. */
  speech: ({ question }) => (question.isAboutSpeech ? 1 : 0),
  terms: ({ question }) => Math.min(question.terms.length, 12) * TENTH,
} as const satisfies Readonly<Record<string, Clue>>

export type ClueName = keyof typeof CLUES

export const CLUE_NAMES = Object.keys(CLUES).filter(isClueName)

function isClueName(name: string): name is ClueName {
  return name in CLUES
}

/** How likely the first place of a ranking is to answer, 0 to 1: a logistic function of the clues. */
export function confidenceIn(ranking: Ranking): number {
  const clues = cluesOf(ranking)
  if (!clues) return 0
  let sum = 0
  CLUE_NAMES.forEach((name, i) => {
    sum += CONFIDENCE_WEIGHTS[name] * (clues[i] ?? 0)
  })
  return 1 / (1 + Math.exp(-sum))
}

/** The clues of a ranking in the order of their names; `undefined` when nothing was ranked. */
export function cluesOf(ranking: Ranking): readonly number[] | undefined {
  const [ranked, second] = ranking.paragraphs
  if (!ranked || ranking.question.terms.length === 0) return undefined
  const all = ranking.paragraphs.reduce((sum, { score }) => sum + Math.exp(score - ranked.score), 0)
  const top = {
    ranked,
    support: ranked.scene.support,
    share: 1 / all,
    margin: ranked.score - (second?.score ?? 0),
  }
  return CLUE_NAMES.map((name) => CLUES[name](ranking, top))
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
