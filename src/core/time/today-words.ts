import { follow, isCapitalised, type Place, type Reader, reading, wordsBefore } from './place.ts'
import { dayTime, unresolved } from './times.ts'

/** Days told from today. */
const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

/** Reads `today`, `tonight`, `yesterday morning`, `tomorrow` and `the day before yesterday`. */
export const readToday: Reader = (place) => {
  const offset = FROM_TODAY.get(place.word)
  if (offset === undefined || isInName(place) || isFigurative(place)) return undefined
  const further = /\bthe day (before|after)\s$/iu.exec(wordsBefore(place))
  const start = place.start - (further?.[0].length ?? 0)
  const step = further ? Math.sign(offset) : 0
  const part = follow(place, PART)?.[0].length ?? 0
  const time = place.today === undefined ? unresolved('day') : dayTime(place.today + offset + step)
  return { ...reading(place, part, time), start }
}

/** "Russia Today" and "USA TODAY" are names. */
function isInName(place: Place): boolean {
  return isCapitalised(place) && CAPITALISED_BEFORE.test(wordsBefore(place))
}

/** A word with a capital in it, at the end: matches `the Russia `, `McDonald `; not `the day `. */
const CAPITALISED_BEFORE = /(?<!\p{L})[^\P{L}\p{Lu}]*\p{Lu}\p{L}*\s$/u

/** Ends on what makes a picture of the word: matches `a brighter `, `the stars of `; not `as of `. */
const PICTURE_BEFORE =
  /\b(?:a|the|our|their|that)\s(?:better|brighter|safer|fairer|greener|stronger|happier|new)\s$|(?<!\b[Aa]s)\sof\s$/u

/** Follows it where it stands for an age: matches `’s world`, `’s youth`; not `’s vote`. */
const PICTURE_AFTER =
  /['’]s\s(?:\p{Ll}+\s)?(?:world|society|age|youth|children|kids|generations?|standards|money|dollars|terms)\b/uy

/** "A brighter tomorrow", "the stars of today" and "in today’s world" name no day. */
function isFigurative(place: Place): boolean {
  if (follow(place, PICTURE_AFTER)) return true
  return (
    PICTURE_BEFORE.test(wordsBefore(place)) && !follow(place, /['’]s\b|\s(?:morning|night)\b/uy)
  )
}

/** A part of the day after another word: matches ` night`; not ` nightly`. */
const PART = /\s(?:morning|afternoon|evening|night)\b/uy
