import MiniSearch from 'minisearch'
import { sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'

/** Finds the sentences that share words with a question. */
export type PassageIndex = {
  search(words: string): readonly { readonly id: number; readonly score: number }[]
}

/** Indexes every sentence of every article. */
export function buildPassageIndex(articles: readonly IndexedArticle[]): PassageIndex {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  const sentences = articles.flatMap(({ article }) =>
    article.paragraphs.flatMap((p) => p.sentences.map((s) => sliceOf(article.text, s))),
  )
  index.addAll(sentences.map((text, id) => ({ id, text })))
  return {
    search: (words) => index.search(words).map(({ id, score }) => ({ id: Number(id), score })),
  }
}
