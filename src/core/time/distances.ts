import { anchored } from './anchored-dates.ts'
import { periodOf } from './period.ts'
import { follow, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { unitTime } from './relative-dates.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import { unresolved } from './times.ts'
import { NUMBERS, UNITS, type Unit } from './units.ts'

/** A unit and the side it lies on: matches ` years ago`, ` year and a half later`; not ` years old`. */
const UNIT_AND_SIDE =
  /(?:\sof)?(?:\sand\sa\shalf)?\s(days?|weeks?|fortnight|months?|years?|decades?|century|centuries)(?:\sand\sa\shalf)?\s(ago|earlier|later)\b/uy

/** Reads distances: `two days ago`, `10 years earlier`, `several weeks later`, `a year ago`. */
export const readDistance: Reader = (place) => {
  const match = follow(place, UNIT_AND_SIDE)
  if (!match) return undefined
  const before = wordsBefore(place)
  const measure = measureOf(match[1] ?? '', /\bhalf\s$/iu.test(before))
  const tens = tensBefore(before)
  if (!measure || tens === undefined || !isWholeNumber(place.word, before)) return undefined
  const count = countOf(place.word, tens)
  const steps = count && count * measure.times
  const time = distantTime(place, measure.unit, steps, match[2] ?? '')
  const start = place.start - (tens === '' ? 0 : tens.length + 1)
  return { ...reading(place, match[0].length, time), start }
}

/** Not the "000" of "1,000". */
function isWholeNumber(word: string, before: string): boolean {
  return isNumber(word) && !/\d[.,]$/u.test(before)
}

/** The `twenty` before the hyphen of `twenty-five`; empty where there is no hyphen, `undefined` for other words. */
function tensBefore(before: string): string | undefined {
  const word = /(?<!\p{L})(\p{L}+)-$/u.exec(before)?.[1] ?? ''
  return word === '' || isNumber(word) ? word : undefined
}

/** So many of a unit. */
type Measure = { readonly unit: Unit; readonly times: number }

/** Halves of a unit in one that divides it: half a century is fifty years. */
const HALVES: ReadonlyMap<Unit, Measure> = new Map([
  ['century', { unit: 'year', times: 50 }],
  ['decade', { unit: 'year', times: 5 }],
  ['year', { unit: 'month', times: 6 }],
])

function measureOf(word: string, isHalf: boolean): Measure | undefined {
  if (word === 'fortnight') return { unit: 'week', times: 2 }
  const unit = UNITS.get(word)
  if (isHalf) return unit && HALVES.get(unit)
  return unit && { unit, times: 1 }
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word) || NUMBERS.has(word.toLowerCase())
}

/** The number of `ten`, `10` or, with its tens before the hyphen, `twenty-five`; none of `several`. */
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

function distantTime(place: Place, unit: Unit, count: number | undefined, side: string): Time {
  if (count === undefined || count > FARTHEST) return unresolved(unit)
  if (side === 'ago') return unitTime(unit, -count, place.today)
  const steps = side === 'later' ? count : -count
  const told = anchored(place.anchor, unit, steps)
  if (side === 'later') return told && !isYetToCome(told, place) ? told : unresolved(unit)
  return told ?? unitTime(unit, steps, place.today)
}

/** "A year later" is told of the past: where it would be to come, it counts from a time not told just before. */
function isYetToCome(time: Time, place: Place): boolean {
  const first = periodOf(time.value)?.first
  if (first === undefined || place.today === undefined || first <= place.today) return false
  return looksAhead(place) !== true
}
