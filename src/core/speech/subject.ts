import type { Span } from '../article/span.ts'
import { endsAddress } from '../people/addresses.ts'
import { CLAUSE_WORDS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../people/grammar.ts'
import { opensApposition } from '../people/mention-context.ts'
import { isRole } from '../people/nouns.ts'
import type { Person } from '../people/person.ts'
import { PEOPLES } from '../people/places-and-bodies.ts'
import { titleOf } from '../people/titles.ts'
import { lowerAt, type Token, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import { nounPhraseBefore } from './noun-phrase.ts'
import type { Scene, TokenRange } from './scene.ts'
import { standsBetween } from './subject-gap.ts'

/** Who or what a verb of speech has for its subject. */
export type Subject = TokenRange & {
  /** Who it is, when it is somebody the article names. */
  readonly person?: Person
  /** How often the reference is right; 1 for a name. */
  readonly confidence: number
  /** `name`, `pronoun`, `role`: a person; `we`: a pronoun that nobody is resolved for; `noun`: as worded. */
  readonly by: 'name' | 'pronoun' | 'role' | 'we' | 'noun'
  /** The words that name it, where they are no run of outer tokens (a label inside quotation marks). */
  readonly words?: Span
  /** The head word in lower case: "spokesman" of "a spokesman for Lee". */
  readonly head: string
}

/** The subject that ends right before the verb at `verb`; nothing before `floor` is looked at. */
export function subjectBefore(scene: Scene, verb: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  let last = verb - 1
  while (last >= floor && standsBetween(tokens, last)) last--
  return subjectEnding(scene, last, floor)
}

const DASHES = new Set(['–', '—'])

/** The subject whose last token is `last`. */
export function subjectEnding(scene: Scene, last: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  const token = tokens[last]
  if (!token || last < floor) return undefined
  if (SUBJECT_PRONOUNS.has(token.lower)) return pronounAt(scene, last)
  if (RELATIVES.has(token.lower)) {
    return subjectEnding(scene, textAt(tokens, last - 1) === ',' ? last - 2 : last - 1, floor)
  }
  if (token.kind === 'mark') return subjectBeforeMark(scene, last, floor)
  return namedEnding(scene, last, floor) ?? nounPhraseBefore(scene, last, floor)
}

/** The subject before an insertion that a bracket, a comma or a dash closes. */
function subjectBeforeMark(scene: Scene, last: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  const mark = textAt(tokens, last)
  if (mark === ',') return hostOfApposition(scene, last, floor)
  if (mark !== ')' && !DASHES.has(mark)) return namedEnding(scene, last, floor)
  const opening = before(tokens, last, mark === ')' ? '(' : mark, floor)
  return opening > floor ? subjectEnding(scene, opening - 1, floor) : undefined
}

/** A pronoun as a subject; "it", "they", "we" and "I" stand for nobody here. */
export function pronounAt({ reading, endingAt }: Scene, at: number): Subject {
  const token = reading.tokens[at]
  const range = { from: at, to: at + 1, head: token?.lower ?? '' }
  const referent = token && endingAt.get(token.end)
  if (referent?.mention.by !== 'pronoun') return { ...range, by: 'we', confidence: 1 }
  const { person, mention } = referent
  return { ...range, by: 'pronoun', person, confidence: mention.confidence }
}

/** The name or role that ends at `last`; what governs it by a preposition goes before it. */
function namedEnding(scene: Scene, last: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  const found = referenceEnding(scene, last)
  if (!found || found.from < floor) return undefined
  const link = leadBefore(tokens, found.from, floor) - 1
  if (link < floor) return found
  if (PREPOSITIONS.has(lowerAt(tokens, link))) return governing(scene, link, last, floor) ?? found
  return (lowerAt(tokens, link) === 'and' && joint(scene, link, last, floor)) || found
}

/** The reference to a person or body whose last token is `last`. */
export function referenceEnding({ reading, endingAt }: Scene, last: number): Subject | undefined {
  const { tokens } = reading
  const referent = endingAt.get(tokens[last]?.end ?? -1)
  if (!referent || referent.mention.by === 'pronoun') return undefined
  let from = last
  while (from > 0 && (tokens[from]?.start ?? 0) > referent.mention.start) from--
  const { by, confidence } = referent.mention
  return {
    from,
    to: last + 1,
    person: referent.person,
    by,
    confidence,
    head: lowerAt(tokens, last),
  }
}

/** Where the titles and adjectives before a name begin: "the late |Sen. Lee". */
function leadBefore(tokens: readonly Token[], from: number, floor: number): number {
  let lead = from
  while (lead > floor && isLead(tokens[lead - 1])) lead--
  return lead
}

const LEADS = wordSet('the a an his her their former late then longtime top senior')

function isLead(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  if (LEADS.has(token.lower) || isRole(token.lower)) return true
  return titleOf(token.text) !== undefined || PEOPLES.has(token.text)
}

/** "a spokesman" of "a spokesman for Lee", given the place of "for". */
function governing(scene: Scene, link: number, last: number, floor: number): Subject | undefined {
  const noun = scene.reading.tokens[link - 1]
  if (link - 1 < floor || noun?.kind !== 'word' || CLAUSE_WORDS.has(noun.lower)) return undefined
  const named = referenceEnding(scene, link - 1)
  if (named?.person?.kind === 'person') return named
  const phrase = nounPhraseBefore(scene, link - 1, floor)
  return phrase && { ...phrase, to: last + 1 }
}

/** "Lee and Doe" together, as worded, given the place of "and". */
function joint(scene: Scene, and: number, last: number, floor: number): Subject | undefined {
  const first = referenceEnding(scene, and - 1)
  if (!first || first.from < floor || first.person?.kind !== 'person' || first.by !== 'name')
    return undefined
  const link = leadBefore(scene.reading.tokens, first.from, floor) - 1
  const isGoverned = link >= floor && PREPOSITIONS.has(lowerAt(scene.reading.tokens, link))
  const isListed = textAt(scene.reading.tokens, link) === ','
  return isGoverned || isListed
    ? undefined
    : { from: first.from, to: last + 1, by: 'noun', head: 'people', confidence: 1 }
}

/** At most so many commas are walked back over. */
const MOST_INSERTIONS = 6

/** The name before an insertion that ends on the comma at `comma`: "Lee, a lawyer, |said". */
function hostOfApposition(scene: Scene, comma: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  const bracket = textAt(tokens, comma - 1) === ')' ? before(tokens, comma - 1, '(', floor) : comma
  const direct = referenceEnding(scene, bracket - 1)
  const nearest = before(tokens, comma, ',', floor)
  if (nearest < floor) return direct
  if (direct && isSetOff(tokens, direct.from, nearest, floor)) return direct
  let at = nearest
  for (let i = 0; i < MOST_INSERTIONS && at >= floor; i++) {
    const host = hostEnding(scene, at - 1, floor)
    if (host) return host
    at = before(tokens, at, ',', floor)
  }
  const opening = tokens[nearest + 1]
  const isNoun = opening !== undefined && opensApposition(opening)
  return isNoun ? nounPhraseBefore(scene, nearest - 1, floor) : direct
}

/** Whether a comma opens what a name stands in alone, which is no address: "A third, |Ann Reed, said". */
function isSetOff(tokens: readonly Token[], from: number, comma: number, floor: number): boolean {
  return leadBefore(tokens, from, floor) === comma + 1 && !endsAddress(tokens, from)
}

const HOST_PRONOUNS = wordSet('he she they it')

function hostEnding(scene: Scene, last: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  if (HOST_PRONOUNS.has(lowerAt(tokens, last))) return pronounAt(scene, last)
  const end = textAt(tokens, last) === ')' ? before(tokens, last, '(', floor) - 1 : last
  return namedEnding(scene, end, floor)
}

/** The index of the nearest `mark` before `at`; less than `floor` where there is none. */
function before(tokens: readonly Token[], at: number, mark: string, floor: number): number {
  let i = at - 1
  while (i >= floor && textAt(tokens, i) !== mark) i--
  return i
}
