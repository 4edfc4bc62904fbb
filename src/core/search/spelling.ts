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
        .filter((_, i) => differentLetters(mine, letters.at(i)) <= 2 * most)
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

/** Which letters a word has, one bit each; everything but a to z shares a bit. */
function lettersOf(folded: string): number {
  let bits = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i) - 97
    bits |= 1 << (code >= 0 && code < 26 ? code : 26)
  }
  return bits
}

/** Each edit changes at most two letters of the sets: a cheap bound before the distance itself. */
function differentLetters(a: number, b: number): number {
  return countBits(a ^ b)
}

/** How many of 32 bits are set, counted in pairs, fours and eights (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (the optimal string
 * alignment distance); anything above `most` is `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(cheapest(a, b, i, j, next, row, before))
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? 0, most + 1)
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  next: readonly number[],
  row: readonly number[],
  before: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1]
  const edits = Math.min(
    (row[j] ?? 0) + 1,
    (next[j - 1] ?? 0) + 1,
    (row[j - 1] ?? 0) + (same ? 0 : 1),
  )
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return isSwap ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits
}
