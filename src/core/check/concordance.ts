import { stemmer } from 'stemmer'
import type { Article, Paragraph } from '../article/article.ts'
import type { Span } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { readWords } from './words.ts'

/** A stretch of a concordance: positions `from` up to, not including, `to`, counted in words. */
export type Stretch = { readonly from: number; readonly to: number }

/** A paragraph and the words of the corpus that it is. */
export type Place = Stretch & {
  readonly indexed: IndexedArticle
  readonly paragraph: Paragraph
}

/** A word by its number and its stem's; both are -1 where the corpus lacks it. */
export type WordNumber = { readonly word: number; readonly stem: number }

/**
 * All the words of some articles' paragraphs, one after another: position 0 is the first word of the first
 * article. It takes about 20 bytes a word, so that of a large corpus there is only what is near to a claim.
 */
export type Concordance = {
  readonly size: number
  /** The number of a word by its key (see `readWords`). */
  numberOf(key: string): WordNumber
  numberAt(position: number): WordNumber
  /** Where the word at a position stands in its article's text. */
  spanAt(position: number): Span
  /** The paragraph that a position is in. */
  placeAt(position: number): Place
  /** The positions of an article; empty for one that has no words. */
  stretchOf(article: Article): Stretch
  /** Where words of a stem stand within a stretch, in order. */
  occurrences(stem: number, within: Stretch): Uint32Array
}

/** Reads the paragraphs of articles into one concordance: about a millisecond an article. */
export function readConcordance(articles: readonly IndexedArticle[]): Concordance {
  const { keys, words, starts, ends, places, stretches } = readAll(articles)
  const { stems, stemNumbers } = stemAll(keys.keys())
  const occurrences = listOccurrences(words, stems, stemNumbers.size)
  const numberOf = (word: number): WordNumber => ({ word, stem: stems[word] ?? -1 })
  return {
    size: words.length,
    numberOf(key) {
      const word = keys.get(key)
      if (word !== undefined) return numberOf(word)
      return { word: -1, stem: stemNumbers.get(stemOf(key)) ?? -1 }
    },
    numberAt: (position) => numberOf(words[position] ?? -1),
    spanAt: (position) => ({ start: starts[position] ?? 0, end: ends[position] ?? 0 }),
    placeAt: (position) => findPlace(places, position),
    stretchOf: (article) => stretches.get(article) ?? { from: 0, to: 0 },
    occurrences(stem, { from, to }) {
      const all = occurrences(stem)
      return all.subarray(lowerBound(all, from), lowerBound(all, to))
    },
  }
}

type Reading = {
  /** The number of each word by its key, in the order of first appearance. */
  readonly keys: ReadonlyMap<string, number>
  /** By position: the word's number, and where it starts and ends in its article's text. */
  readonly words: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly places: readonly Place[]
  readonly stretches: ReadonlyMap<Article, Stretch>
}

function readAll(articles: readonly IndexedArticle[]): Reading {
  const keys = new Map<string, number>()
  const words: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const places: Place[] = []
  const stretches = new Map<Article, Stretch>()
  function readParagraph(indexed: IndexedArticle, paragraph: Paragraph): void {
    const from = words.length
    for (const { key, start, end } of readWords(indexed.article.text, paragraph)) {
      const number = keys.get(key) ?? keys.size
      if (number === keys.size) keys.set(key, number)
      words.push(number)
      starts.push(start)
      ends.push(end)
    }
    if (words.length > from) places.push({ indexed, paragraph, from, to: words.length })
  }
  for (const indexed of articles) {
    const from = words.length
    for (const paragraph of indexed.article.paragraphs) readParagraph(indexed, paragraph)
    stretches.set(indexed.article, { from, to: words.length })
  }
  return {
    keys,
    words: Uint32Array.from(words),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    places,
    stretches,
  }
}

/** The stem's number of each word, by the word's number. */
function stemAll(keys: Iterable<string>): {
  readonly stems: Uint32Array
  readonly stemNumbers: ReadonlyMap<string, number>
} {
  const stemNumbers = new Map<string, number>()
  const stems = Array.from(keys, (key) => {
    const stem = stemOf(key)
    const number = stemNumbers.get(stem) ?? stemNumbers.size
    stemNumbers.set(stem, number)
    return number
  })
  return { stems: Uint32Array.from(stems), stemNumbers }
}

/** Porter's stem of an English word; other words stem to themselves. */
function stemOf(key: string): string {
  return /^[a-z]{3,}$/u.test(key) ? stemmer(key) : key
}

/** The positions of each stem, in order: one array of all positions, sorted by stem by counting. */
function listOccurrences(
  words: Uint32Array,
  stems: Uint32Array,
  count: number,
): (stem: number) => Uint32Array {
  const offsets = new Uint32Array(count + 1)
  const stemAt = words.map((word) => stems[word] ?? 0)
  for (const stem of stemAt) offsets[stem + 1] = (offsets[stem + 1] ?? 0) + 1
  for (let stem = 0; stem < count; stem++) {
    offsets[stem + 1] = (offsets[stem + 1] ?? 0) + (offsets[stem] ?? 0)
  }
  const next = offsets.slice()
  const positions = new Uint32Array(words.length)
  stemAt.forEach((stem, position) => {
    const slot = next[stem] ?? 0
    positions[slot] = position
    next[stem] = slot + 1
  })
  return (stem) => (stem < 0 ? NOWHERE : positions.subarray(offsets[stem], offsets[stem + 1]))
}

const NOWHERE = new Uint32Array()

/** Where in a sorted list the first value of at least `least` stands. */
function lowerBound(sorted: Uint32Array, least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function findPlace(places: readonly Place[], position: number): Place {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle]?.to ?? 0) <= position) low = middle + 1
    else high = middle
  }
  const place = places[low]
  if (!place) throw new Error(`Expected a position of the concordance, got ${position}.`)
  return place
}
