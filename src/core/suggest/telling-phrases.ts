import type { Article } from '../article/article.ts'
import { sliceOf } from '../article/span.ts'
import { isTelling } from '../check/telling.ts'
import { readWords, type Word } from '../check/words.ts'
import { rarityOf } from '../search/rarity.ts'
import { stemOf } from '../search/words.ts'

/** Words of an article that it speaks of much. */
export type TellingPhrase = {
  /** As printed where it stands first. */
  readonly words: string
  /** 0 to 1, the first being 1. */
  readonly weight: number
}

/** So many are held of an article: enough that most that is typed finds one. */
const MOST_PHRASES = 60

/** Longer runs are clauses rather than subjects. */
const LONGEST_PHRASE = 3

/**
 * The telling phrases of an article, most telling first: runs of telling words, weighed by how often
 * the article has their words (the keyword extraction RAKE, Rose et al. 2010, with plain counts for its
 * degrees) and by how rare these are at large. A word by itself counts from its second use on. `names`:
 * keys of words that are names, which are no phrases.
 */
export function findTellingPhrases(
  { text, paragraphs }: Article,
  names: ReadonlySet<string>,
): readonly TellingPhrase[] {
  const runs = paragraphs.flatMap(({ start, end, dateline }) =>
    tellingRuns(text, readWords(text, { start: dateline?.end ?? start, end }), names),
  )
  const counts = new Map<string, number>()
  for (const { key } of runs.flat()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const weights = new Map<string, TellingPhrase>()
  for (const run of runs) {
    const uses = run.reduce((sum, { key }) => sum + (counts.get(key) ?? 0), 0)
    const weight = (uses / (run.length + 1)) * meanRarity(run)
    const id = run.map(({ key }) => key).join(' ')
    const isBare = run.length === 1 && (counts.get(id) === 1 || isVerb(id))
    if (!isBare && !weights.has(id)) weights.set(id, { words: printed(text, run), weight })
  }
  const phrases = [...weights.values()].sort((a, b) => b.weight - a.weight)
  const most = phrases[0]?.weight ?? 1
  return phrases
    .slice(0, MOST_PHRASES)
    .map(({ words, weight }) => ({ words, weight: weight / most }))
}

/** Whether a word is a verb's form, which by itself is no subject: `released`; not `need`, not `sled`. */
function isVerb(key: string): boolean {
  return key.endsWith('ed') && !key.endsWith('eed') && /[aeiouy]/u.test(key.slice(0, -2))
}

function meanRarity(run: readonly Word[]): number {
  const rarities = run.map(({ key }) => rarityOf({ folded: key, stem: stemOf(key) }))
  return rarities.reduce((sum, rarity) => sum + rarity, 0) / run.length
}

/** Runs of telling words with nothing but a blank or a hyphen between them. */
function tellingRuns(
  text: string,
  words: readonly Word[],
  names: ReadonlySet<string>,
): readonly (readonly Word[])[] {
  const isPart = ({ key }: Word) =>
    isTelling(key) && /\p{L}/u.test(key) && !names.has(key) && !names.has(key.replace(/s$/u, ''))
  const runs: Word[][] = []
  let last: Word | undefined
  for (const word of words) {
    const isRun = last !== undefined && /^[\s-]$/u.test(text.slice(last.end, word.start))
    last = isPart(word) ? word : undefined
    if (!last) continue
    if (isRun) runs.at(-1)?.push(word)
    else runs.push([word])
  }
  return runs.filter((run) => run.length <= LONGEST_PHRASE)
}

function printed(text: string, run: readonly Word[]): string {
  return sliceOf(text, { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }).replace(
    /\s/gu,
    ' ',
  )
}
