import { countUpTo, type Span } from '../article/span.ts'
import type { Person, PersonMention } from '../people/person.ts'
import type { Reading, ReadQuoted } from '../people/reading.ts'
import { type Cue, findCues } from './cues.ts'

/** A reference to a person outside quotation marks. */
export type Referent = { readonly person: Person; readonly mention: PersonMention }

/** An article as the rules of attribution see it. */
export type Scene = {
  readonly reading: Reading
  /** Who is referred to by the words that end, or begin, at an offset of the text. */
  readonly endingAt: ReadonlyMap<number, Referent>
  readonly startingAt: ReadonlyMap<number, Referent>
  /** The cues of each sentence, in order. */
  readonly cues: ReadonlyMap<number, readonly Cue[]>
  /** The tokens of each paragraph, by its number. */
  readonly paragraphs: ReadonlyMap<number, TokenRange>
}

/** `tokens[from]` up to, not including, `tokens[to]`. */
export type TokenRange = { readonly from: number; readonly to: number }

/** Prepares a reading with its people for the rules of attribution. */
export function setScene(reading: Reading, people: readonly Person[]): Scene {
  const endingAt = new Map<number, Referent>()
  const startingAt = new Map<number, Referent>()
  for (const person of people) {
    for (const mention of person.mentions) {
      endingAt.set(mention.end, { person, mention })
      startingAt.set(mention.start, { person, mention })
    }
  }
  const cues = new Map<number, Cue[]>()
  for (const cue of findCues(reading)) {
    const list = cues.get(cue.sentence)
    if (list) list.push(cue)
    else cues.set(cue.sentence, [cue])
  }
  return { reading, endingAt, startingAt, cues, paragraphs: paragraphRanges(reading) }
}

function paragraphRanges({ sentences }: Reading): ReadonlyMap<number, TokenRange> {
  const ranges = new Map<number, TokenRange>()
  for (const { paragraph, from, to } of sentences) {
    ranges.set(paragraph, { from: ranges.get(paragraph)?.from ?? from, to })
  }
  return ranges
}

/** The tokens of the sentence that a stretch of quoted words stands in. */
export function sentenceOf({ reading }: Scene, quoted: ReadQuoted): TokenRange {
  const number = reading.tokens[quoted.token]?.sentence ?? 0
  return reading.sentences[number] ?? { from: quoted.token, to: quoted.token + 1 }
}

/** The cues of the sentence that a token stands in; of a sentence that has very many, those around it. */
export function cuesOf(scene: Scene, token: number): readonly Cue[] {
  const cues = scene.cues.get(scene.reading.tokens[token]?.sentence ?? -1) ?? []
  if (cues.length <= MOST_CUES) return cues
  const before = countUpTo(cues, token - 1, ({ from }) => from)
  return cues.slice(Math.max(0, before - MOST_CUES / 2), before + MOST_CUES / 2)
}

/** No sentence of news has so many; a hostile one would take the square of its length. */
const MOST_CUES = 60

/** The text of a run of tokens. */
export function spanOf({ reading }: Scene, { from, to }: TokenRange): Span {
  const start = reading.tokens[from]?.start ?? 0
  return { start, end: reading.tokens[to - 1]?.end ?? start }
}
