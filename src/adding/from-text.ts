import { parseArticle } from '../core/article/article.ts'
import { parseFrontMatter } from '../core/article/front-matter.ts'
import type { Draft } from './draft.ts'
import type { Source } from './source.ts'

/** The article in plain text or Markdown: all of its text, with what it says of itself lifted out. */
export function draftFromText({ text, url }: Source): Draft {
  const plain = text.replace(/^\uFEFF/u, '')
  const article = parseArticle('', plain)
  return {
    title: article.headline,
    publisher: article.publisher,
    author: article.byline,
    date: article.date,
    url: article.url ?? url,
    body: plain.slice(parseFrontMatter(plain)?.span.end ?? 0).trim(),
  }
}
