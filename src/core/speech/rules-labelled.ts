import { isGenitive, lowerAt, type Token, textAt } from '../people/tokens.ts'
import type { Attribution, Stretch } from './attribution.ts'
import type { Scene } from './scene.ts'
import { referenceEnding, type Subject } from './subject.ts'

const DASHES = new Set(['―', '—', '–', '-'])

/** A signature's longest name, in words. */
const LONGEST_NAME = 6

/** “…” — Name. */
export function signature(scene: Scene, { at }: Stretch): Attribution | undefined {
  const { tokens } = scene.reading
  let from = textAt(tokens, at + 1) === '.' ? at + 2 : at + 1
  if (!DASHES.has(textAt(tokens, from))) return undefined
  while (DASHES.has(textAt(tokens, from))) from++
  let to = from
  while (tokens[to]?.isCapital && to < from + LONGEST_NAME) to++
  const isLast = tokens[to]?.sentence !== tokens[from]?.sentence
  const isAlone = isLast || (tokens[to]?.kind !== 'word' && !isGenitive(tokens, to))
  if (to === from || !isAlone) return undefined
  return { subject: referenceEnding(scene, to - 1) ?? asWorded(tokens, from, to) }
}

/** A source that is no person of the article, by the words that name it. */
function asWorded(tokens: readonly Token[], from: number, to: number): Subject {
  return { from, to, by: 'noun', head: lowerAt(tokens, to - 1), confidence: 1 }
}

/** Titles before a labelled name, in words. */
const LONGEST_TITLE = 3

/** Name: “…” at the beginning of a sentence; “NAME: …” in a transcript. */
export function label(scene: Scene, { at, sentence, quoted }: Stretch): Attribution | undefined {
  const inside = transcriptLabel(scene, quoted.inner)
  if (inside) return { subject: inside }
  const { tokens } = scene.reading
  if (DASHES.has(textAt(tokens, at - 1))) return setOff(scene, at)
  const subject = textAt(tokens, at - 1) === ':' ? labelEnding(scene, at - 2) : undefined
  if (!subject || subject.from - sentence.from > LONGEST_TITLE) return undefined
  const isBare = tokens.slice(sentence.from, subject.from).every((t) => t.isCapital)
  return isBare ? { subject } : undefined
}

/** Others, among them Lee — “…” — say so: a quotation between dashes is the name's before it. */
function setOff(scene: Scene, at: number): Attribution | undefined {
  const { tokens } = scene.reading
  let from = at - 1
  while (DASHES.has(textAt(tokens, from))) from--
  const isClosed = DASHES.has(textAt(tokens, at + 1))
  const subject = isClosed ? referenceEnding(scene, from) : undefined
  return subject?.person?.kind === 'person' ? { subject } : undefined
}

/** A bracket after a labelled name runs over at most so many tokens: "(D-Wis.)". */
const LONGEST_BRACKET = 8

/** The name that ends at `last`, or before the bracket that ends there: "Rep. Jane Lee (R-S.C.)|:". */
function labelEnding(scene: Scene, last: number): Subject | undefined {
  const { tokens } = scene.reading
  if (textAt(tokens, last) !== ')') return referenceEnding(scene, last)
  const lowest = Math.max(0, last - LONGEST_BRACKET)
  const opening = tokens.slice(lowest, last).findLastIndex((t) => t.text === '(')
  return opening < 0 ? undefined : referenceEnding(scene, lowest + opening - 1)
}

/** Two capitals and more: matches `PENCE`; not `Pence` or `A`. */
const SHOUTED = /^\p{Lu}[\p{Lu}.'’-]+$/u

/** The speaker in capitals before a colon at the beginning of quoted words. */
function transcriptLabel(scene: Scene, inner: readonly Token[]): Subject | undefined {
  const colon = inner.slice(0, LONGEST_TITLE + 1).findIndex((t) => t.text === ':')
  const names = inner.slice(0, Math.max(colon, 0))
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last || !names.every((t) => SHOUTED.test(t.text))) return undefined
  const words = { start: first.start, end: last.end }
  const nowhere = { from: 0, to: 0, words, head: last.lower, confidence: 1 }
  const person = scene.endingAt.get(last.end)?.person
  return person ? { ...nowhere, by: 'name', person } : { ...nowhere, by: 'noun' }
}
