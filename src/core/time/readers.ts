import { MONTHS } from '../article/calendar.ts'
import { readAnchored, readAnchoredWeekday } from './anchored-dates.ts'
import { readAttacks } from './attacks.ts'
import { readDayMonth, readFigures, readMonthDay } from './calendar-dates.ts'
import { readDatedWeekday } from './dated-weekdays.ts'
import { readDistance, readVagueDistance } from './distances.ts'
import { FEAST_WORDS, readFeast } from './feasts.ts'
import { readMonth } from './months.ts'
import type { Reader } from './place.ts'
import { QUARTERS, readQuarter } from './quarters.ts'
import { readRelative, readWeekend } from './relative-dates.ts'
import { readSeason, SEASONS } from './seasons.ts'
import { readToday } from './today-words.ts'
import { readBefore, readPartOf, readTheQuarter, readYearAgo, readYearEnd } from './unit-dates.ts'
import { NUMBERS, UNITS } from './units.ts'
import { readWeekday, WEEKDAY_WORDS } from './weekdays.ts'
import {
  readCentury,
  readCutYear,
  readDecade,
  readDecadeWord,
  readEarlyYear,
  readYear,
} from './years.ts'

/** The readers to try for a word in lower case, the most specific first; `undefined` when it begins no time. */
export function readersOf(word: string): readonly Reader[] | undefined {
  const first = word.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 ? FIGURES : READERS.get(word)
}

/** The readers of words with a figure in them. */
const FIGURES: readonly Reader[] = [
  readAttacks,
  readFigures,
  readDayMonth,
  readYear,
  readCutYear,
  readDecade,
  readCentury,
  readDistance,
  readEarlyYear,
]

/** The readers by the words they begin with. */
const READERS: ReadonlyMap<string, readonly Reader[]> = readersByWord([
  [MONTHS.keys(), [readAttacks, readMonthDay, readMonth]],
  [WEEKDAY_WORDS, [readDatedWeekday, readWeekday]],
  [['today', 'tonight', 'yesterday', 'tomorrow'], [readToday]],
  [
    ['last', 'past', 'this', 'current', 'next', 'coming'],
    [readAnchored, readRelative],
  ],
  [
    ['previous', 'preceding', 'following', 'same', 'that'],
    [readAnchored, readAnchoredWeekday],
  ],
  [NUMBERS.keys(), [readDistance]],
  [
    UNITS.keys(),
    [readYearAgo, readYearEnd, readVagueDistance, readBefore, readPartOf, readTheQuarter],
  ],
  [['night'], [readBefore]],
  [SEASONS.keys(), [readSeason]],
  [QUARTERS.keys(), [readFeast, readQuarter]],
  [['weekend'], [readWeekend]],
  [['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'], [readCentury]],
  [['twenties', 'thirties', 'forties', 'fifties'], [readDecadeWord]],
  [['sixties', 'seventies', 'eighties', 'nineties'], [readDecadeWord]],
  [FEAST_WORDS.filter((word) => !QUARTERS.has(word)), [readFeast]],
])

function readersByWord(
  lists: readonly (readonly [Iterable<string>, readonly Reader[]])[],
): ReadonlyMap<string, readonly Reader[]> {
  return new Map(
    lists.flatMap(([words, readers]) => [...words].map((word) => [word, readers] as const)),
  )
}
