import type { Span } from '../article/span.ts'
import type { Concordance, Stretch } from './concordance.ts'
import { type Fragment, WIDEST_OMISSION } from './fragments.ts'
import type { WordStep } from './match.ts'
import { readStretch } from './stretch-words.ts'
import { isTelling } from './telling.ts'

/** One thing in which a claim is not what the corpus has; `claimed` counts in the claim's text. */
export type Difference =
  | { readonly kind: 'changed'; readonly claimed: Span; readonly printed: Stretch }
  | { readonly kind: 'omitted'; readonly printed: Stretch }
  | { readonly kind: 'added'; readonly claimed: Span }
  /** Two stretches that the claim runs together though the corpus has them apart, or the other way round. */
  | { readonly kind: 'joined'; readonly claimed: Span }
  /** Words of a claim of which other words were found. */
  | { readonly kind: 'absent'; readonly claimed: Span }

/** What a claim's fragments come to, beside the corpus. */
export type Comparison = {
  readonly fragments: readonly Fragment[]
  /** None when the claim is word for word what the corpus has. */
  readonly differences: readonly Difference[]
  /** Whether words are left out where the claim itself says so. */
  readonly isElided: boolean
  /** The share of same words among all that stand on either side, 0 to 1. */
  readonly similarity: number
}

/** Compares the fragments of a claim, each and one with the next, with the corpus. */
export function compare(concordance: Concordance, fragments: readonly Fragment[]): Comparison {
  const differences = fragments.flatMap((fragment, i) => [
    ...compareJoint(concordance, fragments[i - 1], fragment),
    ...compareWords(fragment),
  ])
  const steps = fragments.flatMap(({ found }) => found?.steps ?? [])
  const absent = fragments.flatMap((f) => (f.found ? [] : f.words)).length
  const counted = steps.filter(({ kind }) => kind !== 'interposed').length + absent
  const same = steps.filter(({ kind }) => kind === 'same').length
  return {
    fragments,
    differences,
    isElided: fragments.some(({ isAfterGap }) => isAfterGap),
    similarity: counted === 0 ? 0 : same / counted,
  }
}

/** What is wrong between two fragments: nothing where the corpus goes on, or the claim says it does not. */
function compareJoint(
  concordance: Concordance,
  before: Fragment | undefined,
  behind: Fragment,
): readonly Difference[] {
  if (!before?.found || !behind.found) return []
  const gap = { from: before.found.to, to: behind.found.from }
  const isOneArticle =
    concordance.placeAt(before.found.from).indexed ===
    concordance.placeAt(behind.found.from).indexed
  const isInOrder = isOneArticle && gap.from <= gap.to
  if (isInOrder && (behind.isAfterGap || gap.from === gap.to)) return []
  const claimed = spanOf(behind.words)
  if (!isInOrder || gap.to - gap.from > WIDEST_GAP) return [{ kind: 'joined', claimed }]
  const around = readStretch(concordance, { from: before.found.from, to: behind.found.to })
  const between = around.filter(({ position }) => gap.from <= position && position < gap.to)
  if (between.every(({ isInterposed }) => isInterposed)) return []
  if (between.length > WIDEST_OMISSION) return [{ kind: 'joined', claimed }]
  return [{ kind: 'omitted', printed: gap }]
}

/** A gap that may still be a speaker's tail between two parts of a quotation. */
const WIDEST_GAP = 60

function compareWords({ words, found }: Fragment): readonly Difference[] {
  if (!found) return [{ kind: 'absent', claimed: spanOf(words) }]
  return groupSteps(found.steps).map((steps) => {
    const claimed = steps.flatMap((step) => ('claimed' in step ? step.claimed : []))
    const printed = steps.flatMap((step) => ('printed' in step ? step.printed : []))
    const first = printed[0]
    const last = printed.at(-1)
    if (!first || !last) return { kind: 'added', claimed: spanOf(claimed) }
    const stretch = { from: first.position, to: last.position + 1 }
    if (claimed.length === 0) return { kind: 'omitted', printed: stretch }
    return { kind: 'changed', claimed: spanOf(claimed), printed: stretch }
  })
}

/** Runs of differing steps; two changes with nothing but a function word or two between are one. */
function groupSteps(steps: readonly WordStep[]): readonly (readonly WordStep[])[] {
  const groups: WordStep[][] = []
  let between: WordStep[] = []
  for (const step of steps.filter(({ kind }) => kind !== 'interposed')) {
    if (step.kind === 'same') {
      between.push(step)
      continue
    }
    const last = groups.at(-1)
    if (last && (between.length === 0 || isBridge(last.at(-1), between, step)))
      last.push(...between, step)
    else groups.push([step])
    between = []
  }
  return groups
}

const LONGEST_BRIDGE = 2

function isBridge(
  before: WordStep | undefined,
  between: readonly WordStep[],
  behind: WordStep,
): boolean {
  if (before?.kind !== 'changed' || behind.kind !== 'changed') return false
  const isSmall = between.length <= LONGEST_BRIDGE
  return isSmall && between.every((step) => 'claimed' in step && !isTelling(step.claimed.key))
}

function spanOf(words: readonly Span[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}
