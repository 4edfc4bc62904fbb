import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from './core/article/article.ts'
import type { AnalysisStore } from './core/held-article.ts'
import type { PackedAnalysis } from './core/packed-analysis.ts'

/**
 * What this very program worked out of articles when it started the last time, in one file of a folder: the program's
 * version and a hash of the rest, then a line an article, found by the hash of its text. A file that is missing,
 * damaged or another program's counts as none.
 */
export class AnalysisCache implements AnalysisStore {
  readonly #folder: string
  readonly #version: string
  readonly #known: ReadonlyMap<string, PackedAnalysis>
  readonly #used = new Map<string, PackedAnalysis>()

  constructor(folder: string, version: string = programVersion()) {
    this.#folder = folder
    this.#version = version
    this.#known = readAnalyses(join(folder, FILE), version)
  }

  find(article: Article): PackedAnalysis | undefined {
    const key = hashOf(article.text)
    const packed = this.#known.get(key)
    if (packed) this.#used.set(key, packed)
    return packed
  }

  keep(article: Article, packed: PackedAnalysis): void {
    this.#used.set(hashOf(article.text), packed)
  }

  /** Writes what was asked for since, unless the file has just that. Rejects when the folder cannot be written. */
  async save(): Promise<void> {
    const isSame =
      this.#used.size === this.#known.size &&
      [...this.#used.keys()].every((k) => this.#known.has(k))
    if (isSame) return
    const lines = [...this.#used].map(([key, { people, quotations, times }]) =>
      [key, people, quotations, times].join('\t'),
    )
    const body = Buffer.from(lines.join('\n'))
    const head = Buffer.from(headOf(this.#version, body))
    await mkdir(this.#folder, { recursive: true })
    // Renamed when whole: several processes may write it at once, and any may be stopped on the way.
    const draft = join(this.#folder, `${FILE}.${process.pid}`)
    try {
      await writeFile(draft, Buffer.concat([head, body]))
      await rename(draft, join(this.#folder, FILE))
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  }
}

const FILE = 'analyses'

/** Of fewer paragraphs the analysis takes less than half a second, and a file would be one more thing to know of. */
const WORTH_KEEPING = 2_000

/** Whether articles are so many that keeping their analyses is worth a file. */
export function isWorthKeeping(articles: readonly Article[]): boolean {
  return articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) >= WORTH_KEEPING
}

function readAnalyses(path: string, version: string): ReadonlyMap<string, PackedAnalysis> {
  const analyses = new Map<string, PackedAnalysis>()
  const bytes = readOrNothing(path)
  const end = bytes.indexOf('\n') + 1
  const body = bytes.subarray(end)
  if (end === 0 || bytes.toString('utf8', 0, end) !== headOf(version, body)) return analyses
  for (let from = 0; from < body.length; ) {
    const newline = body.indexOf('\n', from)
    const to = newline < 0 ? body.length : newline
    // Line by line: a part of one text of everything would hold all of it, in two bytes a character.
    const [key = '', people = '', quotations = '', times = ''] = body
      .toString('utf8', from, to)
      .split('\t')
    analyses.set(key, { people, quotations, times })
    from = to + 1
  }
  return analyses
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function headOf(version: string, body: Buffer): string {
  return `verbatim ${version} ${hashOf(body)}\n`
}

/** A hash of all that analyses follow from besides the text: the compiled core, and Node for its Unicode. */
function programVersion(): string {
  const core = join(__dirname, 'core')
  const hash = createHash('sha256').update(process.version)
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).toSorted()
  for (const file of files.filter((name) => /\.[jt]s$/u.test(name))) {
    hash.update(file).update(readFileSync(join(core, file)))
  }
  return hash.digest('base64url')
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url')
}
