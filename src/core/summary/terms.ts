import { stemmer } from 'stemmer'
import { FUNCTION_WORDS } from '../search/function-words.ts'

/**
 * Words that say nothing of what a story is about: besides those that carry the sentence, the verbs of every
 * report and the words of every comparison. Our own list.
 */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...(
    'according added adding another around asked either else even every get go got however last let like ' +
    'made make neither never new often one others ought perhaps put quite rather said say saying says since ' +
    "still tell together told well year years yet he's it's she's that's there's what's who's"
  ).split(' '),
])

/** Letters and figures with apostrophes inside: matches `Dara’a` and `1994`; not `-`. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** Shorter words are their own stems. */
const SHORTEST_STEMMED = 4

/** How many words are remembered: those of a few thousand articles. */
const MEMORY = 50_000

const known = new Map<string, string | undefined>()

/** What a word counts as, `Sanctions’` and `sanction` alike; `undefined` for one that says nothing. */
function termOf(printed: string): string | undefined {
  if (known.has(printed)) return known.get(printed)
  if (known.size >= MEMORY) known.clear()
  const word = printed.toLowerCase().replace('’', "'").replace(/'s$/u, '')
  const isEmpty = word.length < 2 || EMPTY_WORDS.has(word)
  const term = isEmpty ? undefined : word.length < SHORTEST_STEMMED ? word : stemmer(word)
  known.set(printed, term)
  return term
}

/** The terms of some words, in order, repetitions included. */
export function termsOf(words: string): readonly string[] {
  return (words.match(WORD) ?? []).flatMap((word) => termOf(word) ?? [])
}

/** Numbers a text's terms from 0 as they are met, so that counts can be kept in arrays. */
export type Numbering = {
  /** The numbers of the terms of some words, in order, repetitions included. */
  read(words: string): readonly number[]
  /** How many terms have been met. */
  count(): number
}

/** A numbering of one text's terms. */
export function numberTerms(): Numbering {
  const byWord = new Map<string, number>()
  const byTerm = new Map<string, number>()
  const numberOf = (word: string): number => {
    const term = termOf(word)
    if (term === undefined) return NO_TERM
    const number = byTerm.get(term) ?? byTerm.size
    byTerm.set(term, number)
    return number
  }
  return {
    count: () => byTerm.size,
    read(words) {
      const numbers: number[] = []
      for (const word of words.match(WORD) ?? []) {
        const number = byWord.get(word) ?? numberOf(word)
        byWord.set(word, number)
        if (number !== NO_TERM) numbers.push(number)
      }
      return numbers
    },
  }
}

const NO_TERM = -1

/** The share of terms that two texts have in common, 0 to 1: the cosine of their sets. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const term of b) if (a.has(term)) shared++
  return shared / Math.sqrt(a.size * b.size)
}
