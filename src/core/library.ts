import type { Article } from './article/article.ts'
import { type Concordance, readConcordance } from './check/concordance.ts'
import { type Analyses, type AnalysisStore, asHeld, holdArticle } from './held-article.ts'
import type { IndexedArticle } from './indexed-article.ts'
import { Recent } from './recent.ts'
import { type PassageIndex, passageIndexInSteps, type ToIndex } from './search/passage-index.ts'
import { finish } from './steps.ts'
import { type Choices, listChoices } from './suggest/choices.ts'

/** All the articles that can be asked about, and the index that finds their sentences. */
export type Library = {
  readonly articles: readonly IndexedArticle[]
  /** Shared with the libraries that are built after this one. */
  readonly analyses: Analyses
  /** Of the whole corpus, also where `articles` was narrowed to one. */
  readonly index: PassageIndex
  /** Every word of some of the articles; those asked about last are kept. */
  concordanceOf(this: void, articles: readonly IndexedArticle[]): Concordance
  /** What can be suggested of one of the articles, worked out when it is first asked for. */
  choicesOf(indexed: IndexedArticle): Choices
}

/** Works out and indexes every article at once; for whoever has nothing else to do meanwhile. */
export function buildLibrary(articles: readonly Article[]): Library {
  return finish(libraryInSteps(articles))
}

/**
 * The same work, an article or a paragraph a step, for a process that must go on answering. What `known`
 * has worked out of an article that is still the same value is used again, and what `store` has of its text.
 */
export function* libraryInSteps(
  articles: readonly Article[],
  known?: Library,
  store?: AnalysisStore,
): Generator<undefined, Library> {
  const before = new Map(known?.articles.map((indexed) => [indexed.article, indexed]))
  const indexed: IndexedArticle[] = []
  const analyses: Analyses = known?.analyses ?? new Recent(HELD_ANALYSES)
  // One by one as the index asks for them: it reads each as it was worked out, which is then forgotten.
  function* hold(): Generator<ToIndex> {
    for (const article of articles) {
      const known = before.get(article)
      const one = known ? asHeld(known) : holdArticle(article, analyses, store)
      indexed.push(one.indexed)
      yield one
    }
  }
  const index = yield* passageIndexInSteps(hold(), store)
  const choices = new Recent<IndexedArticle, Choices>(HELD_CHOICES)
  const concordances = new Recent<string, Concordance>(HELD_CONCORDANCES)
  return {
    articles: indexed,
    analyses,
    index,
    concordanceOf(some) {
      const slugs = some.map(({ article }) => article.slug).join('/')
      return concordances.of(slugs, () => readConcordance(some))
    },
    choicesOf: (one) => choices.of(one, () => listChoices(one)),
  }
}

/** Of so many articles the analysis is held unpacked: some thirty kilobytes each. */
const HELD_ANALYSES = 200

/** Of so many articles the choices are held: some kilobytes each. */
const HELD_CHOICES = 2_000

/** Concordances of the last few claims: a megabyte each at most, unless an article is larger. */
const HELD_CONCORDANCES = 8

/** The same library narrowed to one article; `undefined` when it has no article of that slug. */
export function narrowTo(library: Library, slug: string): Library | undefined {
  const articles = library.articles.filter(({ article }) => article.slug === slug)
  return articles.length === 0 ? undefined : { ...library, articles }
}
