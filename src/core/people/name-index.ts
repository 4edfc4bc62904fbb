import { lettersOf, mayBeWithin } from '../edit-distance.ts'
import { fitOfNearest, mostSlips, nameWords, nearness } from './name-match.ts'
import type { Person } from './person.ts'

/** A name and how well it fits what was typed, 0 to 1. */
export type NameFit = { readonly name: string; readonly fit: number }

/**
 * The names of everyone in some articles, by how they sound: what was typed is compared with each different word of
 * names once. Some megabytes for five thousand articles, which are known by their numbers.
 */
export class NameIndex {
  /** Each different word of names as it sounds: its number, and which letters it has. */
  readonly #sounds = new Map<string, { readonly number: number; readonly letters: number }>()
  readonly #listed = new Map<string, Listed>()
  #people = 0

  /** Adds someone; articles in the order of their numbers. */
  add(person: Person, article: number): void {
    const listed = this.#listed.get(person.name) ?? { articles: [], variants: [] }
    this.#listed.set(person.name, listed)
    if (listed.articles.at(-1) !== article) listed.articles.push(article)
    const bearer = { mentions: person.mentions.length, place: this.#people++ }
    for (const printed of person.variants) {
      const known = listed.variants.find((variant) => variant.printed === printed)
      if (!known) listed.variants.push({ printed, sounds: this.#soundsOf(printed), bearer })
      else if (bearer.mentions > known.bearer.mentions) known.bearer = bearer
    }
  }

  /** The articles that someone of this very name is in. */
  articlesOf(name: string): readonly number[] {
    return this.#listed.get(name)?.articles ?? []
  }

  /** The names that what was typed may mean, each once, best first; of equals, whom an article mentions most. */
  match(typed: string): readonly NameFit[] {
    const near = nameWords(typed).map((word) => this.#soundsNear(word))
    const any = new Set(near.flatMap((sounds) => [...sounds.keys()]))
    return [...this.#listed]
      .flatMap(([name, { variants }]) =>
        variants
          .filter(({ sounds }) => sounds.some((sound) => any.has(sound)))
          .map(({ sounds, bearer }) => ({ name, bearer, fit: fitOf(sounds, near) }))
          .sort(byFit)
          .slice(0, 1),
      )
      .sort(byFit)
  }

  #soundsOf(printed: string): readonly number[] {
    return nameWords(printed).map((sound) => {
      const known = this.#sounds.get(sound)
      const number = known?.number ?? this.#sounds.size
      if (!known) this.#sounds.set(sound, { number, letters: lettersOf(sound) })
      return number
    })
  }

  /** How near the words of names are to a word, of those that are near at all. */
  #soundsNear(word: string): ReadonlyMap<number, number> {
    const near = new Map<number, number>()
    const mine = lettersOf(word)
    for (const [sound, { number, letters }] of this.#sounds) {
      if (!mayBeWithin(mostSlips(Math.max(word.length, sound.length)), mine, letters)) continue
      const share = nearness(word, sound)
      if (share > 0) near.set(number, share)
    }
    return near
  }
}

/** A name with the articles that have it, and all that they print for those who bear it. */
type Listed = { readonly articles: number[]; readonly variants: Variant[] }

type Variant = {
  readonly printed: string
  readonly sounds: readonly number[]
  /** Whom an article mentions most, of those for whom this is printed. */
  bearer: Bearer
}

type Bearer = {
  readonly mentions: number
  /** Counted from the first person of the first article. */
  readonly place: number
}

/** `near` has for each word typed the sounds that are near. */
function fitOf(sounds: readonly number[], near: readonly ReadonlyMap<number, number>[]): number {
  return fitOfNearest(near.map((word) => Math.max(0, ...sounds.map((s) => word.get(s) ?? 0))))
}

type Fitting = { readonly fit: number; readonly bearer: Bearer }

function byFit(a: Fitting, b: Fitting): number {
  return b.fit - a.fit || b.bearer.mentions - a.bearer.mentions || a.bearer.place - b.bearer.place
}
