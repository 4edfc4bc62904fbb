import { foldName } from './figure.ts'
import { isFirstName } from './first-names.ts'
import { ORDINARY_STARTS } from './grammar.ts'
import { isCalling } from './nouns.ts'
import { BODY_WORDS, PARTISANS, PEOPLES, PLACES } from './places-and-bodies.ts'
import { SUFFIXES, titleOf } from './titles.ts'
import { lowerAt, type Token, textAt } from './tokens.ts'

/** Where the name begins once the words that lead up to it are passed: "But Russian President |Putin". */
export function nameStart(tokens: readonly Token[], start: number, to: number): number {
  const isBody = to - start > 1 && BODY_WORDS.has(textAt(tokens, to - 1))
  const last = isBody ? to - 2 : to - 1
  let from = start
  while (from < last && leadsUp(tokens, from)) from++
  if (isBody) return ORDINARY_STARTS.has(lowerAt(tokens, from)) ? from + 1 : from
  const end = SUFFIXES.has(foldName(textAt(tokens, to - 1))) ? to - 2 : to - 1
  const title = tokens.slice(from, end).findLastIndex(({ text }) => isPlainTitle(text))
  return afterBody(tokens, from + title + 1, to)
}

function isPlainTitle(word: string): boolean {
  return titleOf(word) !== undefined && !isFirstName(word)
}

/** Where a person's name begins behind a body's: "White House |Denis McDonough". */
function afterBody(tokens: readonly Token[], from: number, to: number): number {
  const opening = textAt(tokens, from)
  const isName = isFirstName(opening) || INITIAL.test(opening)
  for (let i = from + 1; i < to - 1; i++) {
    const isBehind = isLead(textAt(tokens, i - 1)) || (i - from > 1 && !isName)
    if (isBehind && isFirstName(textAt(tokens, i))) return i
  }
  return from
}

function leadsUp(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || isNameNotWord(token, tokens[at - 1])) return false
  if (ORDINARY_STARTS.has(token.lower) || titleOf(token.text) !== undefined) return true
  if (isFirstName(token.text)) return false
  if (isCalling(token.lower) || token.lower.endsWith('ly')) return true
  return PARTISANS.has(token.text) || (PEOPLES.has(token.text) && opensName(next))
}

/** “Will” or “Jan” inside a sentence is a name; where one begins it is rather a verb or a month. */
function isNameNotWord(token: Token, before: Token | undefined): boolean {
  return isFirstName(token.text) && before?.sentence === token.sentence
}

/** A title or a first name: "Russian |President Putin"; not "American |Airlines". */
function opensName(token: Token | undefined): boolean {
  if (!token) return false
  return titleOf(token.text) !== undefined || isFirstName(token.text) || PEOPLES.has(token.text)
}

/** Matches `J` and `J.`; not `JD`. */
const INITIAL = /^\p{Lu}\.?$/u

/** Words of a body or a place before a name: "White House Denis McDonough". */
function isLead(word: string): boolean {
  const isNoun = isCalling(word.toLowerCase())
  return isNoun || BODY_WORDS.has(word) || PLACES.has(word) || PEOPLES.has(word)
}
