import type { Day } from './days.ts'
import { periodOf } from './period.ts'
import { follow, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { unitTime } from './relative-dates.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import { quarterTime, unresolved } from './times.ts'
import { UNITS, type Unit } from './units.ts'

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

/** With nothing told before, "the previous year" counts from today; "the next day" does not. */
function fromToday(place: Place, unit: Unit, steps: number): Time {
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

/** Ends on words for a part of a period that goes on: matches `by the end of the `, `earlier in the `. */
const PART_OF =
  /\b(?:early|late|earlier|later|start|beginning|middle|end|rest)\s(?:in|of)\sthe\s$/iu

/** Reads periods by a part of theirs: `the end of the year`, `later in the month`. */
export const readPartOf: Reader = (place) => {
  const unit = UNITS.get(place.word)
  if (unit === undefined || place.word.endsWith('s') || !PART_OF.test(wordsBefore(place))) {
    return undefined
  }
  const told = looksAhead(place) ? undefined : anchored(place.anchor, unit, 0)
  return reading(place, 0, told ?? unitTime(unit, 0, place.today))
}
