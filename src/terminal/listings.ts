import type { Span } from '../core/article/span.ts'
import type { IndexedArticle } from '../core/indexed-article.ts'

/** Everything of one kind that the project knows of an article, a JSON object each. */
export type Listing = (indexed: IndexedArticle) => readonly object[]

/** The listings that scripts can ask for, by the name of their flag. */
export const listings: Readonly<Record<'quotations' | 'people', Listing>> = {
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
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end]
}
