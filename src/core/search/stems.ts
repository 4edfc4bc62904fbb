import { readWords, type Word } from './words.ts'

/** Stems of some words, to be looked up. */
export type Stems = { has(stem: string): boolean }

/** The stems of the words of a text that carry its subject. */
export function tellingStemsOf(text: string): ReadonlySet<string> {
  const words = readWords(text).filter((word) => !word.isFunctionWord)
  return new Set(words.map(({ stem }) => stem))
}

/** Where each telling stem of some words stands, counted in words. */
export function placeStems(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    if (word.isFunctionWord) return
    const known = places.get(word.stem)
    if (known) known.push(at)
    else places.set(word.stem, [at])
  })
  return places
}

/** So many first letters must agree for two words to be of one root. */
export const ROOT = 5

/** Stems by their first letters; the shorter ones are left out. */
export function arrangeByRoot(
  places: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly string[]> {
  const byRoot = new Map<string, string[]>()
  for (const stem of places.keys()) {
    if (stem.length < ROOT) continue
    const root = stem.slice(0, ROOT)
    byRoot.set(root, [...(byRoot.get(root) ?? []), stem])
  }
  return byRoot
}
