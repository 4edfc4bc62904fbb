import { editDistance, lettersOf, mayBeWithin } from '../edit-distance.ts'
import { finish } from '../steps.ts'
import { NumberList } from './number-list.ts'
import type { Word } from './words.ts'

/** A word of the articles that a misspelt word may have meant. */
export type KnownWord = {
  readonly folded: string
  /** Whether the articles print it with a capital more often than not. */
  readonly isName: boolean
}

/** The words of the articles, arranged so that a misspelt one is found fast. */
export type Vocabulary = {
  has(folded: string): boolean
  /** Words that begin so, names before others; at most `most`. */
  beginningWith(folded: string, most: number): readonly string[]
  /** The known word nearest in spelling, when one is near enough to have been meant. */
  nearest(folded: string, isListed: boolean): KnownWord | undefined
}

/**
 * Arranges words for looking up by spelling. `spellings` counts each word: up where it is printed with a capital
 * inside a sentence, down where it is not.
 */
export function buildVocabulary(spellings: ReadonlyMap<string, number>): Vocabulary {
  return finish(arrangeInSteps(spellings))
}

/** The same in steps of some hundred words, for a process that must go on answering meanwhile. */
export function* arrangeInSteps(
  spellings: ReadonlyMap<string, number>,
): Generator<undefined, Vocabulary> {
  const words: string[] = []
  const letters = new NumberList()
  for (const folded of spellings.keys()) {
    if (folded.length < SHORTEST || !/^\p{L}/u.test(folded)) continue
    words.push(folded)
    letters.push(lettersOf(folded))
    if (words.length % STEP === 0) yield
  }
  return {
    has: (folded) => spellings.has(folded),
    beginningWith(folded, most) {
      const begun = [...spellings.keys()].filter((word) => word.startsWith(folded))
      const isName = (word: string) => (spellings.get(word) ?? 0) > 0
      return [...begun.filter(isName), ...begun.filter((word) => !isName(word))].slice(0, most)
    },
    nearest(folded, isListed) {
      const most = mostEdits(folded, isListed)
      if (most === 0) return undefined
      const mine = lettersOf(folded)
      const near = words
        .filter((_, i) => mayBeWithin(most, mine, letters.at(i)))
        .map((word) => ({ folded: word, isName: (spellings.get(word) ?? 0) > 0 }))
        .filter(({ isName }) => isName || !isListed)
      return likest(folded, near, most)
    },
  }
}

/** Words a step: well under a millisecond. */
const STEP = 500

function likest(folded: string, words: readonly KnownWord[], most: number): KnownWord | undefined {
  let best: KnownWord | undefined
  let bestScore = LEAST_ALIKE
  for (const word of words) {
    const score = alike(folded, word, most)
    if (score >= bestScore) [best, bestScore] = [word, score]
  }
  return best
}

/** Adds the words of a text to the counts that a vocabulary is built from. */
export function countSpellings(spellings: Map<string, number>, words: readonly Word[]): void {
  for (const { folded, isCapitalised, isFirst } of words) {
    const said = isCapitalised ? (isFirst ? 0 : 1) : -1
    spellings.set(folded, (spellings.get(folded) ?? 0) + said)
  }
}

/** The least share of letters that must agree: below it a correction is right less often than wrong. */
const LEAST_ALIKE = 0.72

/** Shorter words differ by one letter from too many others. */
const SHORTEST = 4

/** How many edits a word of this length may be away: a longer word has room for more slips. */
function mostEdits(folded: string, isListed: boolean): number {
  if (folded.length < SHORTEST) return 0
  // A word of the language is seldom a slip, except for a name one letter away.
  if (isListed) return folded.length > SHORTEST ? 1 : 0
  if (folded.length <= 4) return 1
  return folded.length <= 8 ? 2 : 3
}

/** 1 less the share of edited letters; a first letter that agrees and a capital count a little more. */
function alike(folded: string, word: KnownWord, most: number): number {
  if (Math.abs(word.folded.length - folded.length) > most) return 0
  const edits = editDistance(folded, word.folded, most)
  const agrees = folded[0] === word.folded[0]
  if (edits > most || (edits === most && !agrees && most > 1)) return 0
  const share = 1 - edits / Math.max(folded.length, word.folded.length)
  return share + (agrees ? 0.05 : 0) + (word.isName ? 0.05 : 0)
}
