import type { Span } from '../article/span.ts'
import type { Day } from './days.ts'
import type { Mod, Time } from './time-expression.ts'

/** A word that may begin a time expression, with all that a reading of it may look at. */
export type Place = Span & {
  readonly text: string
  /** The word in lower case. */
  readonly word: string
  /** Nothing outside is looked at. */
  readonly paragraph: Span
  /** The article's date. */
  readonly today: Day | undefined
  /** The last time told before it in the paragraph, which "the next day" counts from. */
  readonly anchor: Time | undefined
}

/** What the words at a place say; `time` is absent where they look like a date and are none. */
export type Reading = Span & { readonly time?: Time; readonly mod?: Mod }

/** Understands expressions that begin with one kind of word. */
export type Reader = (place: Place) => Reading | undefined

/** What follows the place's word and matches a sticky pattern, within the paragraph. */
export function follow(place: Place, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = place.end
  const match = pattern.exec(place.text)
  return match && pattern.lastIndex <= place.paragraph.end ? match : undefined
}

/** How far from an expression the words count that decide what it means: about half a sentence. */
const REACH = 80

/** The words that lead up to the place, in the same paragraph. */
export function wordsBefore(place: Place): string {
  return place.text.slice(Math.max(place.paragraph.start, place.start - REACH), place.start)
}

/** The words after a position in the same paragraph. */
export function wordsAfter(place: Place, at: number): string {
  return place.text.slice(at, Math.min(place.paragraph.end, at + REACH))
}

/** Whether the word of a place has a capital. */
export function isCapitalised(place: Place): boolean {
  return /^\p{Lu}/u.test(place.text.slice(place.start, place.start + 1))
}

/** A reading of the place's word and `length` more units of text. */
export function reading(place: Place, length: number, time?: Time): Reading {
  return { start: place.start, end: place.end + length, ...(time && { time }) }
}
