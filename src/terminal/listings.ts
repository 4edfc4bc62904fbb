import type { Span } from '../core/article/span.ts'
import type { IndexedArticle } from '../core/indexed-article.ts'

/** The listings that scripts can ask for, by the name of their flag. */
export const LISTING_NAMES = ['quotations', 'people', 'dates'] as const

/** What a listing is asked for by: the flag without its dashes. */
export type ListingName = (typeof LISTING_NAMES)[number]

/** Everything of one kind that the project knows of an article, a JSON object each. */
export type Listing = (indexed: IndexedArticle) => readonly object[]

/** What each listing prints. */
export const listings: Readonly<Record<ListingName, Listing>> = {
  quotations({ article, quotations }) {
    return quotations.map(
      ({ start, end, paragraph, kind, rule, confidence, speaker, guess, cue }) => ({
        article: article.slug,
        start,
        end,
        text: article.text.slice(start, end),
        speaker: speaker ?? null,
        paragraph,
        kind,
        confidence,
        rule,
        ...(guess !== undefined && { guess }),
        ...(cue && { cue: pair(cue) }),
      }),
    )
  },
  people({ article, people }) {
    return people.map(({ name, kind, variants, mentions, descriptions }) => ({
      article: article.slug,
      name,
      kind,
      variants,
      mentions: mentions.map(pair),
      descriptions: descriptions.map(pair),
    }))
  },
  dates({ article, times }) {
    return times.map(({ start, end, value, granularity, mod, paragraph }) => ({
      article: article.slug,
      start,
      end,
      text: article.text.slice(start, end),
      value: value ?? null,
      granularity,
      paragraph,
      ...(mod !== undefined && { mod }),
    }))
  },
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
