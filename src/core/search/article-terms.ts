import type { Article, Paragraph } from '../article/article.ts'
import { overlaps, type Span, sliceOf } from '../article/span.ts'
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
    const others = stemsMeant(meant, paragraph).map((stem) => 2 * placeOf(stem, places) + 1)
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

/** A place where somebody is quoted, or meant without being named. */
type Meant = Span & { readonly name: string }

function findMeant({ quotations, people }: IndexedArticle): readonly Meant[] {
  const quoted = quotations.flatMap(({ start, end, speaker }) =>
    speaker === undefined ? [] : { start, end, name: speaker },
  )
  const unnamed = people.flatMap(({ name, mentions }) =>
    mentions.filter(({ by }) => by !== 'name').map(({ start, end }) => ({ start, end, name })),
  )
  return [...quoted, ...unnamed]
}

/** The stems of the names of those whom a paragraph quotes or means. */
function stemsMeant(meant: readonly Meant[], paragraph: Paragraph): readonly string[] {
  const names = meant.filter((place) => overlaps(place, paragraph)).map(({ name }) => name)
  return tellingStems(readWords([...new Set(names)].join('. ')))
}

/** The stems of the words that carry the subject, not the sentence. */
export function tellingStems(words: readonly Word[]): readonly string[] {
  return words.filter((word) => !word.isFunctionWord).map(({ stem }) => stem)
}
