/** A capitalised word: a name, or the first of a sentence. */
const NAME = /\p{Lu}\p{L}+/gu

/** Mentions of a name beyond this add nothing, and so many together make a full share. */
const MOST_MENTIONS = 4
const FULL = 12

/**
 * For each of a story's sentences, how much it speaks of those whom the whole story speaks of, 0 to 1. Only
 * names that stand twice elsewhere than at a sentence's beginning count.
 */
export function nameShares(sentences: readonly string[]): readonly number[] {
  const named = sentences.map((text) => new Set(text.match(NAME)))
  const counts = new Map<string, number>()
  for (const text of sentences) {
    for (const name of text.slice(1).match(NAME) ?? [])
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return named.map((names) => {
    let sum = 0
    for (const name of names) {
      const count = counts.get(name) ?? 0
      if (count > 1) sum += Math.min(count, MOST_MENTIONS)
    }
    return Math.min(1, sum / FULL)
  })
}
