import { parseArticle } from '../../src/core/article/article.ts'
import { readConcordance } from '../../src/core/check/concordance.ts'
import { indexArticle } from '../../src/core/indexed-article.ts'
import type { Library } from '../../src/core/library.ts'
import { libraryOf } from './articles.ts'

/** A library of one story in which each quotation's speaker is given, in order; `undefined` is doubtful. */
export function libraryOfSpeakers(
  text: string,
  speakers: readonly (string | undefined)[],
): Library {
  const article = parseArticle('story', text)
  const library = libraryOf({ story: text })
  const marked = [...text.matchAll(/“([^”]+)”/gu)]
  const quotations = marked.map((match, i) => {
    const speaker = speakers[i]
    const start = match.index + 1
    const within = article.paragraphs.find((p) => p.start <= start && start < p.end)
    return {
      start,
      end: match.index + match[0].length - 1,
      kind: 'direct' as const,
      paragraph: within?.number ?? 1,
      confidence: 1,
      rule: 'given',
      ...(speaker !== undefined && { speaker }),
    }
  })
  const people = [...new Set(speakers.flatMap((name) => name ?? []))].map((name) => ({
    name,
    kind: 'person' as const,
    variants: [name, name.split(' ').at(-1) ?? name],
    mentions: [],
    descriptions: [],
  }))
  const indexed = { ...indexArticle(article), quotations, people }
  return { ...library, articles: [indexed], concordanceOf: readConcordance }
}
