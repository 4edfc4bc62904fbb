import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, parseArticle } from './core/article/article.ts'
import type { AnalysisStore } from './core/held-article.ts'
import { keepFor } from './core/kept.ts'
import type { PackedAnalysis } from './core/packed-analysis.ts'
import type { ArticleTerms } from './core/search/article-terms.ts'
import { packTerms, unpackTerms, WordList } from './core/search/packed-terms.ts'

/**
 * What this very program worked out of articles when it started the last time, in one file of a folder: the program's
 * version and a hash of the rest, the words of all articles, then a line an article, found by the hash of its text: its
 * parts, the three of its analysis, and its terms, which number those words. A file that is missing, damaged or another
 * program's counts as none.
 */
export class AnalysisCache implements AnalysisStore {
  readonly #folder: string
  readonly #version: string
  #known: ReadonlyMap<string, Buffer>
  /** The words that the lines number. */
  #list: WordList
  /** The lines of the articles that were asked for. */
  readonly #used = new Map<string, Buffer>()
  /** Analyses whose terms are still to come. */
  readonly #begun = new Map<string, PackedAnalysis>()

  constructor(folder: string, version: string = programVersion()) {
    this.#folder = folder
    this.#version = version
    const [words, ...lines] = readLines(join(folder, FILE), version)
    this.#list = new WordList(words && JSON.parse(words.toString()))
    this.#known = new Map(lines.map((line) => [line.toString('utf8', 0, line.indexOf('\t')), line]))
  }

  /** The article of a text, read from the file where that has it. */
  parse(slug: string, text: string): Article {
    const [, stored] = this.#fieldsOf(hashOf(text))
    if (!stored) return parseArticle(slug, text)
    const parts: Parts = JSON.parse(stored.toString())
    return { slug, text, ...parts }
  }

  find(article: Article): PackedAnalysis | undefined {
    const [, , people, quotations, times] = this.#fieldsOf(keyOf(article))
    if (!people || !quotations || !times) return undefined
    // Each part by itself: cut from a text of the line, it would hold all of that.
    return {
      people: people.toString(),
      quotations: quotations.toString(),
      times: times.toString(),
    }
  }

  findTerms(article: Article): ArticleTerms | undefined {
    const [, , , , , terms] = this.#fieldsOf(keyOf(article))
    return terms && unpackTerms(terms.toString(), this.#list)
  }

  keep(article: Article, analysis: PackedAnalysis): void {
    this.#begun.set(keyOf(article), analysis)
  }

  keepTerms(article: Article, terms: ArticleTerms): void {
    const key = keyOf(article)
    const analysis = this.#begun.get(key)
    if (!analysis) return
    const { people, quotations, times } = analysis
    const { slug, text, ...parts } = article
    const packed = packTerms(terms, this.#list)
    const fields = [key, JSON.stringify(parts), people, quotations, times, packed]
    this.#begun.delete(key)
    this.#used.set(key, Buffer.from(fields.join('\t')))
  }

  /** Writes what was asked for since, unless the file has just that. Throws when the folder cannot be written. */
  save(): void {
    const isAnyGone = [...this.#known.keys()].some((key) => !this.#used.has(key))
    if (!isAnyGone && this.#used.size === this.#known.size) return
    if (isAnyGone) this.#renumberWords()
    const words = Buffer.from(JSON.stringify(this.#list.words))
    const body = Buffer.concat([words, ...this.#used.values()].flatMap((line) => [NEWLINE, line]))
    mkdirSync(this.#folder, { recursive: true })
    // Renamed when whole: several processes may write it at once, and any may be stopped on the way.
    const draft = join(this.#folder, `${FILE}.${process.pid}`)
    try {
      writeFileSync(draft, headOf(this.#version, body))
      writeFileSync(draft, body, { flag: 'a' })
      renameSync(draft, join(this.#folder, FILE))
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    }
  }

  /** So that no word is kept that only articles had which are gone. */
  #renumberWords(): void {
    const list = new WordList()
    for (const [key, line] of this.#used) {
      const from = line.lastIndexOf('\t') + 1
      const terms = unpackTerms(line.toString('utf8', from), this.#list)
      const packed = Buffer.from(packTerms(terms, list))
      this.#used.set(key, Buffer.concat([line.subarray(0, from), packed]))
    }
    this.#list = list
    this.#known = new Map(this.#used)
  }

  /** The fields of an article's line, by its key; none of one that is not there. */
  #fieldsOf(key: string): readonly Buffer[] {
    const line = this.#known.get(key)
    if (!line) return []
    this.#used.set(key, line)
    return split(line, '\t')
  }
}

/** What an article's line is found by: asked for by its analysis and by its terms, to find them and to keep them. */
const keyOf = keepFor(({ text }: Article) => hashOf(text))

/** What `parseArticle` makes of a text. */
type Parts = Omit<Article, 'slug' | 'text'>

const FILE = 'analyses'

const NEWLINE = Buffer.from('\n')

/** Of fewer paragraphs the analysis takes less than half a second, and a file would be one more thing to know of. */
const WORTH_KEEPING = 2_000

/** Whether articles are so many that keeping their analyses is worth a file. */
export function isWorthKeeping(articles: readonly Article[]): boolean {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) >= WORTH_KEEPING
}

/** The lines of a file after its head; none of one that is another version's, or damaged. */
function readLines(path: string, version: string): readonly Buffer[] {
  const bytes = readOrNothing(path)
  const [head = bytes, ...lines] = split(bytes, '\n')
  return head.toString() === headOf(version, bytes.subarray(head.length)) ? lines : []
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** The parts of some bytes between marks of one byte; they are not copied. */
function split(bytes: Buffer, mark: string): readonly Buffer[] {
  const parts: Buffer[] = []
  let from = 0
  for (let to = bytes.indexOf(mark); to >= 0; to = bytes.indexOf(mark, from)) {
    parts.push(bytes.subarray(from, to))
    from = to + mark.length
  }
  return [...parts, bytes.subarray(from)]
}

function headOf(version: string, body: Buffer): string {
  return `verbatim ${version} ${hashOf(body)}`
}

/** A hash of all that the file follows from besides the texts: this program, the packages built into it, and Node. */
function programVersion(): string {
  const folder = dirname(fileURLToPath(import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/u.test(name))
    .toSorted()
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('base64url')
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url')
}
