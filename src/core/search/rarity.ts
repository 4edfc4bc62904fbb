import { RARITY_BAND, STEMS_BY_RARITY } from './rarity-data.ts'
import { stemOf, type Word } from './words.ts'

/** A word that the list does not have: a name, a misspelling or a term of some trade. */
const UNLISTED = 8.5

/** Figures are nearly as telling as names. */
const FIGURE = 8

/**
 * How rare a word is in English at large: ln(rank + 30) − 2.4, about 1 for the most frequent words and 8.5
 * for one that is not among the 30,000 most frequent. Rarity at large tells what a question is about
 * better than rarity in an article of thirty sentences, where every word is rare.
 */
export function rarityOf({ folded, stem }: Pick<Word, 'folded' | 'stem'>): number {
  if (/^\p{N}/u.test(folded)) return FIGURE
  return rarities().get(/^\d/u.test(stem) ? stemOf(folded) : stem) ?? UNLISTED
}

/** Words rarer than this (about the 8,000th) may be misspelt names although they are words. */
const COMMON = 6.6

/** Whether a word is so common that it is hardly a misspelling of another. */
export function isCommon(word: Pick<Word, 'folded' | 'stem'>): boolean {
  return rarityOf(word) < COMMON
}

/** Whether a stem is among those of the 30,000 most frequent words. */
export function isListed(stem: string): boolean {
  return rarities().has(stem)
}

let decoded: ReadonlyMap<string, number> | undefined

/** Decoded when first needed: a bot that is only starting has no question yet. */
function rarities(): ReadonlyMap<string, number> {
  decoded ??= decode()
  return decoded
}

function decode(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  STEMS_BY_RARITY.forEach((band, i) => {
    let before = ''
    // Of each stem a digit, how many letters are those of the stem before, and the rest.
    for (const entry of band.match(/\d[a-z]*/gu) ?? []) {
      before = before.slice(0, Number(entry.charAt(0))) + entry.slice(1)
      found.set(before, i * RARITY_BAND)
    }
  })
  return found
}
