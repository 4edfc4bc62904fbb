import type { Article } from './article/article.ts'
import { buildConcordance, type Concordance } from './check/concordance.ts'
import { type IndexedArticle, indexArticle } from './indexed-article.ts'
import { buildPassageIndex, type PassageIndex } from './search/passage-index.ts'
import { type Choices, listChoices } from './suggest/choices.ts'

/** All the articles that can be asked about, and the index that finds their sentences. */
export type Library = {
  readonly articles: readonly IndexedArticle[]
  /** Of the whole corpus, also where `articles` was narrowed to one. */
  readonly index: PassageIndex
  /** Every word of the whole corpus, also where `articles` was narrowed to one. */
  readonly concordance: Concordance
  /** What can be suggested of one of the articles, worked out when it is first asked for. */
  choicesOf(indexed: IndexedArticle): Choices
}

/** Works out and indexes every article; done once, at start-up. */
export function buildLibrary(articles: readonly Article[]): Library {
  const indexed = articles.map(indexArticle)
  const choices = new Map<IndexedArticle, Choices>()
  return {
    articles: indexed,
    index: buildPassageIndex(indexed),
    concordance: buildConcordance(indexed),
    choicesOf(one) {
      const known = choices.get(one) ?? listChoices(one)
      choices.set(one, known)
      return known
    },
  }
}

/** The same library narrowed to one article; `undefined` when it has no article of that slug. */
export function narrowTo(library: Library, slug: string): Library | undefined {
  const articles = library.articles.filter(({ article }) => article.slug === slug)
  return articles.length === 0 ? undefined : { ...library, articles }
}
