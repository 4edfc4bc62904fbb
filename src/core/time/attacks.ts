import { dayOf } from './days.ts'
import { follow, isCapitalised, type Place, type Reader, reading } from './place.ts'
import { dayTime } from './times.ts'

/** The day of 2001 that is called by its date, not by its year. */
const ATTACKS = dayOf(2001, 9, 11)

/** So many days round its anniversary, "Sept. 11" may be that of this year. */
const ANNIVERSARY = 45

/** Reads `9/11`, `the Sept. 11 attacks` and, far from any other such day, a bare `Sept. 11`. */
export const readAttacks: Reader = (place) => {
  const figures = place.word === '9' && follow(place, /\/11(?![\d/])/uy)
  const match =
    figures || (place.word.startsWith('sep') && isCapitalised(place) && readWords(place))
  return match ? reading(place, match[0].length, dayTime(ATTACKS)) : undefined
}

/** The day without its year: matches `. 11 attacks`, `tember 11`; not `. 11, 2012` or `. 11-13`. */
function readWords(place: Place): RegExpExecArray | undefined {
  const attacks = follow(place, /\.?\s11(?=,?\s(?:terror|attack|hijack))/uy)
  const alone = follow(place, /\.?\s11(?!\d|[-–]\d|,?\s\d{4})/uy)
  return attacks ?? (isFarFromSeptember(place) ? alone : undefined)
}

function isFarFromSeptember({ today }: Place): boolean {
  if (today === undefined || today < ATTACKS) return false
  const sinceLast = (today - ATTACKS) % YEAR
  return sinceLast > ANNIVERSARY && sinceLast < YEAR - ANNIVERSARY
}

/** Days of a mean Gregorian year. */
const YEAR = 365.2425
