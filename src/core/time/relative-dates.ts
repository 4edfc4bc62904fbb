import { MONTHS } from '../article/calendar.ts'
import { type Day, partsOf } from './days.ts'
import { follow, isCapitalised, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { SEASONS, seasonNear } from './seasons.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import {
  centuryTime,
  dayTime,
  decadeTime,
  monthTime,
  quarterTime,
  unresolved,
  weekTime,
  yearTime,
} from './times.ts'
import { UNITS, type Unit } from './units.ts'
import { WEEKDAYS } from './weekdays.ts'

/** Words that point from today into a period before, at or after it. */
const DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
])

/** A period's name, perhaps of a business year: matches ` week`, ` fiscal year`; not ` week-long`. */
const PERIOD_NAME = /\s(?:fiscal\s|calendar\s)?(\p{L}{3,9})\b(?!-|\sof\sthe\b)/uy

/** Reads `last year`, `this week`, `next Friday`, `last December`, `this morning`; not `“This Week”`, a programme. */
export const readRelative: Reader = (place) => {
  const direction = DIRECTIONS.get(place.word)
  const match = follow(place, PERIOD_NAME)
  if (direction === undefined || !match || isMany(match[1] ?? '')) return undefined
  if (isCapitalised(place) && /^(?:Week|Year|Month)$/u.test(match[1] ?? '')) return undefined
  const name = (match[1] ?? '').toLowerCase()
  if (isDuration(place, name)) return reading(place, match[0].length)
  const time = relativeTime(name, direction, place.today)
  return time && reading(place, match[0].length, time)
}

/** "the coming years" are no time that has a value. */
function isMany(name: string): boolean {
  return UNITS.has(name) && name.endsWith('s')
}

/** "the last year" and "the past week" run up to today: how long, not when. */
function isDuration(place: Place, name: string): boolean {
  const isLength = UNITS.has(name) && !/^(?:this|current|coming)$/u.test(place.word)
  return isLength && /\b(?:the|its|his|her|their|our)\s(?:very\s)?$/iu.test(wordsBefore(place))
}

function relativeTime(name: string, steps: number, today: Day | undefined): Time | undefined {
  const unit = UNITS.get(name)
  const weekday = WEEKDAYS.get(name)
  const season = SEASONS.get(name)
  const month = MONTHS.get(name)
  if (unit !== undefined) return unit === 'day' ? undefined : unitTime(unit, steps, today)
  if (weekday !== undefined) return weekdayFrom(weekday, steps, today)
  if (season !== undefined) return seasonNear(season, steps, today)
  if (month !== undefined) return monthFrom(month, steps, today)
  if (name === 'weekend') return weekendTime(steps, today)
  return PARTS.has(name) ? partTime(name, steps, today) : undefined
}

const PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night'])

/** "last night" was yesterday's; all other parts of the day are today's. */
function partTime(name: string, direction: number, today: Day | undefined): Time | undefined {
  if (today === undefined) return unresolved('day')
  if (direction < 0) return name === 'night' ? dayTime(today - 1) : undefined
  return dayTime(today + direction)
}

/** The unit that today falls in, so many units on. */
export function unitTime(unit: Unit, steps: number, today: Day | undefined): Time {
  if (today === undefined) return unresolved(unit)
  const { year, month } = partsOf(today)
  switch (unit) {
    case 'day':
      return dayTime(today + steps)
    case 'week':
      return weekTime(today + steps * 7)
    case 'month':
      return monthTime(year, month + steps)
    case 'quarter':
      return quarterTime(year, Math.ceil(month / 3) + steps)
    case 'year':
      return yearTime(year + steps)
    case 'decade':
      return decadeTime(Math.floor(year / 10) + steps)
    case 'century':
      return centuryTime(Math.floor(year / 100) + steps)
  }
}

/** "last Friday" is before today and "next Friday" after it; "this Friday" is in today's week. */
function weekdayFrom(weekday: number, direction: number, today: Day | undefined): Time {
  if (today === undefined) return unresolved('day')
  const step = weekday - partsOf(today).weekday
  if (direction < 0) return dayTime(today + (step >= 0 ? step - 7 : step))
  return dayTime(today + (direction > 0 && step <= 0 ? step + 7 : step))
}

/** Reads `over the weekend`: the last one, or the next where the words look ahead. */
export const readWeekend: Reader = (place) => {
  if (!/\b(?:over|during|on|at|of) the (?:long |holiday )?$/iu.test(wordsBefore(place)))
    return undefined
  const isOn = place.today !== undefined && [0, 6].includes(partsOf(place.today).weekday)
  return reading(place, 0, weekendTime(isOn || looksAhead(place) ? 0 : -1, place.today))
}

/** A weekend as TIMEX3 writes it. */
function weekendTime(direction: number, today: Day | undefined): Time {
  if (today === undefined) return unresolved('week')
  const week = weekTime(today + direction * 7)
  return { value: `${week.value}-WE`, granularity: 'week' }
}

/** "last March" is before this month and "next March" after it. */
function monthFrom(month: number, direction: number, today: Day | undefined): Time {
  if (today === undefined) return unresolved('month')
  const now = partsOf(today)
  if (direction < 0) return monthTime(month >= now.month ? now.year - 1 : now.year, month)
  return monthTime(direction > 0 && month <= now.month ? now.year + 1 : now.year, month)
}
