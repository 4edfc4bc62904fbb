import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Article, parseArticle } from './core/article/article.ts'

/** The articles of a folder, or one sentence about why there is none. */
export type CorpusReading =
  | {
      readonly kind: 'corpus'
      readonly articles: readonly Article[]
      /** One sentence for each file, or part of a file, that was left out. */
      readonly warnings: readonly string[]
    }
  | { readonly kind: 'empty'; readonly sentence: string; readonly warnings: readonly string[] }

/** Reads every `*.txt` and `*.md` of a folder but its `README.md`, in the order of their names. */
export function readCorpus(folder: string): CorpusReading {
  const names = listArticles(folder)
  const readings = names.map((name) => readArticle(folder, name))
  const warnings = readings.flatMap((reading) => reading.warnings)
  const articles: Article[] = []
  for (const reading of readings) {
    if (reading.kind === 'skipped') continue
    const { article } = reading
    if (articles.some(({ slug }) => slug === article.slug)) {
      warnings.push(`A second ${article.slug} is skipped: expected every name once in ${folder}.`)
    } else articles.push(article)
  }
  if (articles.length > 0) return { kind: 'corpus', articles, warnings }
  const sentence = `No article in the corpus folder “${folder}”: put a .txt or .md file there, a headline, a blank line, then paragraphs.`
  return { kind: 'empty', sentence, warnings }
}

function listArticles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/iu.test(name) && name.toLowerCase() !== 'readme.md')
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch {
    return []
  }
}

type ArticleReading =
  | { readonly kind: 'read'; readonly article: Article; readonly warnings: readonly string[] }
  | { readonly kind: 'skipped'; readonly warnings: readonly string[] }

/** Larger files are not read: 2 MiB is a thousand pages. */
const LARGEST_FILE = 2 * 1024 * 1024

function readArticle(folder: string, name: string): ArticleReading {
  const text = readText(join(folder, name))
  if (text.kind === 'unreadable') return skipped(name, text.why)
  const article = parseArticle(name.slice(0, -extname(name).length), text.text)
  if (article.paragraphs.length === 0) return skipped(name, 'it has no paragraph')
  return { kind: 'read', article, warnings: article.warnings.map((w) => `${name}: ${w}`) }
}

function skipped(name: string, why: string): ArticleReading {
  return { kind: 'skipped', warnings: [`${name} is skipped: ${why}.`] }
}

type TextReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: string }

function readText(path: string): TextReading {
  try {
    const { size } = statSync(path)
    if (size > LARGEST_FILE) return unreadable('it is larger than 2 MiB')
    return decode(readFileSync(path))
  } catch (error) {
    return unreadable(`it cannot be read (${error instanceof Error ? error.message : error})`)
  }
}

/** A byte-order mark stays in the text, since offsets count from the file's beginning. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer): TextReading {
  if (bytes.includes(0)) return unreadable('it is binary, not text')
  try {
    const text = UTF_8.decode(bytes)
    if (/^[\s\uFEFF]*$/u.test(text)) return unreadable('it is empty')
    return { kind: 'text', text }
  } catch {
    return unreadable('it is not in UTF-8')
  }
}

function unreadable(why: string): TextReading {
  return { kind: 'unreadable', why }
}
