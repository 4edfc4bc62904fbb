import { editDistance } from '../edit-distance.ts'
import { COURTESY_TITLES } from './grammar.ts'
import type { Person } from './person.ts'
import { titleOf } from './titles.ts'

/** A person and how well a name fits them, 0 to 1. */
export type NameHit<P extends Person = Person> = { readonly person: P; readonly fit: number }

/** From here on a name is taken to mean the person; under it, it is only near. Moves who is found at all. */
export const SURE_FIT = 0.8

/** The people a name may mean, best first: misspellings and other transliterations are allowed for. */
export function matchName<P extends Person>(
  people: readonly P[],
  name: string,
): readonly NameHit<P>[] {
  const asked = nameWords(name)
  return people
    .map((person) => ({ person, fit: fitOf(person, asked) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.person.mentions.length - a.person.mentions.length)
}

function fitOf(person: Person, asked: readonly string[]): number {
  return Math.max(0, ...person.variants.map((variant) => fitOfNames(nameWords(variant), asked)))
}

function fitOfNames(name: readonly string[], asked: readonly string[]): number {
  return fitOfNearest(
    asked.map((word) => Math.max(0, ...name.map((other) => nearness(word, other)))),
  )
}

/** How well a name fits: the mean over the words asked of how near each is to the name's nearest word. */
export function fitOfNearest(nearest: readonly number[]): number {
  return nearest.reduce((sum, near) => sum + near, 0) / Math.max(1, nearest.length)
}

/** Names are cut here: no longer word is compared. */
const LONGEST_WORD = 40

/** A name's words as they sound, without titles; all of them when there is nothing but titles. */
export function nameWords(name: string): readonly string[] {
  const words = name.split(BLANKS).filter((word) => word !== '')
  const untitled = words.filter((w) => !COURTESY_TITLES.has(w.toLowerCase()) && !titleOf(w))
  return (untitled.length > 0 ? untitled : words).map(soundOf)
}

/** What stands between the words of a name: matches ` ` and `-`; not `’`. */
const BLANKS = /[\s,-]+/u

/**
 * Spellings that differ between ways of writing the same foreign name in Latin letters, in the order they
 * are evened out: Byalyatski and Bialiatski, Kolesnikova and Kalesnikava, Lukashenko and Lukashenka.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{Ll}]/gu, ''],
  [/(?:shch|sch|sh|sz)/gu, 's'],
  [/(?:zh|rz)/gu, 'z'],
  [/(?:tch|tsch|ch|cz)/gu, 'c'],
  [/(?:tz|ts)/gu, 'ts'],
  [/kh|h/gu, 'h'],
  [/ph/gu, 'f'],
  [/(?:ck|q|k)/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/(?:ou|oo)/gu, 'u'],
  [/[yj]/gu, 'i'],
  [/ie/gu, 'e'],
  [/o/gu, 'a'],
  [/(.)\1+/gu, '$1'],
]

/** How many words are remembered with their sounds: the names of some thousand articles, a few megabytes. */
const MEMORY = 20_000

const sounds = new Map<string, string>()

/** How a word sounds; remembered, since the same names are compared with everything that is asked. */
function soundOf(word: string): string {
  const known = sounds.get(word)
  if (known !== undefined) return known
  if (sounds.size >= MEMORY) sounds.clear()
  const plain = word.normalize('NFD').replace(MARKS, '').toLowerCase()
  const sound = SPELLINGS.reduce((so, [spelling, letter]) => so.replace(spelling, letter), plain)
  const cut = sound.slice(0, LONGEST_WORD)
  sounds.set(word, cut)
  return cut
}

/** An accent that was taken off its letter: matches the one of `é`; not `e`. */
const MARKS = /\p{M}/gu

/** The share of a word that is the same, 0 when it differs by more than one letter in four. */
export function nearness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  const most = mostSlips(longest)
  if (Math.abs(a.length - b.length) > most) return 0
  const slips = editDistance(a, b, most)
  return slips > most ? 0 : 1 - slips / (longest + 1)
}

/** How many letters of so long a word may be slips. */
export function mostSlips(length: number): number {
  return Math.floor(length / LETTERS_FOR_A_SLIP)
}

const LETTERS_FOR_A_SLIP = 4
