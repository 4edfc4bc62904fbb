import { type Day, partsOf } from './days.ts'
import { periodOf } from './period.ts'
import { follow, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { unitTime } from './relative-dates.ts'
import type { Time } from './time-expression.ts'
import { dayTime, quarterTime, unresolved } from './times.ts'
import { UNITS, type Unit } from './units.ts'
import { WEEKDAYS } from './weekdays.ts'

/** Words that count from the time told before them. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
  ['next', 1],
])

/** A unit or a part of the day: matches ` month` and ` morning`; not ` day-long`. */
const UNIT = /\s(?:(day|week|month|quarter|year|decade)|(morning|afternoon|evening|night))\b(?!-)/uy

/** Reads `the previous year`, `the following month`, `the next day`, `that year`, `the same day`. */
export const readAnchored: Reader = (place) => {
  const steps = STEPS.get(place.word)
  const match = follow(place, UNIT)
  const unit = UNITS.get(match?.[1] ?? '') ?? (match?.[2] && 'day')
  if (steps === undefined || !match || !unit) return undefined
  if (place.word === 'next' && !(unit === 'day' && /\bthe\s$/iu.test(wordsBefore(place))))
    return undefined
  return reading(
    place,
    match[0].length,
    anchored(place.anchor, unit, steps) ?? fromToday(place, unit, steps),
  )
}

/** A weekday: matches ` Monday`; not ` Mondays`. */
const WEEKDAY = /\s(\p{Lu}\p{L}{5,8})\b/uy

/** Reads `the following Monday` and `the previous Friday`, which count from a day told before. */
export const readAnchoredWeekday: Reader = (place) => {
  const steps = STEPS.get(place.word)
  const match = follow(place, WEEKDAY)
  const weekday = WEEKDAYS.get(match?.[1]?.toLowerCase() ?? '')
  if (!steps || !match || weekday === undefined) return undefined
  // "Following Monday’s debate" is after it.
  if (!/\bthe\s$/iu.test(wordsBefore(place))) return undefined
  const from = place.anchor?.granularity === 'day' ? periodOf(place.anchor.value)?.first : undefined
  if (from === undefined) return reading(place, match[0].length, unresolved('day'))
  const distance = (steps * (weekday - partsOf(from).weekday) + 7) % 7 || 7
  return reading(place, match[0].length, dayTime(from + steps * distance))
}

/** With nothing told before, "the previous year" counts from today; "the next day" does not. */
export function fromToday(place: Place, unit: Unit, steps: number): Time {
  return steps < 0 && unit !== 'day' ? unitTime(unit, steps, place.today) : unresolved(unit)
}

/** So many units from the time told before; `undefined` when that is not told finely enough. */
export function anchored(anchor: Time | undefined, unit: Unit, steps: number): Time | undefined {
  const from = periodOf(anchor?.value)
  if (!anchor || !from || !isFineEnough(anchor, unit)) return undefined
  if (unit === 'year' && anchor.granularity === 'quarter') return quarterFrom(anchor, steps)
  return unitTime(unit, steps, lastOf(anchor, from.first, from.last))
}

/** "later" counts from the end of an interval, all else from the period itself. */
function lastOf(anchor: Time, first: Day, last: Day): Day {
  return anchor.granularity === 'interval' ? last : first
}

/** A year before the third quarter is the third quarter of the year before. */
function quarterFrom(anchor: Time, years: number): Time {
  const [year, quarter] = (anchor.value ?? '').split('-Q')
  return quarterTime(Number(year) + years, Number(quarter))
}

/** From coarse to fine; an interval is as fine as its ends, which are years most often. */
const FINENESS = [
  'century',
  'decade',
  'year',
  'interval',
  'season',
  'quarter',
  'month',
  'week',
  'day',
]

function isFineEnough(anchor: Time, unit: Unit): boolean {
  return FINENESS.indexOf(anchor.granularity) >= FINENESS.indexOf(unit)
}
