import { MONTHS } from '../article/calendar.ts'
import { readDayMonth, readMonthDay } from './calendar-dates.ts'
import { follow, isCapitalised, type Place, type Reader } from './place.ts'

/** Reads days printed with their weekday: `Tuesday, February 17, 2026`, `Tues. 17 Feb`. */
export const readDatedWeekday: Reader = (place) => {
  const next = isCapitalised(place) ? follow(place, NEXT_WORD) : undefined
  if (!next) return undefined
  const start = place.end + next[0].length - (next[1] ?? '').length
  const word = (next[1] ?? '').toLowerCase()
  const date: Place = { ...place, start, end: start + word.length, word }
  const found = MONTHS.has(word) ? readMonthDay(date) : readDayMonth(date)
  return found && { ...found, start: place.start }
}

/** The word after a weekday, perhaps with `the`: matches `, February` and ` the 17th`. */
const NEXT_WORD = /\.?,?\s(?:the\s)?([\p{L}\p{N}]{1,9})\b/uy
