import { endsAddress } from './addresses.ts'
import type { NameMention } from './figure.ts'
import { BETWEEN_SUBJECT_AND_VERB, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from './grammar.ts'
import { isRole, isSource } from './nouns.ts'
import { speechVerb } from './speech-verbs.ts'
import { isGenitive, lowerAt, type Token, textAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** How far a bracket or an apposition after a name may run, in tokens. */
const LONGEST_INSERTION = 30

/** The index of the token after a name once its bracket and its apposition are passed. */
function afterInsertions(tokens: readonly Token[], to: number): number {
  const comma = afterBracket(tokens, to)
  const opening = tokens[comma + 1]
  if (textAt(tokens, comma) !== ',' || opening === undefined) return comma
  if (opensApposition(opening)) return passTo(tokens, comma, ',')
  return passToSpeech(tokens, comma)
}

/** The index of the token after a name's bracket: "Jane Lee (R-S.C.)|, a". */
export function afterBracket(tokens: readonly Token[], to: number): number {
  return textAt(tokens, to) === '(' ? passTo(tokens, to, ')') : to
}

/** Whether it is said who a name is, in brackets or between commas or up to the sentence's end. */
export function isExplained(tokens: readonly Token[], to: number): boolean {
  if (afterInsertions(tokens, to) > to) return true
  const opening = textAt(tokens, to) === ',' ? tokens[to + 1] : undefined
  return (
    opening?.sentence === tokens[to]?.sentence && opening !== undefined && opensApposition(opening)
  )
}

/** Where what is told of a name begins, also of one set in commas: "A third, Ann Reed of Minsk, |said". */
function predicateOf(tokens: readonly Token[], { to, first, sentence }: NameMention): number {
  const isSet = textAt(tokens, first - 1) === ',' && tokens[first - 2]?.sentence === sentence
  if (!isSet) return afterInsertions(tokens, to)
  if (PREPOSITIONS.has(lowerAt(tokens, to))) return passTo(tokens, to, ',')
  const next = afterInsertions(tokens, to)
  return next === to && textAt(tokens, to) === ',' ? to + 1 : next
}

const OPENINGS = wordSet('who whose former then now also')

/** One to three figures, as an age: matches `71`. */
const AGE = /^\d{1,3}$/u

/** Whether a word after a name and a comma begins a description of it. */
export function opensApposition({ lower }: Token): boolean {
  return DETERMINERS.has(lower) || isRole(lower) || OPENINGS.has(lower) || AGE.test(lower)
}

/** The index after the next `mark`, or the starting index where it is not near in the sentence. */
function passTo(tokens: readonly Token[], from: number, mark: string): number {
  const sentence = tokens[from]?.sentence
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST_INSERTION); i++) {
    if (tokens[i]?.sentence !== sentence) return from
    if (textAt(tokens, i) === mark) return i + 1
  }
  return from
}

/** The index of a plain verb of speech after a later comma: "Lee, of Springfield, Va., |said". */
function passToSpeech(tokens: readonly Token[], comma: number): number {
  let at = passTo(tokens, comma, ',')
  while (at > comma && at <= comma + LONGEST_INSERTION) {
    if (isReporting(tokens[at], 'plain')) return at
    const next = passTo(tokens, at, ',')
    if (next === at) return comma
    at = next
  }
  return comma
}

/** The index of the verb whose subject ends before `at`: auxiliaries and adverbs are passed. */
export function verbAfter(tokens: readonly Token[], at: number): number {
  let i = at
  while (i < at + MOST_PASSED && isPassedOver(tokens[i])) i++
  return i
}

const MOST_PASSED = 4

/** Whether a word may stand between a subject and its verb: "has", "then", "repeatedly". */
export function isPassedOver(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return BETWEEN_SUBJECT_AND_VERB.has(token.lower) || ADVERB.test(token.text)
}

/** Matches `repeatedly`; not `Kelly`. */
const ADVERB = /^\p{Ll}+ly$/u

/** How far a verb of speech is trusted: only the plain ones, or the usual ones too. */
export type Trust = 'plain' | 'usual'

