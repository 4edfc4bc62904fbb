import { MONTHS } from '../article/calendar.ts'
import { type Day, dayOf, existingDay, partsOf } from './days.ts'
import { follow, isCapitalised, type Place, type Reader, type Reading, reading } from './place.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import { dayTime, intervalTime, unresolved } from './times.ts'

/** Reads days printed with their month: `February 17, 2026`, `Feb. 17`, `June 3-5`. */
export const readMonthDay: Reader = (place) => {
  const month = MONTHS.get(place.word)
  const match = follow(place, DAY_AFTER_MONTH)
  if (month === undefined || !match || !isCapitalised(place)) return undefined
  const [whole, first, last, year] = match
  return dayReading(place, whole.length, { month, first, last, year })
}

/**
 * Day, perhaps a last day, perhaps a year: matches ` 17, 2026`, `. 3-5` and ` 9th`; not ` 2026`,
 * ` 10 percent` or ` 3:30`.
 */
const DAY_AFTER_MONTH =
  /\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:(?:\s?[-–—]\s?|\s(?:to|through)\s)(\d{1,2})(?:st|nd|rd|th)?)?(?![\d%]|[,.:]\d|\s(?:per ?cent|million|billion|points?|people)\b)(?:,?\s{1,2}(\d{4})(?!\d|,\d))?/uy

/** Reads days printed before their month: `17 February 2026`, `the 17th of February`, `3-5 June`. */
export const readDayMonth: Reader = (place) => {
  const match = follow(place, MONTH_AFTER_DAY)
  const month = MONTHS.get(match?.[2]?.toLowerCase() ?? '')
  const first = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(place.word)?.[1]
  if (!match || month === undefined || first === undefined) return undefined
  const [whole, last, , year] = match
  const stop = whole.endsWith('.') && (match[2] ?? '').length > LONGEST_CUT ? 1 : 0
  return dayReading(place, whole.length - stop, { month, first, last, year })
}

/** A longer month is not cut short: a stop after it is the sentence's. */
const LONGEST_CUT = 4

/** Perhaps a last day, the month, perhaps a year: matches ` February 2026`, `-5 June`; not ` people`. */
const MONTH_AFTER_DAY =
  /(?:\s?[-–—]\s?(\d{1,2})(?:st|nd|rd|th)?)?(?:\s{1,2}|-)(?:of\s)?(\p{Lu}\p{L}{2,8})\b\.?(?:,?\s{1,2}(\d{4})(?!\d|,\d))?/uy

/** Reads dates in figures: `2026-02-17`, `2/17/2026` (month first, as America writes) and `17.2.2026`. */
export const readFigures: Reader = (place) => {
  const iso = /^\d{4}$/u.test(place.word) && follow(place, /-(\d\d)-(\d\d)(?!\d)/uy)
  if (iso) {
    const day = existingDay(Number(place.word), Number(iso[1]), Number(iso[2]))
    return reading(place, iso[0].length, day === undefined ? undefined : dayTime(day))
  }
  const match =
    /^\d{1,2}$/u.test(place.word) && follow(place, /([/.])(\d{1,2})\1(\d{4}|\d\d)(?!\d|\.\d)/uy)
  if (!match) return undefined
  const [whole, mark, second = '', year = ''] = match
  const numbers = [Number(place.word), Number(second)] as const
  const isDayFirst = mark === '.' || numbers[0] > 12
  const [day, month] = isDayFirst ? numbers : [numbers[1], numbers[0]]
  const found = existingDay(fullYear(year), month, day)
  return reading(place, whole.length, found === undefined ? undefined : dayTime(found))
}

/** Two figures below this are a year of the 2000s, the others one of the 1900s. */
const CENTURY_TURN = 50

/** `26` → 2026, `98` → 1998, `2026` → 2026. */
export function fullYear(printed: string): number {
  const year = Number(printed)
  if (printed.length > 2) return year
  return year + (year < CENTURY_TURN ? 2000 : 1900)
}

type PrintedDay = {
  readonly month: number
  readonly first: string | undefined
  readonly last: string | undefined
  readonly year: string | undefined
}

/** A reading with no time where the day does not exist: 31 February is no date, nor is "February". */
function dayReading(place: Place, length: number, printed: PrintedDay): Reading {
  const first = printedTime(place, printed, printed.first)
  if (printed.last === undefined || first === undefined) return reading(place, length, first)
  const last = printedTime(place, printed, printed.last)
  return reading(place, length, last && intervalTime(first, last))
}

function printedTime(place: Place, printed: PrintedDay, number?: string): Time | undefined {
  const day = Number(number)
  if (printed.year !== undefined) {
    const found = existingDay(Number(printed.year), printed.month, day)
    return found === undefined ? undefined : dayTime(found)
  }
  // 29 February is that of a leap year.
  if (existingDay(LEAP_YEAR, printed.month, day) === undefined) return undefined
  if (place.today === undefined) return unresolved('day')
  const inYear = (year: number): Day =>
    existingDay(year, printed.month, day) ?? dayOf(year - (year % 4), printed.month, day)
  return dayTime(nearestDay(inYear, place.today, looksAhead(place)))
}

const LEAP_YEAR = 2024

/** How many days off a date without its year may lie, by whether it is told as past, as coming or neither. */
const FARTHEST = {
  past: { back: 330, ahead: 60 },
  coming: { back: 7, ahead: 300 },
  either: { back: 245, ahead: 120 },
}

/** A day that comes every year, where the year is left to the reader: near today, on the side that is told. */
export function nearestDay(inYear: (year: number) => Day, today: Day, isAhead?: boolean): Day {
  const { year } = partsOf(today)
  const distance = inYear(year) - today
  const told = isAhead === undefined ? 'either' : isAhead ? 'coming' : 'past'
  const { back, ahead } = FARTHEST[told]
  if (distance > ahead) return inYear(year - 1)
  return inYear(distance < -back ? year + 1 : year)
}
