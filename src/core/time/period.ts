import { type Day, dayOf, mondayOf } from './days.ts'
import { SEASON_STARTS } from './times.ts'

/** The first and the last day of a time. */
export type Period = { readonly first: Day; readonly last: Day }

/** The days that a time's value covers; `undefined` when it has no value. */
export function periodOf(value: string | undefined): Period | undefined {
  if (value === undefined) return undefined
  const [from = '', to] = value.split('/')
  if (to === undefined) return singlePeriod(from)
  const begin = singlePeriod(from)
  const end = singlePeriod(to)
  return begin && end && { first: begin.first, last: end.last }
}

/** Year, then month, day, week, season or quarter: matches `2026-02-17`, `2024-SP`, `199`; not `2026-2`. */
const VALUE = /^(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(?:-WE)?|(SP|SU|FA|WI)|Q(\d)))?$/u

function singlePeriod(value: string): Period | undefined {
  const match = VALUE.exec(value)
  if (!match) return undefined
  const [, digits = '', month, day, week, season, quarter] = match
  const scale = 10 ** (4 - digits.length)
  const year = Number(digits) * scale
  if (week) return daysFrom(mondayOf(dayOf(year, 1, 4)) + (Number(week) - 1) * 7, 7)
  if (day) return daysFrom(dayOf(year, Number(month), Number(day)), 1)
  if (month) return monthsFrom(year, Number(month), 1)
  if (season && isSeason(season)) return monthsFrom(year, SEASON_STARTS[season], 3)
  if (quarter) return monthsFrom(year, Number(quarter) * 3 - 2, 3)
  return monthsFrom(year, 1, 12 * scale)
}

function isSeason(code: string): code is keyof typeof SEASON_STARTS {
  return code in SEASON_STARTS
}

function daysFrom(first: Day, count: number): Period {
  return { first, last: first + count - 1 }
}

function monthsFrom(year: number, month: number, count: number): Period {
  return { first: dayOf(year, month, 1), last: dayOf(year, month + count, 1) - 1 }
}
