import { MONTHS } from '../article/calendar.ts'
import { partsOf } from './days.ts'
import { periodOf } from './period.ts'
import type { TimeExpression } from './time-expression.ts'

/** A time as a reader would write it: `17 February 2026`, `2016 to 2019`, `Late 1990s`; none without a value. */
export function printTime({
  value,
  mod,
}: Pick<TimeExpression, 'value' | 'mod'>): string | undefined {
  if (value === undefined) return undefined
  const printed = value.split('/').map(printSingle).join(' to ')
  if (mod === undefined || /^\d\d? /u.test(printed)) return printed
  return mod === 'MID' ? `Mid-${printed}` : `${mod === 'START' ? 'Early' : 'Late'} ${printed}`
}

/** The names of the months by their numbers; each name in full stands first in the list. */
const MONTH_NAMES: ReadonlyMap<number, string> = new Map(
  [...MONTHS].reverse().map(([name, number]) => [number, capital(name)]),
)

const SEASON_NAMES: ReadonlyMap<string, string> = new Map([
  ['SP', 'Spring'],
  ['SU', 'Summer'],
  ['FA', 'Autumn'],
  ['WI', 'Winter'],
])

const QUARTER_NAMES = ['First', 'Second', 'Third', 'Fourth']

function printSingle(value: string): string {
  const [year = '', part = '', day] = value.split('-')
  if (part.startsWith('W')) return printWeek(value, day === 'WE')
  if (day !== undefined) return `${Number(day)} ${monthName(part)} ${Number(year)}`
  if (part.startsWith('Q')) return `${QUARTER_NAMES[Number(part[1]) - 1]} quarter of ${year}`
  if (part !== '') return `${SEASON_NAMES.get(part) ?? monthName(part)} ${Number(year)}`
  if (year.length === 2) return `${ordinal(Number(year) + 1)} century`
  return year.length === 3 ? `${year}0s` : String(Number(year))
}

/** A week goes by its Monday, a weekend by its Saturday. */
function printWeek(value: string, isWeekend: boolean): string {
  const monday = periodOf(value)?.first ?? 0
  const { year, month, day } = partsOf(isWeekend ? monday + 5 : monday)
  return `${isWeekend ? 'Weekend' : 'Week'} of ${day} ${MONTH_NAMES.get(month)} ${year}`
}

function monthName(number: string): string {
  return MONTH_NAMES.get(Number(number)) ?? number
}

/** `1st`, `2nd`, `11th`, `21st`. */
function ordinal(number: number): string {
  const isTeen = number > 10 && number < 14
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]
  return `${number}${ending ?? 'th'}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
