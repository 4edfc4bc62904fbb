import type { ReadQuoted } from '../people/reading.ts'
import type { Cue } from './cues.ts'
import type { Scene, TokenRange } from './scene.ts'
import type { Subject } from './subject.ts'

/** What a rule decides: whose words they are, by which cue. */
export type Attribution = { readonly subject: Subject; readonly cue?: Cue }

/** A stretch of quoted words, as the rules look at it. */
export type Stretch = {
  readonly quoted: ReadQuoted
  /** Its token. */
  readonly at: number
  readonly sentence: TokenRange
  readonly paragraph: TokenRange
  /** The token of the next stretch, or the paragraph's end. */
  readonly next: number
  /** How many words are quoted. */
  readonly words: number
  /** Whether it is a sentence of its own: nothing but names before it, and a full stop at its end. */
  readonly standsAlone: boolean
}

/** A stretch with the rule that decided, if one did. */
export type Decided = {
  readonly stretch: Stretch
  readonly rule: string
  readonly attribution: Attribution | undefined
}

/** What went before a stretch. */
export type Past = {
  /** The stretch before it in its paragraph, and the one before it in the article. */
  readonly previous: Decided | undefined
  readonly earlier: Decided | undefined
  /** The stretch after it in its paragraph, where a cue of its own decided that. */
  readonly following: Decided | undefined
  /** Who spoke last, in quotation marks or not. */
  readonly lastSpeaker: Subject | undefined
}

/** One way to tell who speaks: the first rule of a list that decides is believed. */
export type Rule = {
  readonly name: string
  readonly decide: (scene: Scene, stretch: Stretch, past: Past) => Attribution | undefined
}

/** What the first rule that decides says. */
export function decide(
  rules: readonly Rule[],
  scene: Scene,
  stretch: Stretch,
  past: Past,
): Decided | undefined {
  for (const { name, decide } of rules) {
    const attribution = decide(scene, stretch, past)
    if (attribution) return { stretch, rule: name, attribution }
  }
  return undefined
}
