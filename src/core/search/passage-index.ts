import MiniSearch from 'minisearch'
import type { Paragraph } from '../article/article.ts'
import { overlaps, sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { type Reading, readArticle } from './reading.ts'
import { buildVocabulary, countSpellings, type Vocabulary } from './spelling.ts'
import { readWords, type Word } from './words.ts'

/** A paragraph that a query matched. */
export type Hit = {
  readonly indexed: IndexedArticle
  readonly paragraph: Paragraph
  /** BM25 as MiniSearch counts it; comparable within one query only. */
  readonly score: number
}

/** Finds the paragraphs that share words with a question, in one article or in all. */
export type PassageIndex = {
  /** How many paragraphs there are. */
  readonly size: number
  /** How many paragraphs have a stem. */
  frequencyOf(stem: string): number
  /** The paragraphs that have one of the stems, best first; `slug` narrows to one article. */
  search(stems: readonly string[], limit: number, slug?: string): readonly Hit[]
  /** An article as the ranking sees it; the articles asked about last are kept. */
  readingOf(indexed: IndexedArticle): Reading
  /** Every word of every article. */
  vocabulary(): Vocabulary
}

type Entry = { readonly indexed: IndexedArticle; readonly paragraph: Paragraph }

/** Indexes every paragraph, one a step, by its telling stems and by the people it is about. */
export function* passageIndexInSteps(
  articles: readonly IndexedArticle[],
): Generator<undefined, PassageIndex> {
  const entries: readonly Entry[] = articles.flatMap((indexed) =>
    indexed.article.paragraphs.map((paragraph) => ({ indexed, paragraph })),
  )
  const frequencies = new Map<string, number>()
  const spellings = new Map<string, number>()
  const index = new MiniSearch<{ id: number; text: string; about: string }>({
    fields: ['text', 'about'],
    tokenize: (stems) => stems.split(' '),
    processTerm: (stem) => stem,
  })
  for (const [id, entry] of entries.entries()) {
    const words = readWords(sliceOf(entry.indexed.article.text, entry.paragraph))
    countSpellings(spellings, words)
    const stems = tellingStems(words)
    for (const stem of new Set(stems)) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
    index.add({ id, text: stems.join(' '), about: aboutStems(entry).join(' ') })
    yield
  }
  const readings = new Map<IndexedArticle, Reading>()
  let vocabulary: Vocabulary | undefined
  return {
    size: entries.length,
    frequencyOf: (stem) => frequencies.get(stem) ?? 0,
    search(stems, limit, slug) {
      const query = rarest(stems, frequencies, entries.length).join(' ')
      const isMeant = (id: number) => entries[id]?.indexed.article.slug === slug
      const found = index.search(query, {
        boost: { about: ABOUT_BOOST },
        ...(slug !== undefined && { filter: ({ id }) => isMeant(Number(id)) }),
      })
      return found.slice(0, limit).flatMap(({ id, score }) => {
        const entry = entries[Number(id)]
        return entry ? [{ ...entry, score }] : []
      })
    },
    readingOf: (indexed) => recall(readings, indexed),
    vocabulary() {
      vocabulary ??= buildVocabulary(spellings)
      return vocabulary
    },
  }
}

/** A word that is only meant ("she", a speaker named before) tells half as much as one that is printed. */
const ABOUT_BOOST = 0.5

/** A stem in more than this share of the paragraphs costs more than it finds. */
const COMMON_SHARE = 0.02

/** So many of the rarest stems are searched for however common they are. */
const ALWAYS_SEARCHED = 3

/** In a small corpus nothing is slow, so nothing is left out. */
const SMALL_CORPUS = 2_000

function rarest(
  stems: readonly string[],
  frequencies: ReadonlyMap<string, number>,
  size: number,
): readonly string[] {
  if (size <= SMALL_CORPUS) return stems
  return stems
    .map((stem) => ({ stem, frequency: frequencies.get(stem) ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }, i) => i < ALWAYS_SEARCHED || frequency <= size * COMMON_SHARE)
    .map(({ stem }) => stem)
}

/** The names of those whom a paragraph quotes or means without naming them. */
function aboutStems({ indexed, paragraph }: Entry): readonly string[] {
  const speakers = indexed.quotations
    .filter((quotation) => overlaps(quotation, paragraph))
    .flatMap(({ speaker }) => speaker ?? [])
  const meant = indexed.people
    .filter(({ mentions }) => mentions.some((m) => m.by !== 'name' && overlaps(m, paragraph)))
    .map(({ name }) => name)
  return tellingStems(readWords([...new Set([...speakers, ...meant])].join('. ')))
}

function tellingStems(words: readonly Word[]): readonly string[] {
  return words.filter((word) => !word.isFunctionWord).map(({ stem }) => stem)
}

/** How many articles are kept as read: a few megabytes. */
const READINGS = 200

/** The reading of an article, made when it is first asked about; the one unused longest makes room. */
function recall(readings: Map<IndexedArticle, Reading>, indexed: IndexedArticle): Reading {
  const reading = readings.get(indexed) ?? readArticle(indexed)
  readings.delete(indexed)
  readings.set(indexed, reading)
  const [oldest] = readings.keys()
  if (readings.size > READINGS && oldest) readings.delete(oldest)
  return reading
}
