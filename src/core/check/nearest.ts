import type { Span } from '../article/span.ts'
import { findHits, type Hit } from './candidates.ts'
import type { Concordance, Place, Stretch } from './concordance.ts'
import type { ClaimWord } from './pieces.ts'
import { isTelling } from './telling.ts'

/** A paragraph that shares telling words with a text. */
export type Near = {
  readonly place: Place
  /** How much of the text's telling words it has, each by its rarity, 0 to 1. */
  readonly share: number
  /** How many different telling words it has. */
  readonly shared: number
  /** The telling words that it lacks, in the text's order. */
  readonly missing: readonly ClaimWord[]
  /** Its sentence with the most of them. */
  readonly sentence: Span
}

/** So many paragraphs are looked at closely, those with most of the rare words. */
const LOOKED_AT = 12

/** The paragraphs that share most of a text's telling words, in whatever order; best first. */
export function findNearest(
  concordance: Concordance,
  words: readonly ClaimWord[],
  within: Stretch,
): readonly Near[] {
  const telling = weighTelling(concordance, words, within)
  const hits = findHits(concordance, telling, within)
  return richest(concordance, hits)
    .map((place) => compareBag(concordance, place, telling))
    .sort((a, b) => b.share - a.share)
}

type Telling = ClaimWord & { readonly weight: number }

/** The different telling words of a text, by rarity; a word that the corpus lacks is the rarest. */
function weighTelling(
  concordance: Concordance,
  words: readonly ClaimWord[],
  within: Stretch,
): readonly Telling[] {
  const total = within.to - within.from
  const seen = new Set<number | string>()
  const telling: Telling[] = []
  for (const word of words) {
    const id = word.stem < 0 ? word.key : word.stem
    if (seen.has(id) || !isTelling(word.key)) continue
    seen.add(id)
    const count = concordance.occurrences(word.stem, within).length
    telling.push({ ...word, weight: Math.log(1 + total / Math.max(count, 1)) })
  }
  return telling
}

/** The paragraphs with the heaviest hits, each word of a paragraph counted once. */
function richest(concordance: Concordance, hits: readonly Hit[]): readonly Place[] {
  const tallies: { place: Place; stems: Set<number>; weight: number }[] = []
  for (const { position, stem, weight } of hits) {
    const last = tallies.at(-1)
    const isSame = last !== undefined && position < last.place.to
    const tally = isSame
      ? last
      : { place: concordance.placeAt(position), stems: new Set<number>(), weight: 0 }
    if (!isSame) tallies.push(tally)
    if (!tally.stems.has(stem)) tally.weight += weight
    tally.stems.add(stem)
  }
  return tallies
    .sort((a, b) => b.weight - a.weight)
    .slice(0, LOOKED_AT)
    .map(({ place }) => place)
}

function compareBag(concordance: Concordance, place: Place, telling: readonly Telling[]): Near {
  const weights = new Map(telling.map(({ stem, weight }) => [stem, weight]))
  const found = new Set<number>()
  const sentences = place.paragraph.sentences.map((span) => ({ span, weight: 0 }))
  for (let position = place.from; position < place.to; position++) {
    const { stem } = concordance.numberAt(position)
    const weight = weights.get(stem)
    if (weight === undefined) continue
    found.add(stem)
    const { start } = concordance.spanAt(position)
    const sentence = sentences.findLast(({ span }) => span.start <= start)
    if (sentence) sentence.weight += weight
  }
  const sum = (words: readonly Telling[]) => words.reduce((total, { weight }) => total + weight, 0)
  const most = Math.max(...sentences.map(({ weight }) => weight))
  return {
    place,
    share: sum(telling.filter(({ stem }) => found.has(stem))) / sum(telling),
    shared: found.size,
    missing: telling.filter(({ stem }) => !found.has(stem)),
    sentence: sentences.find(({ weight }) => weight === most)?.span ?? place.paragraph,
  }
}
