import { WordPlaces } from '../people/word-places.ts'
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
  for (const wording of wordings.words()) {
    if (wording.includes(wordingOf(typed))) for (const at of wordings.of(wording)) places.add(at)
  }
  return articles.filter((_, place) => places.has(place))
}

/** Which articles, by their places, each speaker is in; held as long as the articles are. */
const WORDINGS = new WeakMap<readonly Quoting[], WordPlaces>()

function listWordings(articles: readonly Quoting[]): WordPlaces {
  const wordings = new WordPlaces()
  for (const [place, { quotations }] of articles.entries()) {
    for (const { speaker } of quotations) {
      if (speaker !== undefined) wordings.add(speaker.toLowerCase(), place)
    }
  }
  return wordings
}

function wordingOf(typed: string): string {
  return typed.trim().toLowerCase()
}
