import { inSingleMarks, usesSingleMarks } from './single-marks.ts'
import { lastStarting, type Span, sliceOf } from './span.ts'

/** Words between quotation marks inside one paragraph; `start` and `end` leave the marks out. */
export type Quoted = Span & {
  /** The words with their marks. */
  readonly outer: Span
  /** Whether the paragraph ends before the closing mark. */
  readonly isOpen: boolean
}

/**
 * The stretches between quotation marks of each paragraph: double, straight or curly, doubled single
 * (`''…''`, ``` ``…'' ```), guillemets, and single marks where the article prints its speech in those.
 * A quotation inside a quotation belongs to the outer one.
 */
export function findQuoted(
  text: string,
  paragraphs: readonly Span[],
): readonly (readonly Quoted[])[] {
  const isSingle = usesSingleMarks(paragraphs.map((paragraph) => sliceOf(text, paragraph)))
  const read = isSingle ? inEitherMarks : inDoubleMarks
  return paragraphs.map((paragraph) => read(text, paragraph))
}

/** In an article that prints speech in single marks, double ones stand inside them, or beside. */
function inEitherMarks(text: string, paragraph: Span): readonly Quoted[] {
  const doubles = inDoubleMarks(text, paragraph)
  const singles = inSingleMarks(text, paragraph, doubles)
  const outers = singles.map(({ outer }) => outer)
  const beside = doubles.filter(({ outer }) => {
    const before = outers[lastStarting(outers, outer.end - 1)]
    return !before || before.end <= outer.start
  })
  return [...singles, ...beside].sort((a, b) => a.start - b.start)
}

/** A double mark, or a single one doubled: matches `“` and `''`; not `‘`. */
const DOUBLE_MARK = /["“”„«»]|''|``/gu

type Opened = { readonly markAt: number; readonly start: number; readonly depth: number }

function inDoubleMarks(text: string, paragraph: Span): readonly Quoted[] {
  const words = text.slice(paragraph.start, paragraph.end)
  const canNest = isNested(words)
  const found: Quoted[] = []
  let open: Opened | undefined
  for (const match of words.matchAll(DOUBLE_MARK)) {
    const sides = sidesOf(words, match.index, match[0])
    const next = open ? inside(open, sides, canNest) : outside(sides, match.index)
    if (open && !next) found.push(toQuoted(open, match.index, sides.end, paragraph.start))
    open = next
  }
  if (open) found.push(toQuoted(open, words.length, words.length, paragraph.start))
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** Offsets within a paragraph that begins at `at` of the text; only an open one has no mark after it. */
function toQuoted(opened: Opened, end: number, outerEnd: number, at: number): Quoted {
  const outer = { start: at + opened.markAt, end: at + outerEnd }
  return { start: at + opened.start, end: at + end, outer, isOpen: end === outerEnd }
}

/** Whether a quotation begins at a mark that stands outside one. */
function outside(sides: Sides, markAt: number): Opened | undefined {
  return opens(sides) ? { markAt, start: sides.end, depth: 0 } : undefined
}

/** The quotation after a mark inside it; `undefined` when the mark closes it. */
function inside(open: Opened, sides: Sides, canNest: boolean): Opened | undefined {
  const depth = canNest ? depthAfter(open.depth, sides.mark) : undefined
  if (depth !== undefined) return { ...open, depth }
  return closes(sides) ? undefined : open
}

/** The depth of nesting after a mark inside a quotation; `undefined` when the mark closes it. */
function depthAfter(depth: number, mark: string): number | undefined {
  if (mark === '“') return depth + 1
  return mark === '”' && depth > 0 ? depth - 1 : undefined
}

/** Curly marks nest only where each one opened is closed in the same paragraph. */
function isNested(words: string): boolean {
  const opened = words.split('“').length
  return opened > 2 && opened === words.split('”').length
}

type Sides = {
  readonly mark: string
  readonly end: number
  readonly before: string
  readonly gapBefore: boolean
  readonly gapAfter: boolean
}

function sidesOf(words: string, at: number, mark: string): Sides {
  const end = at + mark.length
  const before = at > 0 ? words.charAt(at - 1) : ' '
  const after = end < words.length ? words.charAt(end) : ' '
  const gapBefore = /[\s([{—–―:'‘/…-]/u.test(before)
  return { mark, end, before, gapBefore, gapAfter: /[\s)\]}—–―:;,.!?'’/…-]/u.test(after) }
}

/** A mark that leans on the word before it closes, even where none is open; after a figure `"` is inches. */
function opens({ mark, before, gapBefore, gapAfter }: Sides): boolean {
  if (mark === '“') return true
  return (gapBefore || !gapAfter) && !(mark === '"' && /\d/u.test(before))
}

function closes({ mark, gapBefore, gapAfter }: Sides): boolean {
  const isOpening = mark === '“' || mark === '"' || mark === "''"
  return !(isOpening && gapBefore && !gapAfter)
}
