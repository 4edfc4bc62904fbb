import { readFileSync } from 'node:fs'
import { type Article, parseArticle } from '../../src/core/article/article.ts'
import type { Span } from '../../src/core/article/span.ts'
import { buildLibrary, type Library } from '../../src/core/library.ts'

const SLUG = 'belarus-dialogue'

/** The first article, as the corpus has it. */
export function firstArticle(): Article {
  return parseArticle(SLUG, readFileSync(`corpus/${SLUG}.txt`, 'utf8'))
}

/** A library of the first article, or of the texts given by slug. */
export function libraryOf(texts?: Readonly<Record<string, string>>): Library {
  if (!texts) return buildLibrary([firstArticle()])
  return buildLibrary(Object.entries(texts).map(([slug, text]) => parseArticle(slug, text)))
}

/** The words of spans of an article. */
export function wordsOf(article: Article, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => article.text.slice(start, end))
}
