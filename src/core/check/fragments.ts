import type { Concordance, Stretch } from './concordance.ts'
import { type End, findMatch, type Match, stretchOf, type WordStep } from './match.ts'
import type { ClaimWord, Piece } from './pieces.ts'

/** Words of a claim and the words of the corpus they come from. */
export type Fragment = Piece & {
  /** Absent where nothing in the corpus is near. */
  readonly found?: Stretch & { readonly steps: readonly WordStep[] }
}

/** A gap of so many words is words left out; over a wider one two quotations were made one. */
export const WIDEST_OMISSION = 12

/** Finds each piece of a claim, behind the one before where it stands in several places. */
export function findFragments(
  concordance: Concordance,
  pieces: readonly Piece[],
  within: Stretch,
): readonly Fragment[] {
  const fragments: Fragment[] = []
  for (const piece of pieces) {
    const after = fragments.findLast(({ found }) => found)?.found?.to ?? within.from
    const match = findMatch(concordance, piece.words, within, after)
    fragments.push(...(match ? splitMatch(concordance, piece, match, within) : [piece]))
  }
  return fragments
}

/** A piece as it was found, its ends apart where they come from elsewhere or from nowhere. */
function splitMatch(
  concordance: Concordance,
  { isAfterGap }: Piece,
  { steps, head, tail }: Match,
  within: Stretch,
): readonly Fragment[] {
  const before = findEnd(concordance, head, stretchOf(steps), within)
  const behind = findEnd(concordance, tail, stretchOf(steps), within)
  const whole = [...(before ? [] : head.steps), ...steps, ...(behind ? [] : tail.steps)]
  const words = whole.flatMap((step) => ('claimed' in step ? step.claimed : []))
  const found = { words, found: { ...stretchOf(whole), steps: whole } }
  return [...(before ?? []), found, ...(behind ?? [])].map((fragment, i) => ({
    ...fragment,
    isAfterGap: isAfterGap && i === 0,
  }))
}

/** An end of so many words may be looked for near by, as words left out between would part it from the rest. */
const FEWEST_NEAR = 3

/** An end of so many words may come from anywhere, and is no mere change of the words beside the rest. */
const FEWEST_ANYWHERE = 5

type Found = Omit<Fragment, 'isAfterGap'>

/** Where an end of a match comes from; `undefined` when it is a change of the words beside the match. */
function findEnd(
  concordance: Concordance,
  { words }: End,
  beside: Stretch,
  within: Stretch,
): readonly Found[] | undefined {
  if (words.length < FEWEST_NEAR) return undefined
  const near = {
    from: Math.max(within.from, beside.from - WIDEST_OMISSION - words.length),
    to: Math.min(within.to, beside.to + WIDEST_OMISSION + words.length),
  }
  const isLong = words.length >= FEWEST_ANYWHERE
  const match = findMatch(concordance, words, isLong ? within : near, beside.to)
  if (match) return fragmentOf(match)
  return isLong ? [{ words }] : undefined
}

/** The match with both its ends, for words that were parted once already. */
function fragmentOf({ steps, head, tail }: Match): readonly Found[] {
  const whole = [...head.steps, ...steps, ...tail.steps]
  const words: readonly ClaimWord[] = whole.flatMap((s) => ('claimed' in s ? s.claimed : []))
  return [{ words, found: { ...stretchOf(whole), steps: whole } }]
}
