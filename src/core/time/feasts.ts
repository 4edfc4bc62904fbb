import { nearestDay } from './calendar-dates.ts'
import { type Day, dayOf, partsOf } from './days.ts'
import { follow, isCapitalised, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import { dayTime, unresolved } from './times.ts'

/** A feast by the first word of its name and the others, with its day in a year. */
type Feast = {
  readonly word: string
  readonly others: RegExp
  readonly inYear: (year: number) => Day
}

const SUNDAY = 0
const MONDAY = 1
const THURSDAY = 4

/**
 * The feasts and holidays that news copy dates things by, the longer name before the shorter; Labor Day and
 * such are America's. Feasts by the moon other than Easter are left out: a wrong day is worse than none.
 */
const FEASTS: readonly Feast[] = [
  { word: 'new', others: /\sYear['’]s\sEve\b/uy, inYear: (year) => dayOf(year, 12, 31) },
  { word: 'new', others: /\sYear['’]s(?:\sDay)?\b/uy, inYear: (year) => dayOf(year, 1, 1) },
  {
    word: 'martin',
    others: /\sLuther\sKing(?:,?\sJr\.)?\sDay\b/uy,
    inYear: (year) => weekdayOf(year, 1, MONDAY, 3),
  },
  { word: 'valentine', others: /['’]s\sDay\b/uy, inYear: (year) => dayOf(year, 2, 14) },
  {
    word: 'presidents',
    others: /['’]?\sDay\b/uy,
    inYear: (year) => weekdayOf(year, 2, MONDAY, 3),
  },
  { word: 'good', others: /\sFriday\b(?!\s[Aa]greement)/uy, inYear: (year) => easterOf(year) - 2 },
  { word: 'palm', others: /\sSunday\b/uy, inYear: (year) => easterOf(year) - 7 },
  { word: 'easter', others: /\sMonday\b/uy, inYear: (year) => easterOf(year) + 1 },
  { word: 'easter', others: /(?:\sSunday\b|(?=[\s,.;:!?]))/uy, inYear: easterOf },
  { word: 'memorial', others: /\sDay\b/uy, inYear: (year) => weekdayOf(year, 6, MONDAY, 0) },
  { word: 'fourth', others: /\sof\sJuly\b/uy, inYear: (year) => dayOf(year, 7, 4) },
  { word: 'independence', others: /\sDay\b/uy, inYear: (year) => dayOf(year, 7, 4) },
  { word: 'labor', others: /\sDay\b/uy, inYear: (year) => weekdayOf(year, 9, MONDAY, 1) },
  { word: 'columbus', others: /\sDay\b/uy, inYear: (year) => weekdayOf(year, 10, MONDAY, 2) },
  { word: 'halloween', others: /(?=\W)/uy, inYear: (year) => dayOf(year, 10, 31) },
  { word: 'veterans', others: /['’]?\sDay\b/uy, inYear: (year) => dayOf(year, 11, 11) },
  {
    word: 'thanksgiving',
    others: /(?:\sDay\b|(?=[\s,.;:!?]))/uy,
    inYear: (year) => weekdayOf(year, 11, THURSDAY, 4),
  },
  { word: 'christmas', others: /\sEve\b/uy, inYear: (year) => dayOf(year, 12, 24) },
  {
    word: 'christmas',
    others: /(?:\sDay)?(?=[\s,.;:!?]|['’]s)/uy,
    inYear: (year) => dayOf(year, 12, 25),
  },
  { word: 'boxing', others: /\sDay\b/uy, inYear: (year) => dayOf(year, 12, 26) },
]

/** Every word that a feast's name begins with. */
export const FEAST_WORDS: readonly string[] = [...new Set(FEASTS.map(({ word }) => word))]

/** Ends on a word that makes a feast's name a time and no kind of party. */
const WHEN =
  /\b(?:on|at|by|before|after|since|until|over|during|last|next|this|early|late|of|from|for)\s{1,2}(?:the\s)?$/iu

/** A thing of the feast's, not its day: matches ` party`, ` eggs`; not ` and`, ` when`. */
const THING =
  /\s(?!(?:and|or|but|the|an|we|you|when|as|at|in|on|to|with|morning|night|eve|weekend|that|this|last|next|is|was|will|he|she|it|they)\b)\p{Ll}{2,}/uy

/** Reads feasts where they say when: `on Christmas Day`, `for Easter`; not `a Christmas party`. */
export const readFeast: Reader = (place) => {
  if (!isCapitalised(place) || !WHEN.test(wordsBefore(place))) return undefined
  const feast = FEASTS.find(({ word, others }) => word === place.word && follow(place, others))
  if (!feast) return undefined
  const length = follow(place, feast.others)?.[0].length ?? 0
  if (length === 0 && follow(place, THING)) return undefined
  return reading(place, length, timeOf(feast, place))
}

function timeOf({ inYear }: Feast, place: Place): Time {
  if (place.today === undefined) return unresolved('day')
  return dayTime(nearestDay(inYear, place.today, looksAhead(place)))
}

/** The `count`th such weekday of a month; the 0th is the last one of the month before. */
function weekdayOf(year: number, month: number, weekday: number, count: number): Day {
  const first = dayOf(year, month, 1)
  const offset = (weekday - partsOf(first).weekday + 7) % 7
  return first + offset + (count - 1) * 7
}

/** Easter Sunday of the western churches, by the anonymous Gregorian rule (Nature, 20 April 1876). */
function easterOf(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4)
  const moon = (skipped - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full = moon - Math.floor((moon + Math.floor(golden / 11)) / 29)
  const paschal = dayOf(year, 3, 21) + full
  return paschal + 7 - ((partsOf(paschal).weekday - SUNDAY + 7) % 7)
}
