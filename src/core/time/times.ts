import { type Day, dayOf, mondayOf, partsOf } from './days.ts'
import type { Granularity, Time } from './time-expression.ts'

/**
 * Times in the forms that TIMEX3 writes them (ISO 8601 with seasons, decades and centuries added). Each
 * function makes one kind.
 */

/** The four seasons as TIMEX3 codes them, with the month each begins in. */
export const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A season as TIMEX3 codes it: spring, summer, autumn (fall), winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** The century of a number of hundreds of years: 19 for the 1900s. */
export function centuryTime(hundreds: number): Time {
  return { value: digits(hundreds, 2), granularity: 'century' }
}

/** The decade of a number of tens of years: 199 for the 1990s. */
export function decadeTime(tens: number): Time {
  return { value: digits(tens, 3), granularity: 'decade' }
}

/** One year. */
export function yearTime(year: number): Time {
  return { value: digits(year, 4), granularity: 'year' }
}

/** One season of a year. */
export function seasonTime(year: number, season: Season): Time {
  return { value: `${digits(year, 4)}-${season}`, granularity: 'season' }
}

/** Quarters past the fourth, or before the first, run on into other years. */
export function quarterTime(year: number, quarter: number): Time {
  const whole = year * 4 + quarter - 1
  return {
    value: `${digits(Math.floor(whole / 4), 4)}-Q${mod(whole, 4) + 1}`,
    granularity: 'quarter',
  }
}

/** Months past the twelfth, or before the first, run on into other years. */
export function monthTime(year: number, month: number): Time {
  const whole = year * 12 + month - 1
  const value = `${digits(Math.floor(whole / 12), 4)}-${digits(mod(whole, 12) + 1, 2)}`
  return { value, granularity: 'month' }
}

/** The ISO week a day falls in; a week belongs to the year of its Thursday. */
export function weekTime(day: Day): Time {
  const thursday = mondayOf(day) + 3
  const { year } = partsOf(thursday)
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1
  return { value: `${digits(year, 4)}-W${digits(week, 2)}`, granularity: 'week' }
}

/** One day. */
export function dayTime(day: Day): Time {
  const { year, month, day: number } = partsOf(day)
  return {
    value: `${digits(year, 4)}-${digits(month, 2)}-${digits(number, 2)}`,
    granularity: 'day',
  }
}

/** A time of which the article tells the kind only. */
export function unresolved(granularity: Granularity): Time {
  return { value: undefined, granularity }
}

/** The time from one to another, ends included. */
export function intervalTime(from: Time, to: Time): Time {
  const isKnown = from.value !== undefined && to.value !== undefined
  return { value: isKnown ? `${from.value}/${to.value}` : undefined, granularity: 'interval' }
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

function mod(number: number, by: number): number {
  return ((number % by) + by) % by
}
