import { stringify } from 'yaml'
import { type Article, parseArticle } from '../core/article/article.ts'

/** An article on its way into the corpus; every field but the body is optional. */
export type Draft = {
  readonly title: string | undefined
  readonly publisher: string | undefined
  readonly author: string | undefined
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined
  readonly url: string | undefined
  /** The text below the front matter, as it will stand in the file. */
  readonly body: string
}

/** A corpus file to be, and how the corpus reader understands it. */
export type CorpusFile = { readonly slug: string; readonly text: string; readonly article: Article }

/** Puts a draft's front matter above its body. `name` is the slug of an article without a title. */
export function composeFile(draft: Draft, name: string, slug?: string): CorpusFile {
  const { title, publisher, author, date, url, body } = draft
  const known = Object.entries({ title, publisher, author, date, url }).filter(([, value]) => value)
  const front = known.length === 0 ? '' : stringify(Object.fromEntries(known), { lineWidth: 0 })
  const text = front === '' ? `${body}\n` : `---\n${front}---\n\n${body}\n`
  const chosen = slug ?? slugOf(title ?? name)
  return { slug: chosen, text, article: parseArticle(chosen, text) }
}

/** Longer slugs are cut at a word: people type them. */
const LONGEST_SLUG = 60

/**
 * A name for the file: `Harbour “to close”, Müller says` becomes `harbour-to-close-muller-says`. Letters
 * of every script stay; never empty, and never `readme`, which the corpus passes over.
 */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}+/gu, '')
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  let slug = (words[0] ?? '').slice(0, LONGEST_SLUG)
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break
    slug += `-${word}`
  }
  return slug === '' || slug === 'readme' ? 'article' : slug.normalize('NFC')
}
