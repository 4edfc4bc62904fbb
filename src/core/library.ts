import type { Article } from './article/article.ts'
import { buildConcordance, type Concordance } from './check/concordance.ts'
import { type IndexedArticle, indexArticle } from './indexed-article.ts'
import { type PassageIndex, passageIndexInSteps } from './search/passage-index.ts'

/** All the articles that can be asked about, and the index that finds their sentences. */
export type Library = {
  readonly articles: readonly IndexedArticle[]
  /** Of the whole corpus, also where `articles` was narrowed to one. */
  readonly index: PassageIndex
  /** Every word of the whole corpus, read when it is first asked for. */
  concordance(): Concordance
}

/** Works out and indexes every article at once; for whoever has nothing else to do meanwhile. */
export function buildLibrary(articles: readonly Article[]): Library {
  const steps = libraryInSteps(articles)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/**
 * The same work, an article or a paragraph a step, for a process that must go on answering. What `known`
 * has worked out of an article that is still the same value is used again.
 */
export function* libraryInSteps(
  articles: readonly Article[],
  known?: Library,
): Generator<undefined, Library> {
  const before = new Map(known?.articles.map((indexed) => [indexed.article, indexed]))
  const indexed: IndexedArticle[] = []
  for (const article of articles) {
    indexed.push(before.get(article) ?? indexArticle(article))
    yield
  }
  let concordance: Concordance | undefined
  return {
    articles: indexed,
    index: yield* passageIndexInSteps(indexed),
    concordance() {
      concordance ??= buildConcordance(indexed)
      return concordance
    },
  }
}

/** The same library narrowed to one article; `undefined` when it has no article of that slug. */
export function narrowTo(library: Library, slug: string): Library | undefined {
  const articles = library.articles.filter(({ article }) => article.slug === slug)
  return articles.length === 0 ? undefined : { ...library, articles }
}
