import { AnalysisCache, isWorthKeeping } from './analysis-cache.ts'
import type { Article } from './core/article/article.ts'
import { type Library, libraryInSteps } from './core/library.ts'
import { CorpusMemory } from './corpus-memory.ts'
import { watchCorpus } from './corpus-watch.ts'
import { finishInSlices } from './slices.ts'

/** A library that follows its corpus folder. */
export type LiveLibrary = {
  readonly kind: 'live'
  /** The library as it is now; a change is seen whole or not at all. */
  library(): Library
  close(): void
}

/** Who is told of what happens to the corpus. */
export type LibraryListener = {
  /** One sentence for each thing that was left out; each is said once. */
  warned(sentence: string): void
  /** Just before the library is exchanged for this one. */
  changed(library: Library): void
}

/**
 * Builds the library of a folder, then follows the folder's changes until it is closed. While another
 * library is built, in slices, the old one answers; when every article is gone, the old one stays. What is worked
 * out of many articles at first is kept in `cacheFolder` for the next start.
 */
export async function openLiveLibrary(
  folder: string,
  listener: LibraryListener,
  cacheFolder?: string,
): Promise<LiveLibrary | { readonly kind: 'empty'; readonly sentence: string }> {
  const memory = new CorpusMemory(folder)
  const first = await openFirst(memory, listener, cacheFolder)
  if (first.kind === 'empty') return first
  let { library } = first
  const watch = watchCorpus(folder, memory, async ({ reading, hasChanged, newWarnings }) => {
    newWarnings.forEach(listener.warned)
    if (reading.kind === 'empty') {
      listener.warned(`${reading.sentence} The articles of before stay until then.`)
    } else if (hasChanged) {
      library = await rebuild(reading.articles, library, listener)
    }
  })
  return { kind: 'live', library: () => library, close: watch.close }
}

type First =
  | { readonly kind: 'library'; readonly library: Library }
  | { readonly kind: 'empty'; readonly sentence: string }

/** A function of its own, so that nothing holds the cache when the library is built. */
async function openFirst(
  memory: CorpusMemory,
  listener: LibraryListener,
  cacheFolder: string | undefined,
): Promise<First> {
  const cache = cacheFolder === undefined ? undefined : new AnalysisCache(cacheFolder)
  const { reading, newWarnings } = await memory.look(
    cache && ((slug, text) => cache.parse(slug, text)),
  )
  newWarnings.forEach(listener.warned)
  if (reading.kind === 'empty') return { kind: 'empty', sentence: reading.sentence }
  const library = await finishInSlices(libraryInSteps(reading.articles, undefined, cache))
  if (cache && isWorthKeeping(reading.articles)) trySave(cache, listener)
  return { kind: 'library', library }
}

function trySave(cache: AnalysisCache, listener: LibraryListener): void {
  try {
    cache.save()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    listener.warned(`CACHE_DIR cannot be written, so the next start takes as long: ${why}`)
  }
}

/** The library of other articles; the one of before when something unforeseen stops its building. */
async function rebuild(
  articles: readonly Article[],
  before: Library,
  listener: LibraryListener,
): Promise<Library> {
  try {
    const library = await finishInSlices(libraryInSteps(articles, before))
    listener.changed(library)
    return library
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
    listener.warned(`The changed corpus cannot be indexed, so the one of before stays: ${why}`)
    return before
  }
}
