import type { Article } from './article/article.ts'
import type { Span } from './article/span.ts'

/** Words of an article that are shown, verbatim: `article.text.slice(start, end)`. */
export type Passage = Span & {
  readonly article: Article
  /** The number of the paragraph it stands in; of several, the one that holds the first highlight. */
  readonly paragraph: number
  /** Spans within the passage to emphasise; the first is the sentence, or the words, that answer. */
  readonly highlights: readonly Span[]
  /** Whose words they are, when they are somebody's and that is beyond doubt. */
  readonly speaker?: string
  /** How the article describes the speaker there or elsewhere: "Nobel peace laureate". */
  readonly described?: Span
  /** Who it might be where `speaker` is absent; for scripts, never shown to members. */
  readonly guess?: { readonly name: string; readonly confidence: number }
  /** The bot's own label above it where a reply has parts ("Reported", "Said about them"). */
  readonly label?: string
}

/** What a command returns: passages of the article, or a refusal that says why. */
export type Answer =
  | {
      readonly kind: 'passages'
      /** How sure, 0 to 1, comparable between questions. */
      readonly score: number
      readonly passages: readonly Passage[]
      /** One sentence in the bot's own words, where the passages need one. */
      readonly note?: string
    }
  | {
      readonly kind: 'abstention'
      readonly score: number
      readonly reason: string
      /** The nearest passages, best first; often none. */
      readonly passages: readonly Passage[]
    }

/** An answer made of passages; `note` only where they need a word of explanation. */
export function show(passages: readonly Passage[], score: number, note?: string): Answer {
  return { kind: 'passages', score, passages, ...(note !== undefined && { note }) }
}

/** A refusal with its reason, and the nearest passages where there are some. */
export function abstain(reason: string, passages: readonly Passage[] = [], score = 0): Answer {
  return { kind: 'abstention', score, reason, passages }
}
