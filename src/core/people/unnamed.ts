import { isSpeakingAt } from './clauses.ts'
import type { Figure } from './figure.ts'
import { isRole, MENS_NOUNS, WOMENS_NOUNS } from './nouns.ts'
import type { Reading } from './reading.ts'
import { lowerAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

const OPENINGS = wordSet('a an one another my our the his her')

/** At most so many words from the article or pronoun to the noun. */
const LONGEST_LEAD = 4

/**
 * Somebody without a name who speaks at a token, "a donor said", "my father says", or whom a sentence opens with and
 * goes on about, "A friend who works in advertising explained it": "he" after it is nobody else.
 */
export function unnamedSpeaker(reading: Reading, at: number): Figure | undefined {
  const { tokens, sentences } = reading
  if (!OPENINGS.has(lowerAt(tokens, at))) return undefined
  let noun = at + 1
  while (
    noun < at + LONGEST_LEAD &&
    tokens[noun]?.kind === 'word' &&
    !isRole(lowerAt(tokens, noun))
  )
    noun++
  const head = lowerAt(tokens, noun)
  if (!isRole(head) || tokens[noun + 1]?.isCapital) return undefined
  const opens = sentences[tokens[at]?.sentence ?? -1]?.from === at
  const isDescribed = opens && tokens[noun + 1]?.lower === 'who'
  return isDescribed || isSpeakingAt(reading, at, noun + 1, 'plain') ? unnamed(head) : undefined
}

function unnamed(noun: string): Figure {
  const gender = MENS_NOUNS.has(noun) ? 'man' : WOMENS_NOUNS.has(noun) ? 'woman' : undefined
  return { words: [noun], mentions: [], kind: 'person', gender, roles: new Set(), descriptions: [] }
}
