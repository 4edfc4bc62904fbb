import type { Figure } from './figure.ts'
import type { Reading } from './reading.ts'

/** Who is named in each stretch of quoted words, by the stretch's token. */
export type QuotedNames = ReadonlyMap<number, readonly Figure[]>

/** Who is named in each stretch of quoted words. */
export function quotedNames(reading: Reading, people: readonly Figure[]): QuotedNames {
  const mentions = people
    .flatMap((figure) => figure.mentions.map(({ place, start }) => ({ figure, place, start })))
    .filter(({ place }) => place === 'quoted')
    .sort((a, b) => a.start - b.start)
  const names = new Map<number, Figure[]>()
  let next = 0
  for (const { token, start, end } of reading.quoted) {
    const here: Figure[] = []
    for (let m = mentions[next]; m !== undefined && m.start < end; m = mentions[++next]) {
      if (m.start >= start) here.push(m.figure)
    }
    if (here.length > 0) names.set(token, here)
  }
  return names
}

/** A speaker stands at most so many tokens from the words quoted. */
const REACH = 12

/** Who is named in the words quoted near a token of the same sentence. */
export function namedNear(
  { tokens }: Reading,
  names: QuotedNames,
  at: number,
): ReadonlySet<Figure> {
  const named = new Set<Figure>()
  for (let i = at - REACH; i <= at + REACH; i++) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) continue
    for (const figure of names.get(i) ?? []) named.add(figure)
  }
  return named
}
