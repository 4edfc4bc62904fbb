import type { Paragraph } from '../article/article.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { Recent } from '../recent.ts'
import { articleIndexInSteps } from './article-index.ts'
import { type ArticleTerms, type TermsStore, tellingStems, termsInSteps } from './article-terms.ts'
import { ParagraphStems, type Range } from './paragraph-stems.ts'
import { type Reading, readArticle } from './reading.ts'
import { arrangeInSteps, type Vocabulary } from './spelling.ts'
import { readWords } from './words.ts'

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

/** An article to index: as it is held, and as it was just worked out, which is read with nothing to unpack. */
export type ToIndex = { readonly indexed: IndexedArticle; readonly worked: IndexedArticle }

/** An article, and which of all paragraphs are its own. */
type Entry = Range & { readonly indexed: IndexedArticle }

/** How many articles are kept as read: a few megabytes. */
const READINGS = 200

/**
 * Indexes articles, a paragraph a step, by their stems and those of the people that each paragraph is about.
 * An article whose terms `store` has is not read again.
 */
export function* passageIndexInSteps(
  articles: Iterable<ToIndex>,
  store?: TermsStore,
): Generator<undefined, PassageIndex> {
  const entries: Entry[] = []
  const stemsOf: Uint32Array[] = []
  const paragraphs = new ParagraphStems()
  const spellings = new Map<string, number>()
  for (const { indexed, worked } of articles) {
    const from = paragraphs.size
    const terms = yield* termsInSteps(worked, store)
    stemsOf.push(paragraphs.add(terms))
    addSpellings(spellings, terms)
    entries.push({ indexed, from, to: paragraphs.size })
  }
  const found = yield* articleIndexInSteps(stemsOf, (stem) => leads(paragraphs.frequencyAt(stem)))
  const vocabulary = yield* arrangeInSteps(spellings)
  const readings = new Recent<IndexedArticle, Reading>(READINGS)

  /** The best articles, until they have so many paragraphs; `undefined` where no stem may be searched for. */
  function narrow(stems: readonly string[], most: number): readonly Entry[] | undefined {
    const leading = rarest(stems, paragraphs)
    if (leading.length === 0) return undefined
    const best = found.search(leading).flatMap((number) => entries[number] ?? [])
    return upTo(most, best)
  }

  function weigh(stems: readonly string[], within: readonly Entry[], limit: number) {
    return paragraphs.weigh(stems, within, limit).flatMap(({ paragraph: number, score }) => {
      const entry = within.find(({ from, to }) => from <= number && number < to)
      return entry ? { entry, place: number - entry.from, score } : []
    })
  }

  return {
    size: paragraphs.size,
    frequencyOf: (stem) => paragraphs.frequencyOf(stem),
    search(stems, limit, slug) {
      const isNamed = ({ indexed }: Entry) => indexed.article.slug === slug
      const near = slug === undefined ? narrow(stems, MOST_WEIGHED) : entries.filter(isNamed)
      return weigh(stems, near ?? entries, limit).flatMap(
        ({ entry: { indexed }, place, score }) => {
          const paragraph = indexed.article.paragraphs[place]
          return paragraph ? { indexed, paragraph, score } : []
        },
      )
    },
    articlesNear(text, most) {
      const stems = tellingStems(readWords(text))
      const weighed = () => weigh(stems, entries, most).map(({ entry }) => entry)
      const near = narrow(stems, most) ?? upTo(most, [...new Set(weighed())])
      return near.map(({ indexed }) => indexed)
    },
    readingOf: (indexed) => readings.of(indexed, () => readArticle(indexed)),
    vocabulary: () => vocabulary,
  }
}

/** So many paragraphs are weighed at most, two milliseconds' work: those of most articles that rare stems lead to. */
const MOST_WEIGHED = 10_000

/**
 * Stems are searched for, rarest first, while the paragraphs that have them are no more than these. Among 100,000
 * paragraphs 1,183 questions about 96 of them had their answer first 1,009 times of 4,000 and 1,019 of 1,000; of 500
 * it was 1,013. What is common leads anywhere, and takes most of the time and room.
 */
const MOST_SEARCHED = 1_000

/** Whether a stem that so many paragraphs print may be searched for: it is printed, and not everywhere. */
function leads(frequency: number): boolean {
  return frequency > 0 && frequency <= MOST_SEARCHED
}

/** The numbers of the stems that are searched for. */
function rarest(stems: readonly string[], paragraphs: ParagraphStems): readonly number[] {
  let count = 0
  return [...new Set(stems)]
    .flatMap((stem) => paragraphs.numberOf(stem) ?? [])
    .map((stem) => ({ stem, frequency: paragraphs.frequencyAt(stem) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }) => {
      count += frequency
      return count <= MOST_SEARCHED
    })
    .map(({ stem }) => stem)
}

/** The first of some articles, until they have so many paragraphs. */
function upTo(most: number, entries: readonly Entry[]): readonly Entry[] {
  let count = 0
  const end = entries.findIndex(({ from, to }) => {
    if (count >= most) return true
    count += to - from
    return false
  })
  return end < 0 ? entries : entries.slice(0, end)
}

function addSpellings(spellings: Map<string, number>, { words, capitals }: ArticleTerms): void {
  for (const [i, word] of words.entries()) {
    spellings.set(word, (spellings.get(word) ?? 0) + (capitals[i] ?? 0))
  }
}
