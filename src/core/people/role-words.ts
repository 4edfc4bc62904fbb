import { BETWEEN_SUBJECT_AND_VERB, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from './grammar.ts'
import { BODIES, GROUPS, isRole, roleName } from './nouns.ts'
import { speechVerb } from './speech-verbs.ts'
import { isGenitive, lowerAt, type Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Words like "the former professional flautist" that may stand for somebody named elsewhere. */
export type RoleWords = {
  /** `tokens[from]` is the article or pronoun, `tokens[to - 1]` the noun. */
  readonly from: number
  readonly to: number
  readonly noun: string
  /** The words between, in lower case. */
  readonly modifiers: readonly string[]
  /** In figures: the `71` of “the 71-year-old”. */
  readonly age: string | undefined
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
  if (noun < 0 || describesNext(tokens, noun)) return undefined
  const modifiers = tokens.slice(from + lead, noun).map((t) => t.lower)
  const word = lowerAt(tokens, noun)
  const age = AGED.exec([...modifiers, word].join(' '))?.[0]
  return { from, to: noun + 1, noun: roleName(word), modifiers, age }
}

/** The figures of an age: matches the `71` of `71-year-old`; not of `71 medals`. */
const AGED = /\b\d{1,3}(?=-year-old)/u

/** How many tokens open a role: one for "the", two for "Lee’s" before "former"; 0 where none does. */
function leadOf(tokens: readonly Token[], at: number): number {
  if (ROLE_OPENINGS.has(lowerAt(tokens, at))) return 1
  const isPossessor = tokens[at]?.isCapital === true && isGenitive(tokens, at + 1)
  return isPossessor && TOLD.has(lowerAt(tokens, at + 2)) ? 2 : 0
}

/** Words that begin a role which may be a known person’s. */
export const ROLE_OPENINGS = wordSet('the his her')

/** Words that say the role is a known person's: "Lee’s former adviser". */
export const TOLD = wordSet('former longtime ex')

function continuesRole(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (
    token?.kind !== 'word' ||
    at - from > LONGEST_ROLE ||
    token.sentence !== tokens[from]?.sentence
  )
    return false
  return !OPENS_PHRASE.has(token.lower)
}

/** Words that begin another phrase, so that none of them belongs to the role before it. */
const OPENS_PHRASE: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CLAUSE_WORDS,
  ...DETERMINERS,
])

/** Roles that also describe another noun: "the veteran authoritarian leader". */
const ADJECTIVAL = wordSet(
  'veteran liberal conservative independent republican libertarian socialist chief star celebrity ' +
    'billionaire native rival champion general representative',
)

/** "the senator campaign", "the governor Lee", "the Republican establishment": the noun describes the next word. */
function describesNext(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1]
  if (next === undefined) return false
  if (next.isCapital || BODIES.has(next.lower) || GROUPS.has(next.lower)) return true
  return next.kind === 'word' && ADJECTIVAL.has(lowerAt(tokens, noun)) && isNoun(next.lower)
}

/** Whether a word after "the Republican" is neither its verb nor the next phrase: "establishment". */
function isNoun(lower: string): boolean {
  const isVerb = speechVerb(lower) || BETWEEN_SUBJECT_AND_VERB.has(lower) || VERB_LIKE.test(lower)
  return !isVerb && !OPENS_PHRASE.has(lower)
}

/** The end of a verb in the past, or of an adverb before it: matches `voted` and `openly`; not `party`. */
const VERB_LIKE = /(?:ed|[^ai]ly)$/u
