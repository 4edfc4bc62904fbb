import { type Day, partsOf } from './days.ts'
import { follow, isCapitalised, type Reader, reading, wordsAfter, wordsBefore } from './place.ts'
import { looksAhead } from './tense.ts'
import type { Time } from './time-expression.ts'
import { SEASON_STARTS, type Season, seasonTime, unresolved } from './times.ts'

/** The seasons by their names. */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Reads seasons: `summer 2024`, `the spring of 2024`, `in the winter`; not `the fall of Kabul`. */
export const readSeason: Reader = (place) => {
  const season = SEASONS.get(place.word)
  if (season === undefined) return undefined
  const dated = follow(place, /,?\s(?:of\s)?((?:1[5-9]|20)\d\d)(?![\d%]|,\d)/uy)
  if (dated) return reading(place, dated[0].length, seasonTime(Number(dated[1]), season))
  const isNamed = /\b(?:in|during|by|since|until|over)\sthe\s(?:late\s|early\s)?$/iu.test(
    wordsBefore(place),
  )
  if (
    !isNamed ||
    isCapitalised(place) ||
    /^[\s-](?:of|in|from)\b/u.test(wordsAfter(place, place.end))
  ) {
    return undefined
  }
  return reading(place, 0, seasonNear(season, looksAhead(place) ? 1 : -1, place.today))
}

/** The season before today (`direction` below 0), of today's year, or after today. */
export function seasonNear(season: Season, direction: number, today: Day | undefined): Time {
  if (today === undefined) return unresolved('season')
  const { year, month } = partsOf(today)
  const begins = SEASON_STARTS[season]
  if (direction < 0) return seasonTime(begins + 2 < month ? year : year - 1, season)
  return seasonTime(direction > 0 && begins <= month ? year + 1 : year, season)
}
