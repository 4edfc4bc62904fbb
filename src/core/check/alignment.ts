import type { WordNumber } from './concordance.ts'

/** A word of an article as it is compared. */
export type ArticleWord = WordNumber & {
  /** Told by the writer between two parts of one quotation (“…,” she said, “…”). */
  readonly isInterposed: boolean
}

/** One step on the way from an article's words to a claim's. */
export type Step<Claimed, Printed> =
  | { readonly kind: 'same' | 'changed'; readonly claimed: Claimed; readonly printed: Printed }
  | { readonly kind: 'added'; readonly claimed: Claimed }
  | { readonly kind: 'omitted' | 'interposed'; readonly printed: Printed }

/**
 * The cheapest way to turn some stretch of an article's words into all of a claim's: the edit distance of
 * Wagner and Fischer (1974) with free ends on the article's side (Sellers 1980). Time and space grow with
 * the product of the two lengths, so both must be short.
 */
export function align<Claimed extends WordNumber, Printed extends ArticleWord>(
  claim: readonly Claimed[],
  article: readonly Printed[],
): readonly Step<Claimed, Printed>[] {
  const costs = weighAll(claim, article)
  const columns = article.length + 1
  const steps: Step<Claimed, Printed>[] = []
  let row = claim.length
  let column = cheapest(costs.subarray(row * columns))
  for (let claimed = claim[row - 1]; claimed; claimed = claim[row - 1]) {
    const step = stepBack(costs, row * columns + column, columns, claimed, article[column - 1])
    steps.push(step)
    if ('claimed' in step) row--
    if ('printed' in step) column--
  }
  return steps.reverse()
}

/** Nearly nothing: a claim rightly leaves out who said it. Not nothing, so that nearer words win. */
const INTERPOSED = 0.05

/** A change costs less than one word left out and another added, so that changed words stand in pairs. */
const CHANGED = 1

/** Another form of the same word ("resembled" for "resembles") is its pair before any other word. */
const REFORMED = 0.6

const ADDED = 1
const OMITTED = 1

/** Sums in 32 bits that mean the same differ by less. */
const PRECISION = 1e-3

function changeCost(claimed: WordNumber, printed: ArticleWord): number {
  if (claimed.word === printed.word) return 0
  return claimed.stem === printed.stem ? REFORMED : CHANGED
}

function omissionCost({ isInterposed }: ArticleWord): number {
  return isInterposed ? INTERPOSED : OMITTED
}

/** Row by row: what it costs to have made so many words of the claim, ending on that word of the article. */
function weighAll(claim: readonly WordNumber[], article: readonly ArticleWord[]): Float32Array {
  const columns = article.length + 1
  const costs = new Float32Array((claim.length + 1) * columns)
  claim.forEach((claimed, i) => {
    const row = (i + 1) * columns
    costs[row] = (i + 1) * ADDED
    article.forEach((printed, k) => {
      const at = row + k + 1
      costs[at] = Math.min(
        costAt(costs, at - columns - 1) + changeCost(claimed, printed),
        costAt(costs, at - columns) + ADDED,
        costAt(costs, at - 1) + omissionCost(printed),
      )
    })
  })
  return costs
}

/** Of equals the last: a claim's last word is rather a change of the next word than an addition. */
function cheapest(costs: Float32Array): number {
  let best = 0
  costs.forEach((cost, i) => {
    if (cost < costAt(costs, best) + PRECISION) best = i
  })
  return best
}

/** The last step of the cheapest way to `at`. */
function stepBack<Claimed extends WordNumber, Printed extends ArticleWord>(
  costs: Float32Array,
  at: number,
  columns: number,
  claimed: Claimed,
  printed: Printed | undefined,
): Step<Claimed, Printed> {
  const cameFrom = (before: number, cost: number) =>
    Math.abs(costAt(costs, before) + cost - costAt(costs, at)) < PRECISION
  if (!printed) return { kind: 'added', claimed }
  const pairCost = changeCost(claimed, printed)
  if (cameFrom(at - columns - 1, pairCost)) {
    return { kind: pairCost === 0 ? 'same' : 'changed', claimed, printed }
  }
  if (!cameFrom(at - 1, omissionCost(printed))) return { kind: 'added', claimed }
  return { kind: printed.isInterposed ? 'interposed' : 'omitted', printed }
}

function costAt(costs: Float32Array, at: number): number {
  return costs[at] ?? Number.POSITIVE_INFINITY
}