/** Whether a word is a verb of speech, trusted so far. */
export function isReporting(token: Token | undefined, trust: Trust): boolean {
  const strength = !token || token.isCapital ? undefined : speechVerb(token.lower)?.strength
  return strength === 'plain' || (strength === 'usual' && trust === 'usual')
}

const INVERTED = wordSet('said says added wrote')

/** Whether a name is the subject of a verb of speech, on either side of it. */
export function isSpeaking(
  tokens: readonly Token[],
  mention: NameMention,
  trust: Trust = 'plain',
): boolean {
  if (endsAddress(tokens, mention.first)) return false
  const verb = tokens[verbAfter(tokens, predicateOf(tokens, mention))]
  const hasVerb = verb?.sentence === mention.sentence && isReporting(verb, trust)
  if (hasVerb && !isPreposed(tokens, mention)) return true
  const at = mention.first - 1
  const isInverted = INVERTED.has(lowerAt(tokens, at)) && tokens[at]?.sentence === mention.sentence
  return isInverted && (tokens[at - 1]?.kind === 'quoted' || textAt(tokens, at - 1) === ',')
}

/** Whether the word before a name, its titles passed, is a preposition: it is then no subject. */
export function isPreposed(tokens: readonly Token[], mention: NameMention): boolean {
  const before = leadOf(tokens, mention) - 1
  if (tokens[before]?.sentence !== mention.sentence) return false
  const at = DETERMINERS.has(lowerAt(tokens, before)) ? before - 1 : before
  return PREPOSITIONS.has(lowerAt(tokens, at))
}

/** At most so many words lead up to a name. */
const LONGEST_LEAD = 8

/** Where the words that lead up to a name begin: "|House Speaker Paul Ryan", "|Secretary of State John Kerry". */
export function leadOf(tokens: readonly Token[], { first, sentence }: NameMention): number {
  let at = first
  const lowest = first - LONGEST_LEAD
  while (at > lowest && tokens[at - 1]?.sentence === sentence && leadsUp(tokens, at - 1)) at--
  return at
}

function leadsUp(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (isGenitive(tokens, at)) return true
  if (token.kind !== 'word') return false
  if (token.lower === 'of')
    return isRole(lowerAt(tokens, at - 1)) && tokens[at + 1]?.isCapital === true
  if (PREPOSITIONS.has(token.lower) || CLAUSE_WORDS.has(token.lower)) return false
  return (
    (token.isCapital && !DETERMINERS.has(token.lower)) ||
    isRole(token.lower) ||
    token.lower === 'former' ||
    token.text.includes('-')
  )
}

/** Whether a name only describes the noun after it: "Lee spokesman Bo Doe", "the Lee campaign". */
export function isAttributive(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next?.kind !== 'word' || next.isCapital) return false
  if (next.sentence !== tokens[to - 1]?.sentence) return false
  return isSource(next.lower) || (isSource(lowerAt(tokens, to + 1)) && !isPassedOver(next))
}

/** Whether a name is likely the subject of its clause. */
export function isSubject(tokens: readonly Token[], mention: NameMention): boolean {
  if (isPreposed(tokens, mention) || isGenitive(tokens, mention.to)) return false
  if (isAttributive(tokens, mention.to)) return false
  if (tokens[leadOf(tokens, mention) - 1]?.sentence !== mention.sentence) return true
  if (isSpeaking(tokens, mention) || isBroughtIn(tokens, mention)) return true
  const next = tokens[predicateOf(tokens, mention)]
  return next?.sentence === mention.sentence && mayBeVerb(next)
}

/** "Then there’s Lee": the sentence brings the name in. */
function isBroughtIn(tokens: readonly Token[], mention: NameMention): boolean {
  const verb = leadOf(tokens, mention) - 1
  return BEING.has(lowerAt(tokens, verb)) && lowerAt(tokens, verb - 1) === 'there'
}

const BEING = wordSet("is was 's ’s")

function mayBeVerb(token: Token): boolean {
  if (token.kind !== 'word' || token.isCapital || isSource(token.lower)) return false
  if (PREPOSITIONS.has(token.lower)) return false
  return !CLAUSE_WORDS.has(token.lower) || isReporting(token, 'plain')
}
