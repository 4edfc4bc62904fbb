import { FAMILIES } from './families.ts'
import { PLACES } from './places.ts'
import { RELATED_STEMS } from './synonym-data.ts'
import { stemOf } from './words.ts'

/** How far one word may stand for another, 0 to 1, of those in each list; set by hand, then left alone. */
const SAME_FAMILY = 0.8
const SAME_COUNTRY = 0.9
const ITS_CAPITAL = 0.6

/** The stems that may stand for a stem, each with how far, 0 to 1: the furthest of what several lists say. */
export function relatedTo(stem: string): ReadonlyMap<string, number> {
  const known = gathered.get(stem)
  if (known) return known
  const related = gather(stem)
  if (related.size > 0) gathered.set(stem, related)
  return related
}

/** Of the stems asked for so far that the lists have. */
const gathered = new Map<string, ReadonlyMap<string, number>>()

function gather(stem: string): ReadonlyMap<string, number> {
  lists ??= readLists()
  const related = new Map<string, number>()
  const relate = (others: readonly string[], nearness: number) => {
    for (const other of others) {
      if (other !== stem) related.set(other, Math.max(related.get(other) ?? 0, nearness))
    }
  }
  for (const [, tenths, other = ''] of (lists.synonyms.get(stem) ?? '').matchAll(SYNONYM)) {
    relate([other], Number(tenths) / 10)
  }
  for (const family of lists.families.get(stem) ?? []) relate(family, SAME_FAMILY)
  for (const { names, seats } of lists.places.get(stem) ?? []) {
    if (names.includes(stem)) {
      relate(names, SAME_COUNTRY)
      relate(seats, ITS_CAPITAL)
    } else relate(names, ITS_CAPITAL)
  }
  return related
}

/** How near and which: matches `4cry` in `9ooh4cry4shout`. */
const SYNONYM = /(\d)([a-z]+)/gu

/** The lists by the stems in them, no further taken apart: a question needs a few of some ten thousand. */
type Lists = {
  /** As the data has them, both ways. */
  readonly synonyms: ReadonlyMap<string, string>
  readonly families: ReadonlyMap<string, readonly Family[]>
  readonly places: ReadonlyMap<string, readonly Place[]>
}

type Family = readonly string[]
type Place = { readonly names: readonly string[]; readonly seats: readonly string[] }

/** Read when first needed: a bot that is only starting has no question yet. */
let lists: Lists | undefined

function readLists(): Lists {
  const families = new Map<string, readonly Family[]>()
  for (const line of lines(FAMILIES)) {
    const family = stemsOf(line)
    for (const stem of family) families.set(stem, [...(families.get(stem) ?? []), family])
  }
  const places = new Map<string, readonly Place[]>()
  for (const line of lines(PLACES)) {
    const [country = '', capital = ''] = line.split('|')
    const place = { names: stemsOf(country), seats: stemsOf(capital) }
    for (const stem of new Set([...place.names, ...place.seats])) {
      places.set(stem, [...(places.get(stem) ?? []), place])
    }
  }
  return { synonyms: readSynonyms(), families, places }
}

function readSynonyms(): ReadonlyMap<string, string> {
  const synonyms = new Map<string, string>()
  const add = (stem: string, more: string) => synonyms.set(stem, (synonyms.get(stem) ?? '') + more)
  let first = ''
  for (const entry of RELATED_STEMS.match(ENTRY) ?? []) {
    const [mark, stem] = [entry.charAt(0), entry.slice(1)]
    if (mark === '\n') first = stem
    else {
      add(first, entry)
      add(stem, mark + first)
    }
  }
  return synonyms
}

/** The stem that a line begins with, or one related to it: matches `\naah` and `9ooh` in `\naah9ooh`. */
const ENTRY = /[\n\d][a-z]+/gu

function lines(table: string): readonly string[] {
  return table.trim().split('\n')
}

function stemsOf(line: string): readonly string[] {
  return line.trim().split(/\s+/u).filter(Boolean).map(stemOf)
}
