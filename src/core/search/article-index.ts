import MiniSearch from 'minisearch'

/** Finds the articles, by their numbers, that have some of a question's stems, by theirs; best first. */
export type ArticleIndex = {
  search(stems: readonly number[]): readonly number[]
}

/**
 * Indexes articles by the different stems of each that `leads` to some, an article a step. MiniSearch holds the stems
 * that several articles share; one that a single article has leads there by itself, and spares half a kilobyte: half of
 * all stems are such.
 */
export function* articleIndexInSteps(
  articles: readonly Uint32Array[],
  leads: (stem: number) => boolean,
): Generator<undefined, ArticleIndex> {
  const { only, several } = yield* countArticles(articles, leads)
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  })
  for (const [id, stems] of articles.entries()) {
    index.add({ id, terms: termsOf(stems, several).join(' ') })
    yield
  }
  return {
    search(stems) {
      const shared = stems.flatMap((stem) => several.get(stem) ?? [])
      const found = index.search(shared.join(' ')).map(({ id }) => Number(id))
      return [...new Set([...stems.flatMap((stem) => only.get(stem) ?? []), ...found])]
    },
  }
}

/** A loop, since there are hundreds of thousands in all. */
function termsOf(stems: Uint32Array, several: Counted['several']): readonly string[] {
  const terms: string[] = []
  for (const stem of stems) {
    const term = several.get(stem)
    if (term !== undefined) terms.push(term)
  }
  return terms
}

type Counted = {
  /** The article of each stem that only one has. */
  readonly only: ReadonlyMap<number, number>
  /**
   * The term of each stem that several have: its number in figures. MiniSearch tries the letters at each fork of its
   * tree one by one, and there are but ten figures. With a mark, or where it notes what matched they would be places in
   * a list with great holes.
   */
  readonly several: ReadonlyMap<number, string>
}

function* countArticles(
  articles: readonly Uint32Array[],
  leads: (stem: number) => boolean,
): Generator<undefined, Counted> {
  const only = new Map<number, number>()
  const several = new Map<number, string>()
  for (const [number, stems] of articles.entries()) {
    for (const stem of stems.filter(leads)) {
      if (several.has(stem)) continue
      if (only.delete(stem)) several.set(stem, `#${stem}`)
      else only.set(stem, number)
    }
    yield
  }
  return { only, several }
}
