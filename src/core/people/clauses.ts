import { SUBJECT_PRONOUNS } from './grammar.ts'
import { isReporting, type Trust, verbAfter } from './mention-context.ts'
import type { Reading } from './reading.ts'
import { lowerAt, textAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Whether words that begin at `first` stand in a clause that hangs on another: "when |Lee asked, …". */
export function isSubordinate({ tokens, sentences }: Reading, first: number): boolean {
  const sentence = tokens[first]?.sentence ?? 0
  const before = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  const isLinked = tokens[before]?.sentence === sentence && LINKS.has(lowerAt(tokens, before))
  return isLinked || isInOpeningClause(tokens, sentences[sentence]?.from ?? first, first)
}

/** Words that begin a clause which stands before the main one. */
const OPENINGS = wordSet('when while if although though because since until after before as')

const LINKS = new Set([...OPENINGS, 'that', 'who', 'whom', 'which', 'whose', 'whether', 'than'])

/** The opening clause of a sentence runs over at most so many tokens. */
const LONGEST_CLAUSE = 40

/** Whether a sentence opens with "when" or the like and no comma closes that clause before `first`. */
function isInOpeningClause(tokens: Reading['tokens'], from: number, first: number): boolean {
  if (!OPENINGS.has(lowerAt(tokens, from)) || first - from > LONGEST_CLAUSE) return false
  return !tokens.slice(from, first).some((token) => token.text === ',')
}

/** Whether the words from `at` up to `to` have a verb of speech, after them or before them: "…,” said |she". */
export function isSpeakingAt(
  { tokens }: Reading,
  at: number,
  to: number,
  trust: Trust = 'usual',
): boolean {
  const verb = tokens[verbAfter(tokens, to)]
  if (verb?.sentence === tokens[at]?.sentence && isReporting(verb, trust)) return true
  return isReporting(tokens[at - 1], trust) && tokens[at - 2]?.kind === 'quoted'
}

/** Whether a pronoun is the subject of the participle that its sentence opens with: "Born to Grace Bell, |she …". */
export function followsParticiple({ tokens, sentences }: Reading, at: number): boolean {
  const opening = sentences[tokens[at]?.sentence ?? -1]?.from ?? at
  if (textAt(tokens, at - 1) !== ',' || !SUBJECT_PRONOUNS.has(lowerAt(tokens, at))) return false
  return PARTICIPLE.test(lowerAt(tokens, opening)) && !tokens[opening + 1]?.isCapital
}

/** Matches `born`, `asked` and `speaking`; not `when`. */
const PARTICIPLE = /(?:ed|ing)$|^(?:born|brought|known|seen|shown|told|left|taught)$/u
