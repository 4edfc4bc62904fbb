import { fullYear } from './calendar-dates.ts'
import { partsOf } from './days.ts'
import { follow, type Place, type Reader, reading, wordsAfter, wordsBefore } from './place.ts'
import { centuryTime, decadeTime, intervalTime, yearTime } from './times.ts'

/** Reads years and spans of years: `1994`, `2016-19`, `2011/12`. */
export const readYear: Reader = (place) => {
  if (!/^\d{4}$/u.test(place.word) || !isYear(place)) return undefined
  const year = Number(place.word)
  const range = follow(place, LAST_YEAR)
  const last = range ? lastYear(year, range[1] ?? '') : 0
  if (range && last > year) {
    return reading(place, range[0].length, intervalTime(yearTime(year), yearTime(last)))
  }
  return reading(place, 0, yearTime(year))
}

/** The last year of a range, in four figures or two: matches `-2019`, `–19`; not `-9` or `-2019-05`. */
const LAST_YEAR = /\s?[-–—/]\s?(\d{4}|\d\d)(?![\d%]|[-/.,]\d)/uy

function lastYear(first: number, printed: string): number {
  return printed.length === 2 ? Math.floor(first / 100) * 100 + Number(printed) : Number(printed)
}

/** Before a number it is a year, however small or great: matches `in `, `the year `, `AD `. */
const YEAR_CUE = /(?:\b(?:in|since|by|until|during|year|of|from|AD|circa)\s|\bc\.\s?)$/iu

/** Before a number it is no year: matches `$`, `No. `, `Flight `, `3.`; not `in `. */
const NO_YEAR =
  /(?:[$£€¥#@/_\d]|\d[.,-]|\bNo\.?\s|\bH\.R\.\s|\b(?:flight|resolution|room|route|section|highway|mile|windows|page|number|article|chapter|channel|interstate|model|boeing|act|bill|proposition|unit|apartment|suite|pm|am|at)\s)$/iu

/** After a number it is no year: matches ` people`, `%`, `,500`; not ` election`. */
const NO_YEAR_AFTER =
  /^(?:[%°]|[,.:]\d|[-\s](?:percent|per|people|persons|men|women|children|workers|jobs|points?|miles?|feet|foot|km|kilomet|metres?|meters?|pounds?|tons?|tonnes?|acres|shares|dollars|euros|votes?|seats|cases|deaths|troops|soldiers|homes|houses|times|days|hours|hrs|GMT|words|members|students|families|square|megawatts?|calories|bodies|barrels|bushels|yards?|watts?|delegates|million|billion|others?|more)\b|(?:km|m|kg|ft|mph|hp|BC|bc)\b|\sB\.?C\b)/u

/** Before a round number it counts: matches `more than `, `about `. */
const ROUGHLY =
  /\b(?:about|some|than|nearly|over|almost|least|to|around|roughly|approximately)\s$/iu

/** Outside these a bare number needs a word before it that says it is a year. */
const FIRST_PLAIN_YEAR = 1500
const LAST_PLAIN_YEAR = 2100

function isYear(place: Place): boolean {
  const before = wordsBefore(place)
  const after = wordsAfter(place, place.end)
  if (NO_YEAR.test(before) || NO_YEAR_AFTER.test(after)) return false
  if (/\p{L}-$/u.test(before) && !/\b(?:mid|pre|post|early|late)-$/iu.test(before)) return false
  const year = Number(place.word)
  if (year < FIRST_PLAIN_YEAR || year > LAST_PLAIN_YEAR) {
    return YEAR_CUE.test(before) && !/^\s\p{Ll}+s\b/u.test(after)
  }
  return !(ROUGHLY.test(before) && /^\s\p{Ll}{3,}s\b/u.test(after))
}

/** Reads years before 1000, which only a word before or after them tells: `the year 843`, `AD 79`. */
export const readEarlyYear: Reader = (place) => {
  if (!/^\d{1,3}$/u.test(place.word)) return undefined
  const era = follow(place, /\s(?:AD|CE)\b/uy)
  if (!era && !/\b(?:the year|A\.?D\.?)\s$/u.test(wordsBefore(place))) return undefined
  if (follow(place, /[,.]\d|\s(?:BC|B\.C)/uy)) return undefined
  return reading(place, era?.[0].length ?? 0, yearTime(Number(place.word)))
}

/** Reads years cut to two figures: `the ’88 campaign`, `class of '42`; not `‘88 people died’`. */
export const readCutYear: Reader = (place) => {
  if (!/^\d\d$/u.test(place.word) || !/(?:^|[\s(])['’]$/u.test(wordsBefore(place))) return undefined
  const after = wordsAfter(place, place.end)
  if (NO_YEAR_AFTER.test(after) || /^(?:[\d\p{L}]|\s\p{Ll}{4,}s\b)/u.test(after)) return undefined
  const year = fullYear(place.word)
  const isToCome = place.today !== undefined && year > partsOf(place.today).year
  return { ...reading(place, 0, yearTime(isToCome ? year - 100 : year)), start: place.start - 1 }
}

/** Ends on what makes a decade of two figures, `in the mid-`; of these a story of the weather has others. */
const OF_A_DECADE = /\b(?:in|of|since|during|from|by) the (?:(?:early|late|mid)[ -])?$/iu
/** Words beside which a decade is a temperature: matches `highs`; not `high`. */
const WEATHER = /\b(?:temperatures?|highs|lows|degrees|weather|humid|warm|sunny|percent)\b/iu

/** Reads decades in figures: `the 1990s`, `’90s`, `in the 80s`; not `temperatures in the 80s`. */
export const readDecade: Reader = (place) => {
  const whole = /^(\d{3})0s$/u.exec(place.word)
  if (whole) return reading(place, 0, decadeTime(Number(whole[1])))
  const before = wordsBefore(place)
  const isCut = /(?<!\b(?:his|her|their|my)\s)['’‘]$/iu.test(before)
  const isBare = /^[5-9]/u.test(place.word) && OF_A_DECADE.test(before) && !WEATHER.test(before)
  if (!/^\d0s$/u.test(place.word) || !(isCut || isBare)) return undefined
  const decade = decadeTime(Math.floor(fullYear(place.word.slice(0, 2)) / 10))
  return { ...reading(place, 0, decade), start: place.start - (isCut ? 1 : 0) }
}

/** Decades in words, with the tens of their years. */
const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, 192 + i] as const),
)

/** Reads decades in words: `the nineties`; not `in his sixties`. */
export const readDecadeWord: Reader = (place) => {
  const tens = DECADE_WORDS.get(place.word)
  const isDecade = /\bthe (?:(?:early|mid|late)[ -])?$/iu.test(wordsBefore(place))
  return tens !== undefined && isDecade ? reading(place, 0, decadeTime(tens)) : undefined
}

/** Centuries that are written out. */
const CENTURY_WORDS: ReadonlyMap<string, number> = new Map([
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
])

/** Reads centuries: `the 19th century`, `the twentieth century`, `21st-century`. */
export const readCentury: Reader = (place) => {
  const printed = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(place.word)?.[1]
  const number = CENTURY_WORDS.get(place.word) ?? (printed && Number(printed))
  const match = follow(place, /[\s-]century\b/uy)
  return match && number ? reading(place, match[0].length, centuryTime(number - 1)) : undefined
}
