import { everyoneIn, type Peopled } from './everyone.ts'
import { SURE_FIT } from './name-match.ts'
import type { Person } from './person.ts'

/** A person in one article; of an article that is held packed, read when first asked for. */
export type Found<A extends Peopled> = { readonly of: A; readonly person: Person }

/** Whom a name means. */
export type Called<A extends Peopled> = {
  /** The same person in each article that has them. */
  readonly found: readonly Found<A>[]
  /** Others whom the name fits as well. */
  readonly others: readonly string[]
  /** Where nobody is found: the names nearest to it. */
  readonly nearest: readonly string[]
}

/** So many near names are offered. */
const MOST_NEAREST = 3

/** Finds whom readers mean by a name or by a description ("the Nobel laureate"). */
export function findCalled<A extends Peopled>(articles: readonly A[], typed: string): Called<A> {
  const { names, describedAs } = everyoneIn(articles)
  const hits = names.match(typed)
  const sure = hits.filter(({ fit }) => fit >= SURE_FIT)
  const best = sure[0]?.name ?? describedAs(typed)?.name
  if (best === undefined) {
    const nearest = hits.slice(0, MOST_NEAREST).map(({ name }) => name)
    return { found: [], others: [], nearest }
  }
  const equal = sure.filter(({ fit, name }) => fit === sure[0]?.fit && name !== best)
  return {
    found: names.articlesOf(best).flatMap((at) => foundIn(articles[at], best)),
    others: equal.slice(0, MOST_NEAREST).map(({ name }) => name),
    nearest: [],
  }
}

function foundIn<A extends Peopled>(of: A | undefined, name: string): readonly Found<A>[] {
  if (!of) return []
  return [
    {
      of,
      get person() {
        const person = of.people.find((one) => one.name === name)
        if (!person) throw new Error('Expected the article to name whom the index found in it.')
        return person
      },
    },
  ]
}
