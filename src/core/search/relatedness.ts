import { FAMILIES } from './families.ts'
import { PLACES } from './places.ts'
import { RELATED_STEMS } from './synonym-data.ts'
import { stemOf } from './words.ts'

/** How far one word may stand for another, 0 to 1, of those in each list; set by hand, then left alone. */
const SAME_FAMILY = 0.8
const SAME_COUNTRY = 0.9
const ITS_CAPITAL = 0.6

const NONE: ReadonlyMap<string, number> = new Map()

/** The stems that may stand for a stem, each with how far, 0 to 1. */
export function relatedTo(stem: string): ReadonlyMap<string, number> {
  built ??= build()
  return built.get(stem) ?? NONE
}

type Relations = Map<string, Map<string, number>>

let built: Relations | undefined

function build(): Relations {
  const relations: Relations = new Map()
  for (const line of lines(RELATED_STEMS)) {
    const [stem = ''] = line.split(/\d/u, 1)
    for (const [, tenths, other = ''] of line.matchAll(/(\d)([a-z]+)/gu)) {
      relate(relations, stem, other, Number(tenths) / 10)
    }
  }
  for (const line of lines(FAMILIES)) relateAll(relations, stemsOf(line), SAME_FAMILY)
  for (const line of lines(PLACES)) {
    const [country = '', capital = ''] = line.split('|')
    const names = stemsOf(country)
    relateAll(relations, names, SAME_COUNTRY)
    for (const seat of stemsOf(capital)) {
      for (const name of names) relate(relations, seat, name, ITS_CAPITAL)
    }
  }
  return relations
}

function lines(table: string): readonly string[] {
  return table.trim().split('\n')
}

function stemsOf(line: string): readonly string[] {
  return line.trim().split(/\s+/u).filter(Boolean).map(stemOf)
}

function relateAll(relations: Relations, stems: readonly string[], nearness: number): void {
  for (const stem of stems) {
    for (const other of stems) relate(relations, stem, other, nearness)
  }
}

/** Both ways, and the nearest of what several lists say. */
function relate(relations: Relations, a: string, b: string, nearness: number): void {
  if (a === b) return
  put(relations, a, b, nearness)
  put(relations, b, a, nearness)
}

function put(relations: Relations, from: string, to: string, nearness: number): void {
  const known = relations.get(from) ?? new Map<string, number>()
  known.set(to, Math.max(known.get(to) ?? 0, nearness))
  relations.set(from, known)
}
