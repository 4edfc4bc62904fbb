import type { Quotation } from './quotation.ts'

type Quoting = { readonly quotations: readonly Quotation[] }

/** Whether the speaker of a quotation is worded so, whole or in part: "critics" finds "Critics of Lukashenko". */
export function isWordedSo({ speaker }: Quotation, typed: string): boolean {
  return speaker?.toLowerCase().includes(wordingOf(typed)) ?? false
}

/** Those of some articles that have a speaker who is worded so; the wordings are listed when first asked for. */
export function withSourceWorded<A extends Quoting>(
  articles: readonly A[],
  typed: string,
): readonly A[] {
  const wordings = WORDINGS.get(articles) ?? listWordings(articles)
  WORDINGS.set(articles, wordings)
  const places = new Set<number>()
  for (const [wording, having] of wordings) {
    if (wording.includes(wordingOf(typed))) for (const place of having) places.add(place)
  }
  return articles.filter((_, place) => places.has(place))
}

/** Which articles, by their places, each speaker is in; held as long as the articles are. */
const WORDINGS = new WeakMap<readonly Quoting[], ReadonlyMap<string, readonly number[]>>()

function listWordings(articles: readonly Quoting[]): ReadonlyMap<string, readonly number[]> {
  const wordings = new Map<string, number[]>()
  for (const [place, { quotations }] of articles.entries()) {
    for (const speaker of new Set(quotations.map(({ speaker }) => speaker?.toLowerCase()))) {
      if (speaker === undefined) continue
      const having = wordings.get(speaker)
      if (having) having.push(place)
      else wordings.set(speaker, [place])
    }
  }
  return wordings
}

function wordingOf(typed: string): string {
  return typed.trim().toLowerCase()
}
