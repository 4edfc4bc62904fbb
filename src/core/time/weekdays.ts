import type { Day } from './days.ts'
import { partsOf } from './days.ts'
import { follow, isCapitalised, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { looksAhead } from './tense.ts'
import { dayTime, unresolved } from './times.ts'

/** The days of the week in full, with their numbers from 0, a Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'
    .split(' ')
    .map((name, i) => [name, i] as const),
)

/** Weekdays cut short, read only with their stop and a date or a part of the day after them. */
const CUT_SHORT: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
])

/** Every word that may be a weekday. */
export const WEEKDAY_WORDS: readonly string[] = [...WEEKDAYS.keys(), ...CUT_SHORT.keys()]

/** Reads weekdays: `Tuesday`, `Friday morning`; not `Super Tuesday`, `Sundays`, `Monday to Friday` or `the Sun`. */
export const readWeekday: Reader = (place) => {
  if (!isCapitalised(place) || NAMED.test(wordsBefore(place))) return undefined
  if (follow(place, NAMING) || isHabit(place)) return undefined
  const cut = follow(
    place,
    /\.(?=,?\s(?:\p{Lu}\p{L}{2,8}\.?\s\d|morning|afternoon|evening|night))/uy,
  )
  const weekday = WEEKDAYS.get(place.word) ?? (cut && CUT_SHORT.get(place.word))
  if (weekday === undefined) return undefined
  const part = follow(place, PART_OF_DAY)?.[0].length ?? cut?.[0].length ?? 0
  if (place.today === undefined) return reading(place, part, unresolved('day'))
  return reading(place, part, dayTime(nearestWeekday(weekday, place.today, looksAhead(place))))
}

/** A part of the day: matches ` morning`; not ` morning’s`, which belongs to what follows. */
const PART_OF_DAY = /\.?\s(?:morning|afternoon|evening|night)\b/uy

/** Ends on a word that makes a weekday a feast's name, a programme's or a habit. */
const NAMED =
  /\b(?:News|Super|Black|Bloody|Good|Ash|Cyber|Giving|Holy|Maundy|Palm|Easter|Girl|[Ee]very|[Ee]ach)\s$/u

/** Makes a paper's, a programme's or a rite's name of a weekday: matches ` Times`, ` Night Live`; not ` night`. */
const NAMING =
  /\s(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Tribune|Independent|Night\s(?:Football|Live|Lights|Fever|Baseball)|Evening\sPost|prayers?|sermons?|mass)\b/uy

/** Whether a weekday is one of many: "on Mondays, and until Friday", "open Monday to Friday". */
function isHabit(place: Place): boolean {
  const before = wordsBefore(place).split(/[.!?]/u).at(-1) ?? ''
  if (REPEATED.test(before) || SPAN_WITHOUT_FROM.test(before)) return true
  return follow(place, TO_WEEKDAY) !== undefined && !/\bfrom\s$/iu.test(before)
}

const ANY_WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'

/** Weekdays that come again and again: matches `on Mondays they`; not `on Monday they`. */
const REPEATED = new RegExp(`\\b(?:${ANY_WEEKDAY}s|weekdays|weekends)\\b`, 'u')

/** Ends on the first day of a span that no "from" opens: matches `open Monday to `; not `from Monday to `. */
const SPAN_WITHOUT_FROM = new RegExp(`(?<!\\bfrom )\\b${ANY_WEEKDAY} to $`, 'u')

/** Opens on the other end of a span: matches ` to Friday`; not ` to the court`. */
const TO_WEEKDAY = new RegExp(`\\sto\\s${ANY_WEEKDAY}\\b`, 'uy')

/** With no verb to tell, a weekday so many days back is the coming one: the last one is old news. */
const STALE = 5

/** The last such weekday, today included; the next one where the words look ahead. */
function nearestWeekday(weekday: number, today: Day, isAhead?: boolean): Day {
  const back = (partsOf(today).weekday - weekday + 7) % 7
  return (isAhead ?? back >= STALE) && back > 0 ? today - back + 7 : today - back
}
