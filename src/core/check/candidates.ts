import type { Concordance, Stretch, WordNumber } from './concordance.ts'

/** So many occurrences of a claim's rarest words are looked at; it bounds the work in a large corpus. */
const OCCURRENCES = 4_000

/** So many stretches are compared word by word. One is nearly always enough; the rest are repetitions. */
const CANDIDATES = 6

/** A stretch may be this much longer than the claim: room for “Maria Lee told reporters on Monday”. */
const ROOM_SHARE = 1.5
const ROOM_WORDS = 20

/**
 * The stretches of the corpus that share most of a claim's rare words, best first, each within one
 * article and long enough to hold all of the claim. The rarer a word, the more it counts.
 */
export function findCandidates(
  concordance: Concordance,
  words: readonly WordNumber[],
  within: Stretch,
): readonly Stretch[] {
  const hits = findHits(concordance, words, within)
  const width = words.length * ROOM_SHARE + ROOM_WORDS
  const windows = weighWindows(concordance, hits, width).sort(
    (a, b) => b.weight - a.weight || a.to - a.from - (b.to - b.from),
  )
  const chosen: Window[] = []
  for (const window of windows) {
    if (chosen.length === CANDIDATES) break
    if (chosen.every((c) => window.to <= c.from || c.to <= window.from)) chosen.push(window)
  }
  return chosen.map((window) => widen(concordance, window, words.length))
}

/** One occurrence of a claim's word; rare words weigh more. */
export type Hit = { readonly position: number; readonly stem: number; readonly weight: number }

/** Weights are whole numbers, so that windows of the same words weigh exactly the same. */
const WEIGHT_STEPS = 1_000

type Window = Stretch & { readonly weight: number }

/** Occurrences of a claim's words in the corpus's order: all of the rarest word, and more until enough. */
export function findHits(
  concordance: Concordance,
  words: readonly WordNumber[],
  within: Stretch,
): readonly Hit[] {
  const rarestFirst = [...new Set(words.map(({ stem }) => stem))]
    .map((stem) => ({ stem, positions: concordance.occurrences(stem, within) }))
    .filter(({ positions }) => positions.length > 0)
    .sort((a, b) => a.positions.length - b.positions.length)
  const hits: Hit[] = []
  for (const { stem, positions } of rarestFirst) {
    if (hits.length > 0 && hits.length + positions.length > OCCURRENCES) break
    const rarity = Math.log(1 + (within.to - within.from) / positions.length)
    const weight = Math.round(rarity * WEIGHT_STEPS)
    for (const position of positions) hits.push({ position, stem, weight })
  }
  return hits.sort((a, b) => a.position - b.position)
}

/** For each hit the shortest window that ends on it, with the weight of the different words in it. */
function weighWindows(concordance: Concordance, hits: readonly Hit[], width: number): Window[] {
  const counts = new Map<number, number>()
  let first = 0
  let weight = 0
  function count({ stem, weight: own }: Hit, by: 1 | -1): void {
    const had = counts.get(stem) ?? 0
    counts.set(stem, had + by)
    if (had === 0) weight += own
    if (had + by === 0) weight -= own
  }
  return hits.map((last) => {
    count(last, 1)
    const isNeedless = (hit: Hit) =>
      (counts.get(hit.stem) ?? 0) > 1 || !isNear(concordance, hit, last, width)
    for (let hit = hits[first]; hit && isNeedless(hit); hit = hits[first]) {
      count(hit, -1)
      first++
    }
    return { from: hits[first]?.position ?? last.position, to: last.position + 1, weight }
  })
}

function isNear(concordance: Concordance, a: Hit, b: Hit, width: number): boolean {
  if (b.position - a.position >= width) return false
  return a.position === b.position || articleAt(concordance, a) === articleAt(concordance, b)
}

function articleAt(concordance: Concordance, { position }: Hit): object {
  return concordance.placeAt(position).indexed
}

/** The window with the claim's length more on either side, as far as its article goes. */
function widen(concordance: Concordance, { from, to }: Window, by: number): Stretch {
  const article = concordance.stretchOf(concordance.placeAt(from).indexed.article)
  return { from: Math.max(article.from, from - by), to: Math.min(article.to, to + by) }
}
