import { anchored } from './anchored-dates.ts'
import { follow, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { unitTime } from './relative-dates.ts'
import type { Time } from './time-expression.ts'
import { unresolved } from './times.ts'
import { NUMBERS, UNITS, type Unit } from './units.ts'

/** A unit and the side it lies on: matches ` years ago`, ` and a half years later`; not ` years old`. */
const UNIT_AND_SIDE =
  /(?:\sof)?(?:\sand\sa\shalf)?\s(days?|weeks?|months?|years?|decades?|century|centuries)\s(ago|earlier|later)\b/uy

/** Reads distances: `two days ago`, `10 years earlier`, `several weeks later`, `a year ago`. */
export const readDistance: Reader = (place) => {
  const match = follow(place, UNIT_AND_SIDE)
  const unit = UNITS.get(match?.[1] ?? '')
  const tens = /(?<!\p{L})(\p{L}+)-$/u.exec(wordsBefore(place))
  if (!match || unit === undefined || !isNumber(place.word)) return undefined
  if (tens && !isNumber(tens[1] ?? '')) return undefined
  const count = countOf(place.word, tens?.[1] ?? 'zero')
  const time =
    count === undefined ? unresolved(unit) : distantTime(place, unit, count, match[2] ?? '')
  return { ...reading(place, match[0].length, time), start: place.start - (tens?.[0].length ?? 0) }
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word) || NUMBERS.has(word.toLowerCase())
}

/** The number of `ten`, `10` or, with its tens before the hyphen, `twenty-five`. */
function countOf(word: string, tens: string): number | undefined {
  const count = /^\d+$/u.test(word) ? Number(word) : NUMBERS.get(word)
  return count === undefined ? undefined : count + (NUMBERS.get(tens.toLowerCase()) ?? 0)
}

/** Reads distances without a number, which nobody can resolve: `years ago`, `decades earlier`. */
export const readVagueDistance: Reader = (place) => {
  const unit = UNITS.get(place.word)
  const match = /s$/u.test(place.word) && follow(place, /\s(?:ago|earlier|later)\b/uy)
  if (unit === undefined || !match || /[\p{N}\p{Ll}]-$/u.test(wordsBefore(place))) return undefined
  return reading(place, match[0].length, unresolved(unit))
}

/** Further than this many units from the year it counts from, no newspaper's date lies. */
const FARTHEST = 1000

function distantTime(place: Place, unit: Unit, count: number, side: string): Time {
  if (count > FARTHEST) return unresolved(unit)
  if (side === 'ago') return unitTime(unit, -count, place.today)
  const steps = side === 'later' ? count : -count
  const told = anchored(place.anchor, unit, steps)
  return told ?? (side === 'later' ? unresolved(unit) : unitTime(unit, steps, place.today))
}
