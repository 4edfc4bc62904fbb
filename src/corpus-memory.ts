import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from './core/article/article.ts'
import {
  type ArticleReading,
  type CorpusReading,
  gatherCorpus,
  listArticles,
  type Parse,
  readArticle,
} from './corpus-folder.ts'
import { finishInSlices } from './slices.ts'

/** What looking at the folder gave. */
export type CorpusLook = {
  readonly reading: CorpusReading
  /** Whether the articles are others than at the last look. */
  readonly hasChanged: boolean
  /** Those of the reading's warnings that were not given before. */
  readonly newWarnings: readonly string[]
}

/**
 * A corpus folder that is looked at again and again. Only files that changed are read; an article whose
 * text is the same stays the same value. A file that was an article and cannot be read now keeps its last
 * good version; one that is gone is forgotten.
 */
export class CorpusMemory {
  readonly #folder: string
  #files: ReadonlyMap<string, Remembered> = new Map()
  #warned: ReadonlySet<string> = new Set()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Looks at every file's stamp and reads the changed ones with `parse`, giving way to other work in between. */
  look(parse: Parse = parseArticle): Promise<CorpusLook> {
    return finishInSlices(this.#lookInSteps(parse))
  }

  *#lookInSteps(parse: Parse): Generator<undefined, CorpusLook> {
    const before = this.#files
    const files = new Map<string, Remembered>()
    for (const name of listArticles(this.#folder)) {
      files.set(name, this.#remember(name, before.get(name), parse))
      yield
    }
    this.#files = files
    const reading = gatherCorpus(this.#folder, [...files.values()].map(asReading))
    const newWarnings = reading.warnings.filter((warning) => !this.#warned.has(warning))
    this.#warned = new Set(reading.warnings)
    return { reading, hasChanged: !haveSameArticles(before, files), newWarnings }
  }

  #remember(name: string, before: Remembered | undefined, parse: Parse): Remembered {
    const stamp = readStamp(join(this.#folder, name))
    if (before && before.stamp === stamp) return before
    const latest = readArticle(this.#folder, name, parse)
    if (latest.kind === 'skipped') return { stamp, latest, good: before?.good }
    const isSame = before?.good?.article.text === latest.article.text
    return { stamp, latest, good: isSame ? before?.good : latest }
  }
}

type GoodReading = Extract<ArticleReading, { readonly kind: 'read' }>

type Remembered = {
  /** Changes whenever the file does; unlike any other while the file is too fresh to be sure. */
  readonly stamp: string | symbol
  readonly latest: ArticleReading
  readonly good: GoodReading | undefined
}

/** A file system's clock ticks coarsely: two changes within this time may carry the same stamp. */
const FRESH_MILLISECONDS = 100

/** Asked at once: by way of the system's other threads it is several times the work. */
function readStamp(path: string): string | symbol {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(path)
    const isFresh = Math.abs(Date.now() - ctimeMs) < FRESH_MILLISECONDS
    return isFresh ? Symbol(path) : [ino, size, mtimeMs, ctimeMs].join(' ')
  } catch {
    return ''
  }
}

/** The reading to go by: the last good one, with the warnings of the latest. */
function asReading({ latest, good }: Remembered): ArticleReading {
  if (!good || latest.kind === 'read') return good ?? latest
  const warnings = latest.warnings.map((warning) => `${warning} Its last good version stays.`)
  return { ...good, warnings }
}

function haveSameArticles(
  before: ReadonlyMap<string, Remembered>,
  now: ReadonlyMap<string, Remembered>,
): boolean {
  const names = [...now].filter(([, { good }]) => good)
  const namesBefore = [...before].filter(([, { good }]) => good)
  return (
    names.length === namesBefore.length &&
    names.every(([name, { good }]) => before.get(name)?.good === good)
  )
}
