import type { IndexedArticle } from '../indexed-article.ts'
import type { Library } from '../library.ts'

/** The one article that a glance is taken at, and why when there were others. */
export type ChosenArticle = {
  readonly indexed: IndexedArticle
  /** One sentence for the reader; absent when there was no choice. */
  readonly note?: string
}

/**
 * The library's only article, the one that says most about a subject, or else the newest. `undefined` when
 * the library is empty or no article says anything about the subject.
 */
export function chooseArticle(library: Library, about?: string): ChosenArticle | undefined {
  const [first, ...others] = library.articles
  if (!first || others.length === 0) return first && { indexed: first }
  const named = about?.trim() ? mostAbout(library.articles, about) : newest(library.articles)
  if (!named) return undefined
  const choice = about?.trim() ? `The article that says most about “${about.trim()}”` : 'The newest'
  return {
    indexed: named,
    note: `${choice} of ${library.articles.length}; name another with article:SLUG.`,
  }
}

/** Dates compare as text; an article without one is older than all. */
function newest(articles: readonly IndexedArticle[]): IndexedArticle | undefined {
  return articles.reduce<IndexedArticle | undefined>((best, one) => {
    return best && (best.article.date ?? '') >= (one.article.date ?? '') ? best : one
  }, undefined)
}

/** A word in the headline is worth this many in the text. */
const HEADLINE = 3

/** The article with most of the words, then with most mentions of them. */
function mostAbout(articles: readonly IndexedArticle[], about: string): IndexedArticle | undefined {
  const words = about.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  const stems = [...new Set(words)].map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''))
  let best: IndexedArticle | undefined
  let most = 0
  for (const indexed of articles) {
    const text = indexed.article.text.toLowerCase()
    const headline = indexed.article.headline?.toLowerCase() ?? ''
    const found = stems.filter((stem) => text.includes(stem))
    const named = stems.filter((stem) => headline.includes(stem)).length
    const mentions = found.reduce((sum, stem) => sum + text.split(stem).length - 1, 0)
    const score = found.length + HEADLINE * named + mentions / (mentions + text.length)
    if (found.length > 0 && score > most) [best, most] = [indexed, score]
  }
  return best
}
