import type { Article } from '../article/article.ts'
import { lastStarting, sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { countSpellings } from './spelling.ts'
import { readWords, type Word } from './words.ts'

/** All that the index holds of an article: plain data, so that it can be kept on disk as it is. */
export type ArticleTerms = {
  /** The different telling stems that the article prints, or means where it quotes or says "she". */
  readonly stems: readonly string[]
  /** For each paragraph its stems, by their places in that list: twice the place, and 1 more if only meant. */
  readonly paragraphs: readonly (readonly number[])[]
  /** The different words that it prints. */
  readonly words: readonly string[]
  /** For each of these how much oftener it has a capital inside a sentence than it has none. */
  readonly capitals: readonly number[]
}

/** What was read of articles before this process started. */
export type TermsStore = {
  findTerms(article: Article): ArticleTerms | undefined
  /** Told of what was read because it was not found. */
  keepTerms(article: Article, terms: ArticleTerms): void
}

/** The terms of an article that `store` has, or else reads them, a paragraph a step. */
export function* termsInSteps(
  indexed: IndexedArticle,
  store?: TermsStore,
): Generator<undefined, ArticleTerms> {
  yield
  const stored = store?.findTerms(indexed.article)
  if (stored) return stored
  const terms = yield* readTerms(indexed)
  store?.keepTerms(indexed.article, terms)
  return terms
}

function* readTerms(indexed: IndexedArticle): Generator<undefined, ArticleTerms> {
  const { text, paragraphs } = indexed.article
  const places = new Map<string, number>()
  const spellings = new Map<string, number>()
  const meant = findMeant(indexed)
  const codes: number[][] = []
  for (const paragraph of paragraphs) {
    const words = readWords(sliceOf(text, paragraph))
    countSpellings(spellings, words)
    const printed = tellingStems(words).map((stem) => 2 * placeOf(stem, places))
    const others = stemsOfNames(meant.get(paragraph.number)).map(
      (stem) => 2 * placeOf(stem, places) + 1,
    )
    codes.push([...printed, ...others])
    yield
  }
  return {
    stems: [...places.keys()],
    paragraphs: codes,
    words: [...spellings.keys()],
    capitals: [...spellings.values()],
  }
}

function placeOf(stem: string, places: Map<string, number>): number {
  const place = places.get(stem) ?? places.size
  places.set(stem, place)
  return place
}

/** Who is quoted in each paragraph, or meant without being named, by the paragraphs' numbers. */
function findMeant({ article, quotations, people }: IndexedArticle): ReadonlyMap<number, string[]> {
  const meant = new Map<number, string[]>()
  const add = (number: number, name: string) => {
    const names = meant.get(number) ?? []
    meant.set(number, names)
    names.push(name)
  }
  for (const { paragraph, speaker } of quotations)
    if (speaker !== undefined) add(paragraph, speaker)
  const { paragraphs } = article
  // A headline is above the first paragraph, whose number is 1.
  for (const { name, mentions } of people) {
    for (const { by, start } of mentions) {
      if (by !== 'name') add(paragraphs[lastStarting(paragraphs, start)]?.number ?? 0, name)
    }
  }
  return meant
}

function stemsOfNames(names: readonly string[] = []): readonly string[] {
  return tellingStems(readWords([...new Set(names)].join('. ')))
}

/** The stems of the words that carry the subject, not the sentence. */
export function tellingStems(words: readonly Word[]): readonly string[] {
  return words.filter((word) => !word.isFunctionWord).map(({ stem }) => stem)
}
