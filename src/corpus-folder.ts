import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Article, parseArticle } from './core/article/article.ts'
import { LARGEST_FILE } from './core/article/largest-file.ts'

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
  return gatherCorpus(
    folder,
    listArticles(folder).map((name) => readArticle(folder, name)),
  )
}

/** The articles of readings, the first of each slug; said of an empty folder in the same words as always. */
export function gatherCorpus(folder: string, readings: readonly ArticleReading[]): CorpusReading {
  const warnings = readings.flatMap((reading) => reading.warnings)
  const articles = new Map<string, Article>()
  for (const reading of readings) {
    if (reading.kind === 'skipped') continue
    const { article } = reading
    if (articles.has(article.slug)) {
      warnings.push(`A second ${article.slug} is skipped: expected every name once in ${folder}.`)
    } else articles.set(article.slug, article)
  }
  if (articles.size > 0) return { kind: 'corpus', articles: [...articles.values()], warnings }
  const sentence = `No article in the corpus folder “${folder}”: put a .txt or .md file there (a headline, a blank line, then paragraphs), or name another folder in CORPUS_DIR.`
  return { kind: 'empty', sentence, warnings }
}

/** The names of a folder's articles, in order; none when it cannot be read. */
export function listArticles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/iu.test(name) && name.toLowerCase() !== 'readme.md')
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch {
    return []
  }
}

/** One file's article, or the sentence that says why it is none. */
export type ArticleReading =
  | { readonly kind: 'read'; readonly article: Article; readonly warnings: readonly string[] }
  | { readonly kind: 'skipped'; readonly warnings: readonly string[] }

/** Makes an article of a file's name without its ending and its text. */
export type Parse = (slug: string, text: string) => Article

/** Reads one file of the folder; never throws. */
export function readArticle(
  folder: string,
  name: string,
  parse: Parse = parseArticle,
): ArticleReading {
  const text = readText(join(folder, name))
  if (text.kind === 'unreadable') return skipped(name, text.why)
  const article = parse(name.slice(0, -extname(name).length), text.text)
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
