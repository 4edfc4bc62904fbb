import type { Article } from '../article/article.ts'
import { sliceOf } from '../article/span.ts'
import { DETERMINERS } from './grammar.ts'
import { matchName, SURE_FIT } from './name-match.ts'
import type { Person } from './person.ts'

/** An article with the people in it. */
export type Peopled = { readonly article: Article; readonly people: readonly Person[] }

/** A person in one article. */
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
export function findCalled<A extends Peopled>(articles: readonly A[], name: string): Called<A> {
  const everyone = articles.flatMap((of) => of.people.map((person) => ({ of, person })))
  const hits = matchName([...new Set(everyone.map(({ person }) => person))], name)
  const sure = hits.filter(({ fit }) => fit >= SURE_FIT)
  const described = sure.length > 0 ? [] : everyone.filter((found) => isDescribed(found, name))
  const best = sure[0]?.person ?? described[0]?.person
  if (!best) {
    const nearest = [...new Set(hits.map(({ person }) => person.name))].slice(0, MOST_NEAREST)
    return { found: [], others: [], nearest }
  }
  const equal = sure.filter(({ fit, person }) => fit === sure[0]?.fit && person.name !== best.name)
  return {
    found: everyone.filter(({ person }) => person.name === best.name),
    others: [...new Set(equal.map(({ person }) => person.name))].slice(0, MOST_NEAREST),
    nearest: [],
  }
}

const NO_LETTERS = /[^\p{L}\p{N}]+/u

/** Whether every word that was typed stands in the article's descriptions of a person. */
function isDescribed({ of, person }: Found<Peopled>, typed: string): boolean {
  const words = typed
    .toLowerCase()
    .split(NO_LETTERS)
    .filter((word) => word !== '' && !DETERMINERS.has(word))
  const text = person.descriptions.map((d) => sliceOf(of.article.text, d)).join(' ')
  const known = new Set(text.toLowerCase().split(NO_LETTERS))
  return words.length > 0 && words.every((word) => known.has(word))
}
