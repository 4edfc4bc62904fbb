import { anchored, fromToday } from './anchored-dates.ts'
import { follow, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { isAboutMoney } from './quarters.ts'
import { unitTime } from './relative-dates.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import { UNITS, type Unit } from './units.ts'

/** The unit that a place's word names one of. */
function unitAt({ word }: Place): Unit | undefined {
  return word.endsWith('s') ? undefined : UNITS.get(word)
}

/**
 * Ends on words for a part of a period that goes on: matches `by the end of the `, `earlier in the `, `the first
 * nine months of the `; not `the months of the `.
 */
const PART_OF =
  /\b(?:(?:early|late|earlier|later)\s(?:in|of)|(?:start|beginning|middle|end|rest|course)\sof|(?:first|second|last|final)\s(?:\p{L}{2,9}\s)?(?:months?|weeks?|days?|half|quarter)\sof)\sthe\s$/iu

/** Reads periods by a part of theirs: `the end of the year`, `later in the month`. */
export const readPartOf: Reader = (place) => {
  const unit = unitAt(place)
  const before = wordsBefore(place)
  if (unit === undefined || !PART_OF.test(before)) return undefined
  // "At the end of the day" is an idiom.
  if (unit === 'day' && /\bat the end of the $/iu.test(before)) return undefined
  const told = looksAhead(place) ? undefined : anchored(place.anchor, unit, 0)
  return reading(place, 0, told ?? unitTime(unit, 0, place.today))
}

/** "Before" that ends what it says: matches ` before.`, ` after, `; not ` before the vote`. */
const BEFORE_OR_AFTER = /\s(before|after)(?=[.,;:)\n]|\s(?:and|but|to)\b)/uy

/** Reads neighbours of the time told before: `the year before`, `the day after`. */
export const readBefore: Reader = (place) => {
  const unit = place.word === 'night' ? 'day' : unitAt(place)
  const match = follow(place, BEFORE_OR_AFTER)
  if (!match || unit === undefined || !/\bthe\s$/iu.test(wordsBefore(place))) return undefined
  return neighbour(place, unit, match[0].length, match[1] === 'before' ? -1 : 1)
}

/** A year back, perhaps with the period meant: matches `-earlier quarter`, `-ago`; not ` ago`. */
const YEAR_AGO = /-(?:earlier|ago)(?:\s(?:quarter|period|month|results?))?\b/uy

/** Reads `the year-earlier quarter` and `a year-ago loss`. */
export const readYearAgo: Reader = (place) => {
  const match = place.word === 'year' ? follow(place, YEAR_AGO) : undefined
  return match && neighbour(place, 'year', match[0].length, -1)
}

function neighbour(place: Place, unit: Unit, length: number, steps: number) {
  const told = anchored(place.anchor, unit, steps)
  return reading(place, length, told ?? fromToday(place, unit, steps))
}

/** Reads `by year-end` and `at year’s end`. */
export const readYearEnd: Reader = (place) => {
  const match = place.word === 'year' ? follow(place, /(?:-|['’]s\s)end\b/uy) : undefined
  if (!match || /\b(?:last|next)\s$/iu.test(wordsBefore(place))) return undefined
  return { ...reading(place, match[0].length, unitTime('year', 0, place.today)), mod: 'END' }
}

/** Reads `in the quarter` of a story about money: the one told before, or the last that is over. */
export const readTheQuarter: Reader = (place) => {
  if (place.word !== 'quarter' || !isAboutMoney(place)) return undefined
  if (!/\b(?:for|in|during|of)\sthe\s(?:latest\s)?$/iu.test(wordsBefore(place))) return undefined
  const told: Time | undefined = anchored(place.anchor, 'quarter', 0)
  return reading(place, 0, told ?? unitTime('quarter', -1, place.today))
}
