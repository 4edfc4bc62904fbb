import { nearestDay } from './calendar-dates.ts'
import { dayOf } from './days.ts'
import { follow, isCapitalised, type Reader, reading, wordsBefore } from './place.ts'
import { looksAhead } from './tense.ts'
import { dayTime, unresolved } from './times.ts'

/** Feasts that fall on the same day every year: the first word, the others, month and day. */
const FEASTS: readonly (readonly [string, RegExp, number, number])[] = [
  ['new', /\sYear['’]s\sEve\b/uy, 12, 31],
  ['new', /\sYear['’]s(?:\sDay)?\b/uy, 1, 1],
  ['valentine', /['’]s\sDay\b/uy, 2, 14],
  ['halloween', /(?=\W)/uy, 10, 31],
  ['christmas', /\sEve\b/uy, 12, 24],
  ['christmas', /(?:\sDay)?(?=[\s,.;:!?]|['’]s)/uy, 12, 25],
  ['boxing', /\sDay\b/uy, 12, 26],
  ['independence', /\sDay\b/uy, 7, 4],
]

/** Every word that a feast's name begins with. */
export const FEAST_WORDS: readonly string[] = [...new Set(FEASTS.map(([word]) => word))]

/** Ends on a word that makes a feast's name a time and no kind of party. */
const WHEN =
  /\b(?:on|at|by|before|after|since|until|over|during|last|next|this|early|late|of|from)\s$/iu

/** Reads feasts where they say when: `on Christmas Day`, `before Christmas`; not `a Christmas party`. */
export const readFeast: Reader = (place) => {
  if (!isCapitalised(place) || !WHEN.test(wordsBefore(place))) return undefined
  for (const [word, rest, month, day] of FEASTS) {
    const match = word === place.word ? follow(place, rest) : undefined
    if (!match) continue
    if (place.today === undefined) return reading(place, match[0].length, unresolved('day'))
    const found = nearestDay(month, day, place.today, looksAhead(place))
    return reading(place, match[0].length, dayTime(found))
  }
  return undefined
}

/** The day of 2001 that is called by its date, not by its year. */
const ATTACKS = dayTime(dayOf(2001, 9, 11))

/** Reads `9/11` and `the Sept. 11 attacks`, which always mean those of 2001. */
export const readAttacks: Reader = (place) => {
  const figures = place.word === '9' && follow(place, /\/11(?![\d/])/uy)
  const words =
    place.word.startsWith('sep') && follow(place, /\.?\s11(?=,?\s(?:terror|attack|hijack))/uy)
  const match = figures || words
  return match ? reading(place, match[0].length, ATTACKS) : undefined
}
