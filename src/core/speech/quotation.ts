import type { Span } from '../article/span.ts'

/** Words that an article reports somebody to have said. */
export type Quotation = Span & {
  /** `direct`: between quotation marks, marks left out; `indirect`: told in the writer's words. */
  readonly kind: 'direct' | 'indirect'
  /** The number of the paragraph it begins in. */
  readonly paragraph: number
  /** Whose words they are, by the fullest name or as the article words it; absent when doubtful. */
  readonly speaker?: string
  /** Who it might be where `speaker` is absent: never shown as the speaker. */
  readonly guess?: string
  /** How often the deciding rule is right, 0 to 1; 0 when no rule applied. */
  readonly confidence: number
  /** The rule that decided. */
  readonly rule: string
  /** The word that introduces the speech ("said"), where there is one. */
  readonly cue?: Span
}
