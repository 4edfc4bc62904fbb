import type { Passage } from '../answer.ts'
import type { Library } from '../library.ts'

/** The passages nearest to a question, best first. */
export function searchPassages(
  library: Library,
  question: string,
  limit: number,
): { readonly passages: readonly Passage[]; readonly score: number } {
  const sentences = library.articles.flatMap(({ article }) =>
    article.paragraphs.flatMap((p) => p.sentences.map((s) => ({ article, p, s }))),
  )
  const passages = library.index
    .search(question)
    .slice(0, limit)
    .flatMap(({ id }) => sentences[id] ?? [])
    .map(({ article, p, s }) => ({
      article,
      start: p.start,
      end: p.end,
      paragraph: p.number,
      highlights: [s],
    }))
  return { passages, score: passages.length > 0 ? 0.5 : 0 }
}
