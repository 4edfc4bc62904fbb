import { isoDate } from './calendar.ts'

/** Where and by whom a story was filed, as its first paragraph prints it. */
export type Dateline = {
  /** Length of the dateline with its dash and blank, in UTF-16 units. */
  readonly length: number
  readonly place: string
  readonly agency: string | undefined
  /** `YYYY-MM-DD`, where it has a year. */
  readonly date: string | undefined
}

/** The dateline that a first paragraph opens with, if it has one. */
export function readDateline(words: string): Dateline | undefined {
  if (KICKER.test(words)) return undefined
  const match = DATELINE.exec(words.slice(0, LONGEST_DATELINE))
  if (!match) return undefined
  const [whole, place = '', day = '', agency] = match
  const isCapitals = /^\p{Lu}{3}/u.test(place) && !/\p{Ll}{4}/u.test(place.split(',')[0] ?? '')
  if (!isCapitals && agency === undefined) return undefined
  if (whole.endsWith(' - ') && !isMoreThanPlace(match)) return undefined
  if (whole.endsWith(': ') && !COLON_PLACE.test(place)) return undefined
  return { length: whole.length, place, agency, date: isoDate(day) }
}

/** A hyphen sets off many a thing: before it stand a state, a day or an agency, too. */
function isMoreThanPlace([, place = '', day, agency]: RegExpExecArray): boolean {
  return place.includes(',') || day !== undefined || agency !== undefined
}

/**
 * Place, perhaps a day, perhaps an agency in brackets, and a dash or colon: matches `LONDON, Feb 17 (Reuters) – `,
 * `HEMPSTEAD, N.Y. — `, `BASEL and BOSTON, 9 January 2026 — `, `WASHINGTON (AP) -- ` and `NEW DELHI: `; not `NATO - an alliance - met.`.
 */
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]*(?:(?: and)?[ ,/]{1,2}[\p{Lu}][\p{L}.'’-]*){0,6}?)(?:,? +((?:\p{Lu}\p{L}{2,8}\.? +\d{1,2}|\d{1,2} +\p{Lu}\p{L}{2,8}\.?)(?:,? +\d{4})?))?(?: *\((\p{Lu}[\p{L} .&-]{1,30})\))? *(?:[–—―]|--| - |: (?=["“‘]?\p{Lu})) *(?=\S)/u

/** A place before a colon is all in capitals, and no initials: matches `NEW DELHI`; not `NATO`, `Minsk`. */
const COLON_PLACE = /^\p{Lu}{5,}$|^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})+$/u

/** A dateline with its dash ends within so many characters. */
const LONGEST_DATELINE = 160

/** A label in capitals before a headline or lead, which looks like a place: `EXCLUSIVE – Talks resume`. */
const KICKER =
  /^(?:EXCLUSIVE|UPDATED?|BREAKING|ANALYSIS|OPINION|WATCH|VIDEO|FACTBOX|EXPLAINER|LIVE|NOTE|WARNING|CORRECTION|REVIEW|INTERVIEW)\b/u
