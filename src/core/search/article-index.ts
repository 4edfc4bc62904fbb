import MiniSearch from 'minisearch'

/** Finds the articles, by their numbers, that have some of a question's stems; best first. */
export type ArticleIndex = {
  search(stems: readonly string[]): readonly number[]
}

/**
 * Indexes articles by the different stems of each that `leads` to some, an article a step. MiniSearch holds the stems
 * that several articles share; one that a single article has leads there by itself, and spares half a kilobyte: half of
 * all stems are such.
 */
export function* articleIndexInSteps(
  articles: readonly (readonly string[])[],
  leads: (stem: string) => boolean,
): Generator<undefined, ArticleIndex> {
  const { only, several } = yield* countArticles(articles, leads)
  const shared = new MiniSearch<{ id: number; stems: string }>({
    fields: ['stems'],
    tokenize: (stems) => stems.split(' '),
    processTerm: (stem) => stem,
  })
  for (const [id, stems] of articles.entries()) {
    shared.add({ id, stems: stems.filter((stem) => several.has(stem)).join(' ') })
    yield
  }
  return {
    search(stems) {
      const found = shared.search(stems.join(' ')).map(({ id }) => Number(id))
      return [...new Set([...stems.flatMap((stem) => only.get(stem) ?? []), ...found])]
    },
  }
}

type Counted = {
  /** The article of each stem that only one has. */
  readonly only: ReadonlyMap<string, number>
  readonly several: ReadonlySet<string>
}

function* countArticles(
  articles: readonly (readonly string[])[],
  leads: (stem: string) => boolean,
): Generator<undefined, Counted> {
  const only = new Map<string, number>()
  const several = new Set<string>()
  for (const [number, stems] of articles.entries()) {
    for (const stem of stems.filter(leads)) {
      if (several.has(stem)) continue
      if (only.delete(stem)) several.add(stem)
      else only.set(stem, number)
    }
    yield
  }
  return { only, several }
}
