import type { Profile } from './profile.ts'
import type { Question, Term } from './question.ts'
import type { ReadSentence } from './reading.ts'
import { ROOT, type Stems } from './stems.ts'

/** The telling stems of what stands around a sentence and may hold the words that it lacks. */
export type Surroundings = {
  readonly paragraph: ReadonlySet<string>
  /** Of the sentence before, and of the one before that. */
  readonly previous: Stems
  readonly twoBefore: Stems
  readonly headline: ReadonlySet<string>
  readonly heading: ReadonlySet<string>
}

/**
 * How far the terms of a question are met by a sentence, one share for each way: of the weight of all terms,
 * the part that is met so, 0 to 1. All ways but `own`, `body`, `unnamed` and `follows` count only terms that the
 * sentence does not say itself.
 */
export type Support = {
  /** The sentence has the word. */
  own: number
  /** It has the word, of those that the headline lacks; ½ when the headline has them all. */
  body: number
  /** It has the word, of those that are no names; ½ when all are. */
  unnamed: number
  /** Somebody it names has that name or description too. */
  named: number
  /** It has a word that may stand for this one. */
  related: number
  /** Another sentence of its paragraph has the word. */
  paragraph: number
  previous: number
  /** The sentence before has the word, whether or not this one has it too. */
  follows: number
  /** The best of all ways, each at what it is worth. */
  best: number
}

/**
 * What a way is worth beside the word itself, in `best`; by hand, in the sketch's order of trust. A person is one whose
 * words it reports, whom its "she" or "the laureate" stands for or whom it names. A text goes on about what it has just
 * named: with the two sentences before, and the headline at .6 for .3, the right sentence of twelve stories fitted on
 * others is 7 % likelier, and sentences of entries are in better order by .009.
 */
const WORTH = {
  person: 0.95,
  related: 0.8,
  alike: 0.7,
  previous: 0.7,
  headline: 0.6,
  twoBefore: 0.5,
  paragraph: 0.3,
} as const

/** A description ("laureate") fits its person less surely than a name. */
const DESCRIBED = 0.8

/** Weighs what a sentence has of a question's terms; `dated` are those that name a time of its. */
export function weighSupport(
  question: Question,
  sentence: ReadSentence,
  around: Surroundings,
  dated: readonly Term[],
): Support {
  const sum = emptySupport()
  const related = relatedIn(question, sentence, dated)
  for (const term of question.terms) addTerm(sum, term, sentence, around, related.get(term) ?? 0)
  toShares(sum, question.weight)
  sum.body = shareHad(sentence, question, ({ stem }) => !around.headline.has(stem))
  sum.unnamed = shareHad(sentence, question, ({ isName }) => !isName)
  return sum
}

/** From sums of weights to shares of all weight. */
function toShares(sum: Support, weight: number): void {
  sum.own /= weight
  sum.named /= weight
  sum.related /= weight
  sum.paragraph /= weight
  sum.previous /= weight
  sum.follows /= weight
  sum.best /= weight
}

function emptySupport(): Support {
  return {
    own: 0,
    body: 0,
    unnamed: 0,
    named: 0,
    related: 0,
    paragraph: 0,
    previous: 0,
    follows: 0,
    best: 0,
  }
}

function addTerm(
  sum: Support,
  term: Term,
  sentence: ReadSentence,
  around: Surroundings,
  related: number,
): void {
  const { stem, weight } = term
  if (around.previous.has(stem)) sum.follows += weight
  if (sentence.places.has(stem)) {
    sum.own += weight
    sum.best += weight
    return
  }
  const named = called(sentence.named, stem)
  const best = Math.max(
    Math.max(called(sentence.speakers, stem), called(sentence.meant, stem), named) * WORTH.person,
    related * WORTH.related,
    beginsAlike(term, sentence) * WORTH.alike,
    worthAround(around, stem),
  )
  sum.named += weight * named
  sum.related += weight * related
  if (around.paragraph.has(stem)) sum.paragraph += weight
  if (around.previous.has(stem)) sum.previous += weight
  sum.best += weight * best
}

/** What it is worth that a stem stands around a sentence: at its worthiest place. */
function worthAround(around: Surroundings, stem: string): number {
  if (around.previous.has(stem)) return WORTH.previous
  if (around.headline.has(stem) || around.heading.has(stem)) return WORTH.headline
  if (around.twoBefore.has(stem)) return WORTH.twoBefore
  return around.paragraph.has(stem) ? WORTH.paragraph : 0
}

/** Of the weight of the terms that count, what the sentence has; ½ when none count. */
function shareHad(
  { places }: ReadSentence,
  { terms }: Question,
  counts: (term: Term) => boolean,
): number {
  let had = 0
  let all = 0
  for (const term of terms) {
    if (!counts(term)) continue
    all += term.weight
    if (places.has(term.stem)) had += term.weight
  }
  return all === 0 ? 0.5 : had / all
}

function called(people: readonly Profile[], stem: string): number {
  let best = 0
  for (const { names, descriptions } of people) {
    if (names.has(stem)) return 1
    if (descriptions.has(stem)) best = DESCRIBED
  }
  return best
}

/** For each term, the best of the sentence's words that may stand for it. */
function relatedIn(
  { relations }: Question,
  { places }: ReadSentence,
  dated: readonly Term[],
): ReadonlyMap<Term, number> {
  let found: Map<Term, number> | undefined
  if (dated.length > 0) found = new Map(dated.map((term) => [term, 1]))
  if (relations.size === 0) return found ?? UNRELATED
  for (const stem of places.keys()) {
    for (const [term, nearness] of relations.get(stem) ?? NO_TERMS) {
      found ??= new Map()
      found.set(term, Math.max(found.get(term) ?? 0, nearness))
    }
  }
  return found ?? UNRELATED
}

const NO_TERMS: readonly (readonly [Term, number])[] = []

const UNRELATED: ReadonlyMap<Term, number> = new Map()

/** The share of letters by which two words begin alike: 0.6 for "organised" and "organisation". */
function beginsAlike(term: Term, { stemsByRoot }: ReadSentence): number {
  if (term.isFigure || term.stem.length < ROOT) return 0
  let best = 0
  for (const stem of stemsByRoot.get(term.stem.slice(0, ROOT)) ?? NONE) {
    let shared = ROOT
    while (shared < stem.length && stem[shared] === term.stem[shared]) shared++
    best = Math.max(best, shared / Math.max(stem.length, term.stem.length))
  }
  return best
}

const NONE: readonly string[] = []
