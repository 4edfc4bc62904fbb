import { partsOf } from './days.ts'
import { follow, type Place, type Reader, reading, wordsAfter, wordsBefore } from './place.ts'
import { quarterTime, unresolved } from './times.ts'

/** Quarters of the year by their ordinals. */
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])

/** A quarter and perhaps its year: matches ` quarter of 2024`, `-quarter`; not ` quarterback`. */
const QUARTER_NAME =
  /[\s-](?:fiscal[\s-])?quarter\b(?:,?\s(?:of\s|in\s)?(?:fiscal\s)?((?:19|20)\d\d|(?:last|this|next)\syear)\b)?/uy

/** Words of a sentence about money: in one about sport, a quarter is a part of the game. */
const MONEY =
  /\b(?:profits?|earn(?:ed|ings)|sales|revenues?|loss(?:es)?|income|econom(?:y|ic)|percent|fiscal|GDP|growth|shares?)\b|[%$£€]/iu

/** Reads quarters of the business year: `the third quarter`, `2024’s first quarter`. */
export const readQuarter: Reader = (place) => {
  const quarter = QUARTERS.get(place.word)
  const match = follow(place, QUARTER_NAME)
  if (quarter === undefined || !match) return undefined
  const isDated = /^\d/u.test(match[1] ?? '')
  if (!isDated && !isAboutMoney(place)) return undefined
  const owner = /((?:19|20)\d\d|(?:last|this|next)\syear)['’]s\s$/u.exec(wordsBefore(place))
  const year = quarterYear(place, quarter, match[1] ?? owner?.[1])
  const time = year === undefined ? unresolved('quarter') : quarterTime(year, quarter)
  return reading(place, match[0].length, time)
}

/** Whether the words round a place are about money. */
export function isAboutMoney(place: Place): boolean {
  return MONEY.test(wordsBefore(place) + wordsAfter(place, place.end))
}

/** The year printed, told from today, or else that of the last such quarter to have begun. */
function quarterYear(place: Place, quarter: number, printed = ''): number | undefined {
  if (/^\d/u.test(printed)) return Number(printed)
  if (place.today === undefined) return undefined
  const now = partsOf(place.today)
  if (printed.startsWith('last')) return now.year - 1
  if (printed.startsWith('next')) return now.year + 1
  return quarter > Math.ceil(now.month / 3) ? now.year - 1 : now.year
}
