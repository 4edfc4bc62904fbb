import { type Span, trimSpan } from '../article/span.ts'

/**
 * The stretches of a message that are marked as quoted, in order, without their marks: lines behind `>`,
 * else words between double quotation marks, else words between single ones.
 */
export function findMarked(text: string): readonly Span[] {
  const lines = findQuotedLines(text)
  if (lines.length > 0) return lines
  const double = findPairs(text, DOUBLE_MARKS, () => true)
  return double.length > 0 ? double : findPairs(text, SINGLE_MARKS, isNoApostrophe)
}

/** Lines that begin with `>`, neighbours as one: matches `> It closes.`; not `a > b`. */
const QUOTED_LINES = /^>[^\n]*(?:\n>[^\n]*)*/gmu

function findQuotedLines(text: string): readonly Span[] {
  return [...text.matchAll(QUOTED_LINES)]
    .map(({ index, 0: lines }) => ({ start: index + 1, end: index + lines.length }))
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end)
}

/** Which marks close what an opening mark has opened. */
const DOUBLE_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['„', '“”"'],
  ['«', '»'],
])
const SINGLE_MARKS: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ["'", "'"],
])

/** Words between marks, each character looked at once; what is never closed is not marked. */
function findPairs(
  text: string,
  marks: ReadonlyMap<string, string>,
  isMark: (text: string, at: number, isOpening: boolean) => boolean,
): readonly Span[] {
  const found: Span[] = []
  let open: { readonly closers: string; readonly start: number } | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const closers = open ? undefined : marks.get(character)
    if (closers !== undefined && isMark(text, at, true)) open = { closers, start: at + 1 }
    else if (open?.closers.includes(character) && isMark(text, at, false)) {
      found.push({ start: open.start, end: at })
      open = undefined
    }
  }
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** A single mark opens before a word and closes behind one; between two letters it is an apostrophe. */
function isNoApostrophe(text: string, at: number, isOpening: boolean): boolean {
  const outside = text.charAt(isOpening ? at - 1 : at + 1)
  const inside = text.charAt(isOpening ? at + 1 : at - 1)
  return !/[\p{L}\p{N}]/u.test(outside) && /\S/u.test(inside)
}
