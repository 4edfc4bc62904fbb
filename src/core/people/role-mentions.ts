import { isSpeakingAt } from './clauses.ts'
import type { Figure } from './figure.ts'
import { CLAUSE_WORDS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from './grammar.ts'
import { MENS_NOUNS, UNNAMED, WOMENS_NOUNS } from './nouns.ts'
import type { Reading } from './reading.ts'
import type { RoleHolders } from './role-holders.ts'
import { ROLE_OPENINGS, type RoleWords, TOLD } from './role-words.ts'
import { lowerAt, type Token } from './tokens.ts'
import type { Trace } from './trace-score.ts'
import type { Choice, Traces } from './traces.ts'

/** The person a role stands for: one who was given it, else whoever is being talked about. */
export function resolveRole(
  reading: Reading,
  role: RoleWords,
  traces: Traces,
  holders: RoleHolders,
  { sentence, paragraph }: { readonly sentence: number; readonly paragraph: number },
): Choice | undefined {
  const opening = reading.tokens[role.from]?.lower
  const origin = originOf(reading.tokens, role)
  const bearers = holders.of(role.noun).filter((figure) => traces.has(figure))
  const known = bearers
    .filter((figure) => !isOfOtherParty(reading, figure, role.modifiers))
    .filter((figure) => !isOfOtherAge(holders, figure, role))
    .filter((figure) => origin === undefined || shares(reading, figure, [origin]))
  const aged = role.age === undefined ? undefined : holders.aged(role.age)
  if (aged && traces.has(aged)) return { figure: aged, margin: FAR }
  if (known.length > 0 && opening === 'the')
    return likeliest(reading, role, traces, known, paragraph)
  if (!isEpithet(reading, role)) return undefined
  const isOther = (figure: Figure) =>
    bearers.includes(figure) || isOfOtherAge(holders, figure, role)
  const choice = talkedAbout(traces, role.noun, isOther, sentence, paragraph)
  if (choice && choice.margin >= SURE_MARGIN) {
    holders.add(role.noun, choice.figure)
    if (role.age !== undefined) holders.addAge(choice.figure, role.age)
  }
  return choice
}

/** Whether somebody is known by another age: a 51-year-old is not “the 19-year-old”. */
function isOfOtherAge(holders: RoleHolders, figure: Figure, { age }: RoleWords): boolean {
  const known = holders.ageOf(figure)
  return age !== undefined && known !== undefined && known !== age
}

/** An epithet given by so much is kept as its bearer's. */
const SURE_MARGIN = 3

/** Of those who were given a role: who shares a word of it, spoke last or was mentioned last. */
function likeliest(
  reading: Reading,
  { modifiers }: RoleWords,
  traces: Traces,
  known: readonly Figure[],
  paragraph: number,
): Choice | undefined {
  const last = new Map(traces.recent(paragraph).map((t) => [t.figure, t.paragraph]))
  const score = (figure: Figure) =>
    (shares(reading, figure, modifiers) ? SHARED_WORD : 0) +
    (traces.isLastSpeaker(figure) ? LAST_SPEAKER : 0) -
    (paragraph - (last.get(figure) ?? paragraph - FAR))
  const [first, second] = known.toSorted((a, b) => score(b) - score(a))
  return first && { figure: first, margin: second ? score(first) - score(second) : FAR }
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

/** The place in "the senator from Florida", in lower case. */
function originOf(tokens: readonly Token[], { to }: RoleWords): string | undefined {
  return lowerAt(tokens, to) === 'from' && tokens[to + 1]?.isCapital
    ? lowerAt(tokens, to + 1)
    : undefined
}

/** What a party and its members are called. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democratic', 'democratic'],
  ['democrat', 'democratic'],
  ['libertarian', 'libertarian'],
  ['labour', 'labour'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
  ['green', 'green'],
])

function isOfOtherParty(
  { text }: Reading,
  { descriptions }: Figure,
  modifiers: readonly string[],
): boolean {
  const asked = modifiers.map((m) => PARTIES.get(m)).find((party) => party !== undefined)
  if (asked === undefined) return false
  const words = descriptions.flatMap(({ start, end }) =>
    text.slice(start, end).toLowerCase().split(NO_LETTERS),
  )
  const own = new Set(words.map((word) => PARTIES.get(word)).filter((party) => party !== undefined))
  return own.size > 0 && !own.has(asked)
}

function isDefinite(opening: Token | undefined): boolean {
  return (
    opening?.lower === 'the' || (opening?.isCapital === true && !ROLE_OPENINGS.has(opening.lower))
  )
}

/** What stands between words: matches `, `; not the stops of `U.S.`. */
const NO_LETTERS = /[^\p{L}.]+/u

/** Whether a role with no known holder may be a new way to call somebody just named. */
function isEpithet(reading: Reading, role: RoleWords): boolean {
  const { tokens } = reading
  const next = tokens[role.to]
  const isTold = role.noun === 'year-old' || role.modifiers.some((m) => TOLD.has(m))
  const isAged = role.age !== undefined && lowerAt(tokens, role.from) === 'the'
  if (isAged && isSpeakingAt(reading, role.from, role.to)) return true
  const mayFollow = isTold || originOf(tokens, role) !== undefined
  const isOther = next !== undefined && RELATIVES.has(next.lower)
  const isSubject =
    next?.kind === 'word' &&
    !isOther &&
    (mayFollow || !PREPOSITIONS.has(next.lower)) &&
    !isObject(tokens, role.from)
  return isSubject && isDefinite(tokens[role.from]) && (isTold || !UNNAMED.has(role.noun))
}

/** Whether somebody else acts on what begins at a token: “wrote to |the minister”, “she met |the minister”. */
function isObject(tokens: readonly Token[], at: number): boolean {
  if (PREPOSITIONS.has(lowerAt(tokens, at - 1))) return true
  const { sentence } = tokens[at] ?? { sentence: -1 }
  for (let i = at - 1; tokens[i]?.sentence === sentence && tokens[i]?.kind === 'word'; i--) {
    const lower = lowerAt(tokens, i)
    if (SUBJECT_PRONOUNS.has(lower)) return true
    if (CLAUSE_WORDS.has(lower)) return false
  }
  return false
}

/** The person being talked about: subject of a sentence before this one, or the last to speak. */
function talkedAbout(
  traces: Traces,
  noun: string,
  isOther: (figure: Figure) => boolean,
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
    .filter((t) => t.sentence < sentence && !isOther(t.figure))
    .filter((t) => !gender || !t.figure.gender || t.figure.gender === gender)
    .toSorted((a, b) => score(b) - score(a))
  const [first] = fit
  const second = fit.find((t) => t.figure !== first?.figure)
  return first && { figure: first.figure, margin: second ? score(first) - score(second) : FAR }
}

/** As for pronouns, but gentler: an epithet is not used for somebody named in the same sentence. */
const EPITHET = { sentenceBack: -3, subject: 8, genitive: -4, lastSpeaker: 4 }
