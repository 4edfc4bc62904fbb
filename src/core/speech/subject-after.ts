import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../people/grammar.ts'
import { isAttributive } from '../people/mention-context.ts'
import { isSource } from '../people/nouns.ts'
import { GENITIVE, isGenitive, lowerAt, type Token } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import type { Scene } from './scene.ts'
import { pronounAt, referenceEnding, type Subject } from './subject.ts'

/** Words after a verb that its inverted subject cannot run past: "said Lee |on Friday". */
const LONGEST_SUBJECT = 30

/** The subject that follows a verb whose last token is before `from`: "said former aide Jane Roe". */
export function subjectAfter(scene: Scene, from: number, limit: number): Subject | undefined {
  const { tokens } = scene.reading
  if (from >= limit) return undefined
  if (SUBJECT_PRONOUNS.has(lowerAt(tokens, from))) return pronounAt(scene, from)
  return nameAfter(scene, from, limit) ?? nounAfter(tokens, from, limit)
}

/** The first name that may be the subject. */
function nameAfter(scene: Scene, from: number, limit: number): Subject | undefined {
  const { tokens } = scene.reading
  const end = Math.min(limit, from + LONGEST_SUBJECT)
  for (let i = from; i < end && !endsSubject(tokens[i]); i++) {
    const named = referenceEnding(scene, i)
    if (named && named.from >= from && isInverted(tokens, named, from)) return named
  }
  return undefined
}

/** No preposition or genitive governs it; in a phrase with an article, it is full or after a comma. */
function isInverted(tokens: readonly Token[], named: Subject, from: number): boolean {
  if (isGenitive(tokens, named.to) || isAttributive(tokens, named.to)) return false
  if (leadsToName(tokens, named.to)) return false
  if (named.from > from && isGoverned(tokens, named.from)) return false
  const isPlain = !DETERMINERS.has(lowerAt(tokens, from)) || named.by === 'role'
  const isFull = named.to - named.from > 1 || lowerAt(tokens, named.from - 1) === ','
  return isPlain || isFull || named.person?.kind === 'organisation'
}

/** "said Lee constituent |Bo Doe": a noun between two names, the second of which is meant. */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  const [noun, name] = [tokens[at], tokens[at + 1]]
  const isNoun = noun?.kind === 'word' && !noun.isCapital && !ENDINGS.has(noun.lower)
  const isName = name?.isCapital === true && name.sentence === noun?.sentence
  return isNoun && isName && !PREPOSITIONS.has(noun.lower) && !CLAUSE_WORDS.has(noun.lower)
}

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1
  return PREPOSITIONS.has(lowerAt(tokens, before))
}

const ENDINGS = wordSet('; : — – who that during after before when while as told about to in on')

function endsSubject(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'quoted' || ENDINGS.has(token.lower)
}

/** A source as it is worded, with what it is of: "a spokesman for the campaign". */
function nounAfter(tokens: readonly Token[], from: number, limit: number): Subject | undefined {
  const to = phraseEnd(tokens, from, Math.min(limit, from + LONGEST_SUBJECT))
  let last = from
  while (last + 1 < to && !PREPOSITIONS.has(lowerAt(tokens, last + 1))) last++
  const head = lowerAt(tokens, last)
  const isNoun = DETERMINERS.has(lowerAt(tokens, from)) || isSource(head) || tokens[from]?.isCapital
  return to > from && isNoun ? { from, to, head, by: 'noun', confidence: 1 } : undefined
}

function phraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from
  while (to < limit && isPhraseWord(tokens[to], tokens[from])) to++
  while (to > from && PREPOSITIONS.has(lowerAt(tokens, to - 1))) to--
  return to
}

/** Prepositions that rather say when and where something was said. */
const CIRCUMSTANCES = wordSet('during on about to in as')

function isPhraseWord(token: Token | undefined, first: Token | undefined): boolean {
  if (!token || token.sentence !== first?.sentence) return false
  if (token.kind !== 'word') return token.text === '%' || GENITIVE.test(token.text)
  return !CLAUSE_WORDS.has(token.lower) && !CIRCUMSTANCES.has(token.lower)
}
