import { isoDate } from '../article/calendar.ts'

/** A day of the Gregorian calendar, counted from 1 January 1970, so that days add and compare as numbers. */
export type Day = number

/** A day with its year, its month from 1 and its weekday from 0, a Sunday. */
export type DayParts = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

const MILLISECONDS = 86_400_000

/** The day of a year, month and day; months and days past their end run on into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year + date.getUTCFullYear() - 2000, date.getUTCMonth(), date.getUTCDate())
  return Math.floor(date.getTime() / MILLISECONDS)
}

/** The day of a year, month and day; `undefined` for 31 February and other days that do not exist. */
export function existingDay(year: number, month: number, day: number): Day | undefined {
  const found = dayOf(year, month, day)
  const parts = partsOf(found)
  return parts.year === year && parts.month === month && parts.day === day ? found : undefined
}

/** The day that `YYYY-MM-DD` names. */
export function parseDay(iso: string): Day | undefined {
  const known = isoDate(iso)
  return known === undefined ? undefined : Math.floor(Date.parse(known) / MILLISECONDS)
}

/** Takes a day apart. */
export function partsOf(day: Day): DayParts {
  const date = new Date(day * MILLISECONDS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  }
}

/** The Monday of the ISO 8601 week that a day falls in. */
export function mondayOf(day: Day): Day {
  return day - ((partsOf(day).weekday + 6) % 7)
}
