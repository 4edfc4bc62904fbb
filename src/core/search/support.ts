import type { Profile } from './profile.ts'
import type { Question, Term } from './question.ts'
import { type ReadSentence, ROOT, type Stems } from './reading.ts'

/** The telling stems of what stands around a sentence and may hold the words that it lacks. */
export type Surroundings = {
  readonly paragraph: ReadonlySet<string>
  /** Of the sentence before. */
  readonly previous: Stems
  readonly headline: ReadonlySet<string>
  readonly heading: ReadonlySet<string>
}

/**
 * How far the terms of a question are met by a sentence, one share for each way: of the weight of all terms,
 * the part that is met so, 0 to 1. All ways but `own`, `body` and `follows` count only terms that the sentence does
 * not say itself.
 */
export type Support = {
  /** The sentence has the word. */
  own: number
  /** It has the word, of those that the headline lacks; ½ when the headline has them all. */
  body: number
  /** Somebody whose words it reports is called or described so. */
  speaker: number
  /** Somebody whom its "she" or "the laureate" stands for is called or described so. */
  meant: number
  /** Somebody it names has that name or description too. */
  named: number
  /** It has a word that may stand for this one. */
  related: number
  /** Another sentence of its paragraph has the word. */
  paragraph: number
  previous: number
  /** The sentence before has the word, whether or not this one has it too. */
  follows: number
  headline: number
  /** The best of all ways, each at what it is worth. */
  best: number
  /** Weight of the heaviest term that is met in no way. */
  heaviestUnmet: number
}

/** What a way is worth beside the word itself, in `best`; by hand, in the sketch's order of trust. */
const WORTH = { person: 0.95, related: 0.8, alike: 0.7, paragraph: 0.4, headline: 0.3 } as const

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
  sum.body = bodyShare(question, sentence, around.headline)
  return sum
}

/** From sums of weights to shares of all weight. */
function toShares(sum: Support, weight: number): void {
  sum.own /= weight
  sum.speaker /= weight
  sum.meant /= weight
  sum.named /= weight
  sum.related /= weight
  sum.paragraph /= weight
  sum.previous /= weight
  sum.follows /= weight
  sum.headline /= weight
  sum.best /= weight
}

function emptySupport(): Support {
  return {
    own: 0,
    body: 0,
    speaker: 0,
    meant: 0,
    named: 0,
    related: 0,
    paragraph: 0,
    previous: 0,
    follows: 0,
    headline: 0,
    best: 0,
    heaviestUnmet: 0,
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
  const speaker = called(sentence.speakers, stem)
  const meant = called(sentence.meant, stem)
  const named = called(sentence.named, stem)
  const alike = beginsAlike(term, sentence)
  const paragraph = around.paragraph.has(stem) ? 1 : 0
  const headline = around.headline.has(stem) ? 1 : 0
  const heading = around.heading.has(stem) ? 1 : 0
  const best = Math.max(
    Math.max(speaker, meant, named) * WORTH.person,
    related * WORTH.related,
    alike * WORTH.alike,
    paragraph * WORTH.paragraph,
    Math.max(headline, heading) * WORTH.headline,
  )
  sum.speaker += weight * speaker
  sum.meant += weight * meant
  sum.named += weight * named
  sum.related += weight * related
  sum.paragraph += weight * paragraph
  sum.headline += weight * headline
  sum.previous += weight * (around.previous.has(stem) ? 1 : 0)
  sum.best += weight * best
  if (best === 0) sum.heaviestUnmet = Math.max(sum.heaviestUnmet, weight)
}

function bodyShare(
  { terms }: Question,
  { places }: ReadSentence,
  headline: ReadonlySet<string>,
): number {
  let met = 0
  let all = 0
  for (const { stem, weight } of terms) {
    if (headline.has(stem)) continue
    all += weight
    if (places.has(stem)) met += weight
  }
  return all === 0 ? 0.5 : met / all
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
