import type { Span } from '../article/span.ts'

/** One place where an article refers to a person. */
export type PersonMention = Span & {
  /** By a name, by a pronoun ("she") or by a role ("the former flautist"). */
  readonly by: 'name' | 'pronoun' | 'role'
  /** How often such a mention is given to the right person, 0 to 1. */
  readonly confidence: number
}

/** Someone an article names, or an organisation that speaks in it. */
export type Person = {
  /** The fullest name the article prints ("Maria Kalesnikava"). */
  readonly name: string
  readonly kind: 'person' | 'organisation'
  /** Told by the article ("Ms.", "his") or else by the first name. */
  readonly gender?: 'woman' | 'man'
  /** Every name the article prints for them, the fullest first. */
  readonly variants: readonly string[]
  /** In the article's order, those inside quotations and in the headline included. */
  readonly mentions: readonly PersonMention[]
  /** How the article describes them, in its order ("Nobel peace laureate", "71"). */
  readonly descriptions: readonly Span[]
}
