import type { Paragraph } from '../article/article.ts'
import { overlaps, sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { Recent } from '../recent.ts'
import { articleIndexInSteps } from './article-index.ts'
import { ParagraphStems, type Range } from './paragraph-stems.ts'
import { type Reading, readArticle } from './reading.ts'
import { arrangeInSteps, countSpellings, type Vocabulary } from './spelling.ts'
import { readWords, type Word } from './words.ts'

/** A paragraph that a query matched. */
export type Hit = {
  readonly indexed: IndexedArticle
  readonly paragraph: Paragraph
  /** BM25; comparable within one query only. */
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
  /** The articles that share words with a text, best first, until they have so many paragraphs. */
  articlesNear(text: string, paragraphs: number): readonly IndexedArticle[]
  /** An article as the ranking sees it; the articles asked about last are kept. */
  readingOf(indexed: IndexedArticle): Reading
  /** Every word of every article. */
  vocabulary(): Vocabulary
}

/** An article, and which of all paragraphs are its own. */
type Entry = Range & { readonly indexed: IndexedArticle }

/** How many articles are kept as read: a few megabytes. */
const READINGS = 200

/** Indexes articles, a paragraph a step, by their stems and those of the people that each paragraph is about. */
export function* passageIndexInSteps(
  articles: readonly IndexedArticle[],
): Generator<undefined, PassageIndex> {
  const entries: Entry[] = []
  const stemsOf: (readonly string[])[] = []
  const paragraphs = new ParagraphStems()
  const spellings = new Map<string, number>()
  for (const indexed of articles) {
    const from = paragraphs.size
    const own = new Set<string>()
    for (const paragraph of indexed.article.paragraphs) {
      const words = readWords(sliceOf(indexed.article.text, paragraph))
      const stems = tellingStems(words)
      countSpellings(spellings, words)
      paragraphs.add(stems, stemsMeant(indexed, paragraph))
      for (const stem of stems) own.add(stem)
      yield
    }
    stemsOf.push([...own])
    entries.push({ indexed, from, to: paragraphs.size })
  }
  const found = yield* articleIndexInSteps(stemsOf)
  const vocabulary = yield* arrangeInSteps(spellings)
  const readings = new Recent<IndexedArticle, Reading>(READINGS)

  /** The best articles, until they have so many paragraphs. */
  function narrow(stems: readonly string[], most: number, search: Search): readonly Entry[] {
    const best: Entry[] = []
    let count = 0
    for (const number of found.search(rarest(stems, paragraphs, search))) {
      const entry = entries[number]
      if (count >= most) break
      if (!entry) continue
      best.push(entry)
      count += entry.to - entry.from
    }
    return best
  }
  return {
    size: paragraphs.size,
    frequencyOf: (stem) => paragraphs.frequencyOf(stem),
    search(stems, limit, slug) {
      const isNamed = ({ indexed }: Entry) => indexed.article.slug === slug
      const within =
        slug === undefined ? narrow(stems, MOST_WEIGHED, FOR_PARAGRAPHS) : entries.filter(isNamed)
      return paragraphs.weigh(stems, within, limit).flatMap(({ paragraph: number, score }) => {
        const entry = within.find(({ from, to }) => from <= number && number < to)
        const paragraph = entry?.indexed.article.paragraphs[number - entry.from]
        return entry && paragraph ? [{ indexed: entry.indexed, paragraph, score }] : []
      })
    },
    articlesNear: (text, most) =>
      narrow(tellingStems(readWords(text)), most, FOR_ARTICLES).map(({ indexed }) => indexed),
    readingOf: (indexed) => readings.of(indexed, () => readArticle(indexed)),
    vocabulary: () => vocabulary,
  }
}

/** So many paragraphs are weighed at most, two milliseconds' work: those of most articles that rare stems lead to. */
const MOST_WEIGHED = 10_000

/** So many of the rarest stems are searched for, and more while the paragraphs that have them are no more than these. */
type Search = { readonly always: number; readonly most: number }

/**
 * For a question: what is common leads anywhere and takes most of the time. Among 100,000 paragraphs 1,183 questions
 * about 480 of them had their answer first 1,012 times; 1,009 with the limits of a claim, and with 4,000 weighed.
 */
const FOR_PARAGRAPHS: Search = { always: 1, most: 1_000 }

/** For a claim and the like: of 183 sentences 132 were found in their article, and 130 with the limits of a question. */
const FOR_ARTICLES: Search = { always: 3, most: 4_000 }

function rarest(
  stems: readonly string[],
  paragraphs: ParagraphStems,
  { always, most }: Search,
): readonly string[] {
  let count = 0
  return [...new Set(stems)]
    .map((stem) => ({ stem, frequency: paragraphs.frequencyOf(stem) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }, i) => {
      count += frequency
      return i < always || count <= most
    })
    .map(({ stem }) => stem)
}

/** The names of those whom a paragraph quotes or means without naming them. */
function stemsMeant(indexed: IndexedArticle, paragraph: Paragraph): readonly string[] {
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
