import { splitSentences } from '../article/sentences.ts'
import type { Span } from '../article/span.ts'
import { findCredit, findCreditInside } from './credit-line.ts'
import { findMarked } from './marked.ts'
import { readWords } from './words.ts'

/** Words that somebody takes to be an article's, and whose words they are said to be. */
export type ClaimPart = Span & {
  /** The words that name the speaker (“former flautist Maria Lee”), where somebody is credited. */
  readonly credit?: Span
}

/** What is claimed in a text: stretches of it, in order. */
export type Claim = {
  readonly parts: readonly ClaimPart[]
  /** Whether it stands between quotation marks, and so claims to be word for word. */
  readonly isMarked: boolean
}

/** Marked words are a claim from so many on; fewer are a name or a term, unless there is nothing else. */
const FEWEST_MARKED = 3

/**
 * Reads a message as a claim: what stands between its quotation marks, each with its own credit
 * (`X said “…”`, `“…” — X`), or else all of it but the words that credit somebody (`according to X, …`).
 */
export function readClaim(text: string): Claim {
  const marked = findMarked(text)
  const long = marked.filter((span) => readWords(text, span).length >= FEWEST_MARKED)
  const parts = long.length > 0 ? long : marked
  const hasOnlyTerms = long.length === 0 && !isAllButCredited(text, marked)
  if (parts.length === 0 || hasOnlyTerms) return { parts: readUnmarked(text), isMarked: false }
  return { parts: creditEach(text, parts), isMarked: true }
}

/** The whole text as one claim that is credited to nobody. */
export function claimWhole(text: string): Claim {
  return { parts: [{ start: 0, end: text.length }], isMarked: false }
}

/** Whether a message is nothing but short marked words and who is to have said them. */
function isAllButCredited(text: string, marked: readonly Span[]): boolean {
  if (marked.length === 0) return false
  const inside = marked.reduce((sum, span) => sum + readWords(text, span).length, 0)
  const outside = readWords(text, { start: 0, end: text.length }).length - inside
  return outside === 0 || creditEach(text, marked).some(({ credit }) => credit)
}

/** A part without a credit of its own goes on with the words of the one before. */
function creditEach(text: string, parts: readonly Span[]): readonly ClaimPart[] {
  const credited: ClaimPart[] = []
  parts.forEach((part, i) => {
    const before = { start: parts[i - 1]?.end ?? 0, end: part.start }
    const behind = { start: part.end, end: parts[i + 1]?.start ?? text.length }
    const credit =
      findCredit(text, lastSentence(text, before), firstSentence(text, behind)) ??
      credited.at(-1)?.credit
    credited.push({ ...part, ...(credit && { credit }) })
  })
  return credited
}

function readUnmarked(text: string): readonly ClaimPart[] {
  const whole = { start: 0, end: text.length }
  const inside = findCreditInside(text, whole)
  return [inside ? { ...inside.rest, credit: inside.credit } : whole]
}

function lastSentence(text: string, span: Span): Span {
  return splitSentences(text, span).at(-1) ?? { start: span.end, end: span.end }
}

/** Up to the end of the line or sentence. */
function firstSentence(text: string, span: Span): Span {
  return splitSentences(text, span)[0] ?? { start: span.start, end: span.start }
}
