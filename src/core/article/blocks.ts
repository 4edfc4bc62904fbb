import { type Span, trimSpan } from './span.ts'

/** A run of text that stands on its own: a paragraph, a heading or another part of the page. */
export type Block = Span & {
  /** The number of the group of lines it stands in; groups are set apart by blank lines. */
  readonly group: number
  /** Whether Markdown marks it as a heading; the `#` signs are not in the span. */
  readonly isHeading: boolean
}

/**
 * Cuts a text into blocks from `from` on.
 *
 * A blank line always ends a block. So does any other line end, unless the text is hard-wrapped: then a
 * line end is a paragraph's end only where the wrapping did not need it or the next line is indented.
 */
export function splitBlocks(text: string, from: number): readonly Block[] {
  const lines = readLines(text, from)
  const width = wrapWidth(text, lines)
  const blocks: Block[] = []
  let group = 0
  let start = -1
  lines.forEach((line, i) => {
    if (isBlank(text, line)) {
      group++
      return
    }
    if (start < 0) start = line.start
    const next = lines[i + 1]
    if (next && !isBlank(text, next) && !isBreak(text, line, next, width)) return
    blocks.push(toBlock(text, { start, end: line.end }, group))
    start = -1
  })
  return blocks.filter((block) => block.end > block.start)
}

function readLines(text: string, from: number): readonly Span[] {
  const lines: Span[] = []
  let start = from
  while (start < text.length) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    lines.push({ start, end: text[end - 1] === '\r' && end > start ? end - 1 : end })
    start = end + 1
  }
  return lines
}

function isBlank(text: string, line: Span): boolean {
  return /^[\s\uFEFF]*$/u.test(text.slice(line.start, line.end))
}

/** No editor or mail program wraps wider than this; a longer line is a paragraph of its own. */
const WIDEST_WRAP = 120

/** Of the lines that another one follows, this share must nearly fill the width for a text to be wrapped. */
const WRAPPED_SHARE = 0.6

/** A line fills the width when it reaches this part of it: the next word, seldom longer, did not fit. */
const FULL_LINE = 0.75

/** Of those lines, this share must break off inside a sentence: single-line paragraphs never do. */
const UNFINISHED_SHARE = 0.5

/** A sentence's last mark at a line's end: matches `so.”`; not `so,`. */
const SENTENCE_END = /[.!?…。！？]["'”’)\]]*\s*$/u

/** The width that a text is hard-wrapped at, in UTF-16 units; 0 when it is not. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  const followed = lines.filter((line, i) => {
    const next = lines[i + 1]
    return next !== undefined && !isBlank(text, line) && !isBlank(text, next)
  })
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0)
  if (width > WIDEST_WRAP || followed.length === 0) return 0
  const full = followed.filter((line) => line.end - line.start >= width * FULL_LINE)
  const unfinished = followed.filter((line) => !SENTENCE_END.test(text.slice(line.start, line.end)))
  const isWrapped =
    full.length >= followed.length * WRAPPED_SHARE &&
    unfinished.length >= followed.length * UNFINISHED_SHARE
  return isWrapped ? width : 0
}

function isBreak(text: string, line: Span, next: Span, width: number): boolean {
  const words = text.slice(line.start, line.end)
  const following = text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP))
  if (width === 0 || MARKED_LINE.test(words) || MARKED_LINE.test(following)) return true
  if (/^(?: {2,}|\t)/u.test(following) && !/^(?: {2,}|\t)/u.test(words)) return true
  const firstWord = /^\S+/u.exec(following)?.[0] ?? ''
  const hadRoom = words.trimEnd().length + 1 + firstWord.length <= width
  return hadRoom && SENTENCE_END.test(words)
}

/** A Markdown heading or list item: matches `## Why`, `- one` and `1. one`; not `#1 seed`. */
const MARKED_LINE = /^\s{0,3}(?:#{1,6}|[-*+]|\d{1,2}[.)])\s/u

/** Marks before a block that are no words of it: matches `## `, `> ` and `- `. */
const LEADING_MARK = /^(?:(#{1,6})|>|[-*+])[ \t]+/u

function toBlock(text: string, span: Span, group: number): Block {
  const trimmed = trimSpan(text, span)
  const mark = LEADING_MARK.exec(
    text.slice(trimmed.start, Math.min(trimmed.end, trimmed.start + 80)),
  )
  const start = trimmed.start + (mark?.[0].length ?? 0)
  return { start, end: trimmed.end, group, isHeading: mark?.[1] !== undefined }
}
