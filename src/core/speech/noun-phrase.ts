import {
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../people/grammar.ts'
import { GROUPS, isSource } from '../people/nouns.ts'
import { GENITIVE, isGenitive, lowerAt, type Token } from '../people/tokens.ts'
import type { Scene, TokenRange } from './scene.ts'
import type { Subject } from './subject.ts'

/** Longest run of words before a head noun, and of phrases joined by prepositions. */
const LONGEST_BASE = 9
const MOST_PHRASES = 3

/** The source that a common noun names and that ends at `last`: "a spokesman for the campaign". */
export function nounPhraseBefore(scene: Scene, last: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  const base = outermost(tokens, last, floor)
  const head = tokens[(base?.to ?? 0) - 1]
  if (!base || !head || !isNounLike(tokens, base, floor)) return undefined
  const joined = lowerAt(tokens, base.from - 1) === 'and' ? base.from - 1 : -1
  const role = joined > floor ? roleBefore(scene, joined, floor) : undefined
  if (role) return { ...role, to: last + 1 }
  const found = { from: base.from, to: last + 1, head: head.lower }
  const referent = scene.endingAt.get(head.end)
  if (!referent || referent.mention.by === 'pronoun') return { ...found, by: 'noun', confidence: 1 }
  const { by, confidence } = referent.mention
  return { ...found, by, confidence, person: referent.person }
}

/** The first of the phrases that prepositions join: "a spokesman" of "a spokesman for the campaign". */
function outermost(tokens: readonly Token[], last: number, floor: number): TokenRange | undefined {
  let base = baseEnding(tokens, last, floor)
  for (let i = 0; base && i < MOST_PHRASES; i++) {
    const end: number = base.from - 2
    const isLinked = end >= floor && PREPOSITIONS.has(lowerAt(tokens, end + 1))
    const outer: TokenRange | undefined = isLinked ? baseEnding(tokens, end, floor) : undefined
    if (!outer || !isNounLike(tokens, outer, floor)) return base
    base = outer
  }
  return base
}

/** A noun with the words before it, from its determiner or genitive on. */
function baseEnding(tokens: readonly Token[], last: number, floor: number): TokenRange | undefined {
  const head = tokens[last]
  if (!head || last < floor) return undefined
  if (!isPhraseWord(head) || DETERMINERS.has(head.lower)) {
    return GROUPS.has(head.lower) ? { from: last, to: last + 1 } : undefined
  }
  const lowest = Math.max(floor, last - LONGEST_BASE)
  let from = last
  while (from > lowest && mayExtend(tokens[from - 1]) && !opensPhrase(tokens, from)) from--
  return { from, to: last + 1 }
}

/** Whether a noun phrase begins at an index: "Lee’s |the" is none. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  return DETERMINERS.has(lowerAt(tokens, at)) && !isGenitive(tokens, at - 1)
}

function mayExtend(token: Token | undefined): boolean {
  return token !== undefined && (isPhraseWord(token) || GENITIVE.test(token.text))
}

function isPhraseWord(token: Token): boolean {
  if (token.kind !== 'word') return token.text === '%'
  return !NO_PHRASE_WORDS.some((list) => list.has(token.lower))
}

const NO_PHRASE_WORDS = [PREPOSITIONS, CLAUSE_WORDS, SUBJECT_PRONOUNS, BETWEEN_SUBJECT_AND_VERB]

/** A phrase without a determiner is a subject only where a clause begins, or where its noun speaks. */
function isNounLike(tokens: readonly Token[], base: TokenRange, floor: number): boolean {
  const head = tokens[base.to - 1]
  if (!head) return false
  if (DETERMINERS.has(lowerAt(tokens, base.from)) || isSource(head.lower) || head.isCapital)
    return true
  const opensClause = base.from <= floor || tokens[base.from - 1]?.kind !== 'word'
  return opensClause && !VERB_FORM.test(head.lower)
}

/** Matches `turned` and `answering`; not `report`. */
const VERB_FORM = /(?:ed|ing)$/u

/** Tokens between the first of two joined roles and the "and": "secretary |of state and senator". */
const JOINED_REACH = 4

/** "the former first lady" of "the former first lady and senator": one person by two roles. */
function roleBefore(scene: Scene, and: number, floor: number): Subject | undefined {
  for (let i = and - 1; i >= Math.max(floor, and - JOINED_REACH); i--) {
    const token = scene.reading.tokens[i]
    const referent = token && scene.endingAt.get(token.end)
    if (referent?.mention.by !== 'role') continue
    const { confidence } = referent.mention
    return {
      from: i,
      to: i + 1,
      by: 'role',
      head: token?.lower ?? '',
      confidence,
      person: referent.person,
    }
  }
  return undefined
}

/** A common noun that never speaks: "a plan called “…”" has another subject. */
export function isMute({ reading }: Scene, subject: Subject): boolean {
  const { by, head, from, to, words } = subject
  if (by !== 'noun' || words !== undefined || isSource(head)) return false
  return !reading.tokens.slice(from, to).some((t) => t.isCapital && t.lower === head)
}
