import { MONTHS } from '../article/calendar.ts'
import { type Day, partsOf } from './days.ts'
import {
  follow,
  isCapitalised,
  type Place,
  type Reader,
  type Reading,
  reading,
  wordsBefore,
} from './place.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import { monthTime, unresolved } from './times.ts'

/** Reads months, with their year or alone: `December 2025`, `Dec. 2025`, `in December`. */
export const readMonth: Reader = (place) => {
  const month = MONTHS.get(place.word)
  return month === undefined || !isCapitalised(place)
    ? undefined
    : (readDatedMonth(place, month) ?? readBareMonth(place, month))
}

function readDatedMonth(place: Place, month: number): Reading | undefined {
  const dated = follow(place, YEAR_AFTER_MONTH)
  if (dated) return reading(place, dated[0].length, monthTime(Number(dated[1]), month))
  const near = follow(place, NEAR_YEAR)
  if (!near || place.today === undefined) return undefined
  const year = partsOf(place.today).year + (YEAR_STEPS.get(near[1] ?? '') ?? 0)
  return reading(place, near[0].length, monthTime(year, month))
}

const YEAR_STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
])

function readBareMonth(place: Place, month: number): Reading | undefined {
  const stop = follow(place, /\.(?=[\s,–—-])/uy)
  if (!isMonthName(place, stop !== undefined)) return undefined
  return reading(place, stop && isCut(place.word) ? 1 : 0, nearestMonth(month, place))
}

/** A year: matches ` 2025`, `, 2025`, ` of 2025` and `. 2025`; not ` 2,025`. */
const YEAR_AFTER_MONTH = /\.?,?\s{1,2}(?:of\s)?(1\d{3}|2[01]\d\d)(?!\d|[,.]\d|%)/uy

/** A year told from today: matches ` of next year` and ` last year`. */
const NEAR_YEAR = /(?:\sof)?\s(last|this|next)\syear\b/uy

/** "Dec" and such; "May" is whole. */
function isCut(word: string): boolean {
  return word.length <= 3 && word !== 'may' ? true : word === 'sept'
}

/** Months that are also words or people's names: their capital alone says nothing. */
const DOUBTFUL: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** Ends on a word that only a time follows: matches `freed in `; not `said `. */
const ALWAYS_A_TIME =
  /\b(?:in|since|until|till|during|throughout|last|next|this|early|late|mid|earlier|every)[\s-]$/iu

/** Ends on a word that a time or a person follows: matches `end of `. */
const OFTEN_A_TIME = /\b(?:of|by|from|to|for|and|between|through|before|after|on|a|an|the|or)\s$/iu

function isMonthName(place: Place, hasStop: boolean): boolean {
  if (isCut(place.word)) return hasStop
  if (!DOUBTFUL.has(place.word)) return true
  const before = wordsBefore(place)
  if (ALWAYS_A_TIME.test(before)) return true
  if (place.word === 'march' && follow(place, /\s(?:on|for|of)\s\p{L}/uy)) return false
  return OFTEN_A_TIME.test(before) && !isNameOfSomebody(place)
}

/** How far round a month its name is looked for as somebody's: a few sentences. */
const NEIGHBOURHOOD = 300

/** Whether the words round it have the word as part of a name ("Theresa May", "May said") or another follows it. */
function isNameOfSomebody(place: Place): boolean {
  const { text, paragraph, start, end } = place
  const name = text.slice(start, end)
  const words = text.slice(
    Math.max(paragraph.start, start - NEIGHBOURHOOD),
    Math.min(paragraph.end, end + NEIGHBOURHOOD),
  )
  const named = new RegExp(
    `(?:(?!${OPENINGS})\\p{Lu}\\p{L}+|Mr?s?\\.) ${name}\\b|\\b${name}(?:['’]s\\b| said)`,
    'u',
  )
  return named.test(words) || /^\s\p{Lu}/u.test(text.slice(end, end + 2))
}

/** Words whose capital is a sentence's, not a first name's: "From March", "In May". */
const OPENINGS =
  '\\b(?:From|In|Since|Until|During|By|Between|Before|After|Through|On|Last|Next|This|And|The)\\b'

/**
 * The month of a name without its year: that of the year that the sentence opens with, else the last one, this
 * one, or the next where the words look ahead.
 */
function nearestMonth(month: number, place: Place): Time {
  const year = openingYear(place)
  if (year !== undefined) return monthTime(year, month)
  if (place.today === undefined) return unresolved('month')
  return monthTime(nearestYear(month, place.today, looksAhead(place)), month)
}

/** A sentence that opens with a year and a comma, in what leads up to a month: matches `. But in 2012, the `. */
const OPENING_YEAR =
  /(?:^|[.!?]["”]?\s)(?:(?:But|And|Then)\s)?[Ii]n\s(1[5-9]\d\d|20\d\d),\s[^.!?]*$/u

function openingYear({ text, paragraph, start }: Place): number | undefined {
  const from = Math.max(paragraph.start, start - SENTENCE)
  const year = OPENING_YEAR.exec(text.slice(from, start))?.[1]
  return year === undefined ? undefined : Number(year)
}

/** Farther back than this, a year no longer opens the month's sentence. */
const SENTENCE = 200

/** The year of a month that is told without it. */
function nearestYear(month: number, today: Day, isAhead: boolean | undefined): number {
  const now = partsOf(today)
  if (isAhead ?? (month - now.month + 12) % 12 <= NEAR)
    return month < now.month ? now.year + 1 : now.year
  return month > now.month ? now.year - 1 : now.year
}

/** With no verb to tell, a month at most so many months off is the coming one ("the November vote"). */
const NEAR = 3
