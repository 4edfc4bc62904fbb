import { SUBJECT_PRONOUNS } from '../people/grammar.ts'
import { isPassedOver } from '../people/mention-context.ts'
import { lowerAt, type Token } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'

/** Whether a word stands between a subject and its verb: an auxiliary, an adverb or a time. */
export function standsBetween(tokens: readonly Token[], at: number): boolean {
  if (isPassedOver(tokens[at]) || isClitic(tokens, at) || isTime(tokens[at])) return true
  return BEFORE_TIMES.has(lowerAt(tokens, at)) && isTime(tokens[at + 1])
}

const BEFORE_TIMES = wordSet('on in last this early late')

const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december week month year night morning afternoon evening',
)

/** A year: matches `2010`; not `71`. */
const YEAR = /^(?:19|20)\d\d$/u

function isTime(token: Token | undefined): boolean {
  return token !== undefined && (TIMES.has(token.lower) || YEAR.test(token.lower))
}

const CLITICS = wordSet("'s 'd 've 'll 're 'm ’s ’d ’ve ’ll ’re ’m")

/** The `’d` of "he’d said". */
function isClitic(tokens: readonly Token[], at: number): boolean {
  return CLITICS.has(lowerAt(tokens, at)) && SUBJECT_PRONOUNS.has(lowerAt(tokens, at - 1))
}
