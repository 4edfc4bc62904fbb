/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (the optimal string
 * alignment distance); anything above `most` is `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(cheapest(a, b, i, j, next, row, before))
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return Math.min(row[b.length] ?? 0, most + 1)
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  next: readonly number[],
  row: readonly number[],
  before: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1]
  const edits = Math.min(
    (row[j] ?? 0) + 1,
    (next[j - 1] ?? 0) + 1,
    (row[j - 1] ?? 0) + (same ? 0 : 1),
  )
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return isSwap ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits
}

/** Which letters a word in lower case has, one bit each; everything but a to z shares a bit. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97
    bits |= 1 << (code >= 0 && code < 26 ? code : 26)
  }
  return bits
}

/** Whether words of such letters may be so few edits apart: each edit changes at most two letters of the sets. */
export function mayBeWithin(edits: number, a: number, b: number): boolean {
  return countBits(a ^ b) <= 2 * edits
}

/** How many of 32 bits are set, counted in pairs, fours and eights (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
