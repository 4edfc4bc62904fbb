import type { Article } from '../article/article.ts'
import { sliceOf } from '../article/span.ts'
import { DETERMINERS } from './grammar.ts'
import { NameIndex } from './name-index.ts'
import type { Person } from './person.ts'
import { WordPlaces } from './word-places.ts'

/** An article with the people in it. */
export type Peopled = { readonly article: Article; readonly people: readonly Person[] }

/** Everyone in some articles, to be found by name or by description; articles are told by their places. */
export type Everyone = {
  readonly names: NameIndex
  /** The first person whom their article describes in all of the words that were typed. */
  describedAs(typed: string): Person | undefined
}

/** Everyone in some articles; looked through when first asked for, and held as long as the articles are. */
export function everyoneIn(articles: readonly Peopled[]): Everyone {
  const known = EVERYONE.get(articles) ?? lookThrough(articles)
  EVERYONE.set(articles, known)
  return known
}

const EVERYONE = new WeakMap<readonly Peopled[], Everyone>()

function lookThrough(articles: readonly Peopled[]): Everyone {
  const names = new NameIndex()
  /** Where somebody is described by a word. */
  const places = new WordPlaces()
  for (const [place, { article, people }] of articles.entries()) {
    for (const person of people) {
      names.add(person, place)
      for (const word of describingWords(article, person)) places.add(word, place)
    }
  }
  return {
    names,
    describedAs(typed) {
      const words = lettersAndFigures(typed).filter((word) => !DETERMINERS.has(word))
      const [first, ...others] = words.map((word) => new Set(places.of(word)))
      for (const place of first ?? []) {
        const of = others.every((some) => some.has(place)) ? articles[place] : undefined
        const person = of?.people.find((one) => isDescribed(of.article, one, words))
        if (person) return person
      }
      return undefined
    },
  }
}

function isDescribed(article: Article, person: Person, words: readonly string[]): boolean {
  const known = describingWords(article, person)
  return words.every((word) => known.has(word))
}

function describingWords({ text }: Article, { descriptions }: Person): ReadonlySet<string> {
  return new Set(lettersAndFigures(descriptions.map((d) => sliceOf(text, d)).join(' ')))
}

/** What stands between words: matches `, ` and `-`; not `a`. */
const NO_LETTERS = /[^\p{L}\p{N}]+/u

function lettersAndFigures(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(NO_LETTERS)
    .filter((word) => word !== '')
}
