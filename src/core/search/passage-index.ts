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

/** An article, and which of all paragraphs are its own. */
type Entry = Range & { readonly indexed: IndexedArticle }

/** How many articles are kept as read: a few megabytes. */
const READINGS = 200

/**
 * Indexes articles, a paragraph a step, by their stems and those of the people that each paragraph is about.
 * An article whose terms `store` has is not read again.
 */
export function* passageIndexInSteps(
  articles: Iterable<IndexedArticle>,
  store?: TermsStore,
): Generator<undefined, PassageIndex> {
  const entries: Entry[] = []
  const stemsOf: (readonly string[])[] = []
  const paragraphs = new ParagraphStems()
  const spellings = new Map<string, number>()
  for (const indexed of articles) {
    const from = paragraphs.size
    const terms = yield* termsInSteps(indexed, store)
    paragraphs.add(terms)
    addSpellings(spellings, terms)
    stemsOf.push(terms.stems)
    entries.push({ indexed, from, to: paragraphs.size })
  }
  const found = yield* articleIndexInSteps(stemsOf, (stem) => leads(stem, paragraphs))
  const vocabulary = yield* arrangeInSteps(spellings)
  const readings = new Recent<IndexedArticle, Reading>(READINGS)

  /** The best articles, until they have so many paragraphs. */
  function narrow(stems: readonly string[], most: number): readonly Entry[] {
    const leading = rarest(stems, paragraphs)
    const numbers = leading.length > 0 ? found.search(leading) : weighAll(stems)
    const best: Entry[] = []
    let count = 0
    for (const number of numbers) {
      const entry = entries[number]
      if (count >= most) break
      if (!entry) continue
      best.push(entry)
      count += entry.to - entry.from
    }
    return best
  }

  /** All articles by their best paragraph, where a question has but common stems. */
  function weighAll(stems: readonly string[]): readonly number[] {
    return entries
      .map((entry, number) => ({ number, best: paragraphs.weigh(stems, [entry], 1)[0] }))
      .filter(({ best }) => best !== undefined)
      .sort((a, b) => (b.best?.score ?? 0) - (a.best?.score ?? 0))
      .map(({ number }) => number)
  }
  return {
    size: paragraphs.size,
    frequencyOf: (stem) => paragraphs.frequencyOf(stem),
    search(stems, limit, slug) {
      const isNamed = ({ indexed }: Entry) => indexed.article.slug === slug
      const within = slug === undefined ? narrow(stems, MOST_WEIGHED) : entries.filter(isNamed)
      return paragraphs.weigh(stems, within, limit).flatMap(({ paragraph: number, score }) => {
        const entry = within.find(({ from, to }) => from <= number && number < to)
        const paragraph = entry?.indexed.article.paragraphs[number - entry.from]
        return entry && paragraph ? [{ indexed: entry.indexed, paragraph, score }] : []
      })
    },
    articlesNear: (text, most) =>
      narrow(tellingStems(readWords(text)), most).map(({ indexed }) => indexed),
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

/** Whether a stem may be searched for: it is printed, and not everywhere. */
function leads(stem: string, paragraphs: ParagraphStems): boolean {
  const frequency = paragraphs.frequencyOf(stem)
  return frequency > 0 && frequency <= MOST_SEARCHED
}

function rarest(stems: readonly string[], paragraphs: ParagraphStems): readonly string[] {
  let count = 0
  return [...new Set(stems)]
    .map((stem) => ({ stem, frequency: paragraphs.frequencyOf(stem) }))
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }) => {
      count += frequency
      return count <= MOST_SEARCHED
    })
    .map(({ stem }) => stem)
}

function addSpellings(spellings: Map<string, number>, { words, capitals }: ArticleTerms): void {
  for (const [i, word] of words.entries()) {
    spellings.set(word, (spellings.get(word) ?? 0) + (capitals[i] ?? 0))
  }
}
