import type { Figure } from './figure.ts'
import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from './grammar.ts'
import { BODIES, GROUPS, isRole, MENS_NOUNS, roleName, UNNAMED, WOMENS_NOUNS } from './nouns.ts'
import type { Reading } from './reading.ts'
import { isGenitive, lowerAt, type Token } from './tokens.ts'
import type { Choice, Trace, Traces } from './traces.ts'
import { wordSet } from './word-set.ts'

/** Words like "the former professional flautist" that may stand for somebody named elsewhere. */
export type RoleWords = {
  /** `tokens[from]` is the article or pronoun, `tokens[to - 1]` the noun. */
  readonly from: number
  readonly to: number
  readonly noun: string
  /** The words between, in lower case. */
  readonly modifiers: readonly string[]
}

/** Longer noun phrases are not looked at. */
const LONGEST_ROLE = 7

/** The role that begins at a token, if one does. */
export function readRole(tokens: readonly Token[], from: number): RoleWords | undefined {
  const lead = leadOf(tokens, from)
  if (lead === 0) return undefined
  let noun = -1
  for (let i = from + lead; continuesRole(tokens, from, i); i++) {
    if (isRole(lowerAt(tokens, i))) noun = i
    else if (noun >= 0 && !ADJECTIVAL.has(lowerAt(tokens, noun))) break
  }
  if (noun < 0 || isCompound(tokens[noun + 1])) return undefined
  const modifiers = tokens.slice(from + lead, noun).map((t) => t.lower)
  return { from, to: noun + 1, noun: roleName(lowerAt(tokens, noun)), modifiers }
}

/** How many tokens open a role: one for "the", two for "Lee’s" before "former"; 0 where none does. */
function leadOf(tokens: readonly Token[], at: number): number {
  if (OPENINGS.has(lowerAt(tokens, at))) return 1
  const isPossessor = tokens[at]?.isCapital === true && isGenitive(tokens, at + 1)
  return isPossessor && TOLD.has(lowerAt(tokens, at + 2)) ? 2 : 0
}

const OPENINGS = wordSet('the his her')

/** Words that say the role is a known person's: "Lee’s former adviser". */
const TOLD = wordSet('former longtime ex')

function continuesRole(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (
    token?.kind !== 'word' ||
    at - from > LONGEST_ROLE ||
    token.sentence !== tokens[from]?.sentence
  )
    return false
  return ![PREPOSITIONS, CLAUSE_WORDS, DETERMINERS].some((list) => list.has(token.lower))
}

/** Roles that also describe another noun: "the veteran authoritarian leader". */
const ADJECTIVAL = wordSet(
  'veteran liberal conservative independent republican libertarian socialist chief star celebrity ' +
    'billionaire native rival champion general representative',
)

/** "the senator campaign", "the governor Lee": the noun describes the next word. */
function isCompound(next: Token | undefined): boolean {
  return next !== undefined && (next.isCapital || BODIES.has(next.lower) || GROUPS.has(next.lower))
}

/** Who is called by which common noun; at most so many each, which bounds the work. */
export type RoleHolders = ReadonlyMap<string, readonly Figure[]>

const MOST_HOLDERS = 12

export function roleHolders(people: readonly Figure[]): RoleHolders {
  const holders = new Map<string, Figure[]>()
  for (const figure of people) {
    for (const role of figure.roles) {
      const list = holders.get(role) ?? []
      if (list.length < MOST_HOLDERS) list.push(figure)
      holders.set(role, list)
    }
  }
  return holders
}

/** The person a role stands for: one who was given it, else whoever is being talked about. */
export function resolveRole(
  reading: Reading,
  role: RoleWords,
  traces: Traces,
  holders: RoleHolders,
  sentence: number,
  paragraph: number,
): Choice | undefined {
  const opening = reading.tokens[role.from]?.lower
  const known = (holders.get(role.noun) ?? []).filter((figure) => traces.has(figure))
  if (known.length > 0 && opening === 'the') {
    const last = new Map(traces.recent(paragraph).map((t) => [t.figure, t.paragraph]))
    const score = (figure: Figure) =>
      (shares(reading, figure, role.modifiers) ? SHARED_WORD : 0) +
      (traces.isLastSpeaker(figure) ? LAST_SPEAKER : 0) -
      (paragraph - (last.get(figure) ?? paragraph - FAR))
    const [first, second] = known.toSorted((a, b) => score(b) - score(a))
    if (first) return { figure: first, margin: second ? score(first) - score(second) : FAR }
  }
  return isEpithet(reading, role) ? talkedAbout(traces, role.noun, sentence, paragraph) : undefined
}

/** A word shared with a description decides; the last speaker counts like four paragraphs. */
const SHARED_WORD = 30
const LAST_SPEAKER = 4

/** Not mentioned lately counts like this many paragraphs back. */
const FAR = 6

function shares(reading: Reading, figure: Figure, modifiers: readonly string[]): boolean {
  return figure.descriptions.some(({ start, end }) => {
    const words = reading.text.slice(start, end).toLowerCase().split(NO_LETTERS)
    return modifiers.some((m) => m !== 'former' && words.includes(m))
  })
}

function isDefinite(opening: Token | undefined): boolean {
  return opening?.lower === 'the' || opening?.isCapital === true
}

const NO_LETTERS = /[^\p{L}.]+/u

/** Whether a role with no known holder may be a new way to call somebody just named. */
function isEpithet({ tokens }: Reading, role: RoleWords): boolean {
  const next = tokens[role.to]
  const isTold = role.noun === 'year-old' || role.modifiers.some((m) => TOLD.has(m))
  const isSubject = next?.kind === 'word' && (isTold || !PREPOSITIONS.has(next.lower))
  return isSubject && isDefinite(tokens[role.from]) && (isTold || !UNNAMED.has(role.noun))
}

/** The person being talked about: subject of a sentence before this one, or the last to speak. */
function talkedAbout(
  traces: Traces,
  noun: string,
  sentence: number,
  paragraph: number,
): Choice | undefined {
  const gender = MENS_NOUNS.has(noun) ? 'man' : WOMENS_NOUNS.has(noun) ? 'woman' : undefined
  const score = (t: Trace) =>
    EPITHET.sentenceBack * (sentence - t.sentence) +
    (t.isSubject ? EPITHET.subject : 0) +
    (t.isGenitive ? EPITHET.genitive : 0) +
    (traces.isLastSpeaker(t.figure) ? EPITHET.lastSpeaker : 0)
  const fit = traces
    .recent(paragraph)
    .filter((t) => t.sentence < sentence)
    .filter((t) => !gender || !t.figure.gender || t.figure.gender === gender)
    .toSorted((a, b) => score(b) - score(a))
  const [first] = fit
  const second = fit.find((t) => t.figure !== first?.figure)
  return first && { figure: first.figure, margin: second ? score(first) - score(second) : FAR }
}

/** As for pronouns, but gentler: an epithet is not used for somebody named in the same sentence. */
const EPITHET = { sentenceBack: -3, subject: 8, genitive: -4, lastSpeaker: 4 }
