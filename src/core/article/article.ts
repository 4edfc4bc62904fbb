import { type Block, splitBlocks } from './blocks.ts'
import { isoDate } from './calendar.ts'
import { type FrontMatter, parseFrontMatter } from './front-matter.ts'
import {
  isBoilerplate,
  isCredits,
  isCrossHeading,
  isDateLine,
  readByline,
  readDateline,
} from './furniture.ts'
import { splitSentences } from './sentences.ts'
import { type Span, sliceOf } from './span.ts'

/** A paragraph of an article's body, in the file's own text. */
export type Paragraph = Span & {
  /** Counted from 1 at the first body paragraph, as readers see it. */
  readonly number: number
  readonly sentences: readonly Span[]
  /** The cross-heading that the paragraph stands under. */
  readonly heading?: Span
  /** The dateline it opens with ("LONDON, Feb 17 (Reuters) – "), trailing blank included. */
  readonly dateline?: Span
}

/** One news story: the file's text, exactly, and where its parts stand in it. */
export type Article = {
  /** The file's name without its ending. */
  readonly slug: string
  readonly text: string
  readonly headline: string | undefined
  /** Where the headline and deck are printed in the text; empty when only front matter has a title. */
  readonly titles: readonly Span[]
  readonly publisher: string | undefined
  readonly byline: string | undefined
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined
  readonly url: string | undefined
  readonly paragraphs: readonly Paragraph[]
  readonly headings: readonly Span[]
  /** One sentence for each thing in the file that was wrong and is left out. */
  readonly warnings: readonly string[]
}

/**
 * Reads the text of a corpus file. Every text is an article: what is not understood is a paragraph.
 * An article without paragraphs is possible (an empty file); it is for the caller to refuse it.
 */
export function parseArticle(slug: string, text: string): Article {
  const front = parseFrontMatter(text)
  const blocks = splitBlocks(text, front?.span.end ?? 0)
  const head = readHead(text, blocks, front)
  const body = readBody(text, blocks.slice(head.length))
  const first = body.paragraphs[0]
  const agency = first && readDateline(sliceOf(text, first))?.agency
  return {
    slug,
    text,
    headline: front?.title ?? (head.titles[0] && oneLine(sliceOf(text, head.titles[0]))),
    titles: head.titles,
    publisher: front?.publisher ?? agency,
    byline: front?.author ?? head.byline,
    date: front?.date ?? head.date,
    url: front?.url,
    paragraphs: body.paragraphs,
    headings: body.headings,
    warnings: front?.warnings ?? [],
  }
}

type Head = {
  /** How many blocks stand above the body. */
  readonly length: number
  readonly titles: readonly Span[]
  readonly byline: string | undefined
  readonly date: string | undefined
}

/** The headline, deck, date lines and bylines above the first paragraph, in any order. */
function readHead(text: string, blocks: readonly Block[], front: FrontMatter | undefined): Head {
  const titles: Span[] = []
  let byline: string | undefined
  let date: string | undefined
  let length = 0
  for (const block of blocks) {
    const words = sliceOf(text, block)
    const writers = readByline(words)
    if (isDateLine(words)) date ??= isoDate(words)
    else if (writers !== undefined) byline ??= writers
    else if (isTitle(text, blocks, length, titles, front)) titles.push(block)
    else if (!isBoilerplate(words)) break
    length++
  }
  return { length, titles, byline, date }
}

/** A headline or deck line is at most this long (the brief's "about 160 characters"). */
const LONGEST_TITLE = 160

/**
 * With a full stop at its end, a line is a headline only if it is this part of the body's median
 * paragraph, or of a long one (the upper quartile) where a body has many lines of talk or the line is of
 * two sentences.
 * Chosen by reading the first blocks of 300 news stories: larger shares take short leads for headlines.
 */
const SHARE_OF_USUAL = 0.75
const SHARE_OF_LONG = 0.4

function isTitle(
  text: string,
  blocks: readonly Block[],
  at: number,
  titles: readonly Span[],
  front: FrontMatter | undefined,
): boolean {
  const block = blocks[at]
  const after = blocks.slice(at + 1, at + 12)
  if (!block || after.length === 0 || block.end - block.start > LONGEST_TITLE) return false
  if (block.isHeading) return titles.length === 0
  if (titles.length > 0) return isDeck(block, titles.at(-1), blocks)
  const words = sliceOf(text, block)
  if (front?.title !== undefined) return oneLine(words) === oneLine(front.title)
  return isWordedAsTitle(words, after)
}

/** No dateline, no quotation whole, and no sentence like those of the body. */
function isWordedAsTitle(words: string, after: readonly Block[]): boolean {
  if (readDateline(words) !== undefined || /^[“"].*[”"]$/u.test(words)) return false
  if (!/[.!?…。！？]["'”’)]*$/u.test(words) || isTitleCase(words)) return true
  const lengths = after.map((b) => b.end - b.start).sort((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0
  const long = lengths[Math.floor(lengths.length * 0.75)] ?? 0
  const isOneSentence = splitSentences(words, { start: 0, end: words.length }).length === 1
  const most = Math.max(isOneSentence ? usual * SHARE_OF_USUAL : 0, long * SHARE_OF_LONG)
  return words.length <= most
}

/** Whether all words of four letters and more, five at least, begin with a capital. */
function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}’']{4,}/gu) ?? []
  return long.length >= 5 && long.every((word) => /^['’]?\p{Lu}/u.test(word))
}

/** A deck stands on the line below the headline, in the same group, with the body set apart below. */
function isDeck(block: Block, title: Span | undefined, blocks: readonly Block[]): boolean {
  const group = blocks.filter((b) => b.group === block.group)
  return group.length === 2 && group[0]?.start === title?.start
}

type Body = { readonly paragraphs: readonly Paragraph[]; readonly headings: readonly Span[] }

function readBody(text: string, blocks: readonly Block[]): Body {
  const paragraphs: Paragraph[] = []
  const headings: Span[] = []
  const isHeading = headingTest(text, blocks)
  for (const block of blocks) {
    const words = sliceOf(text, block)
    const span = { start: block.start, end: block.end }
    if (isBoilerplate(words) || isCredits(words)) continue
    if (isHeading(block)) headings.push(span)
    else paragraphs.push(readParagraph(text, span, paragraphs.length + 1, headings.at(-1)))
  }
  return { paragraphs, headings }
}

/** Capitals tell a cross-heading only in a story that is not printed in capitals throughout. */
function headingTest(text: string, blocks: readonly Block[]): (block: Block) => boolean {
  const shouted = blocks.filter((block) => isCrossHeading(sliceOf(text, block)))
  const isShouted = shouted.length > blocks.length / 2
  return (block) =>
    block.isHeading ||
    (!isShouted && block !== blocks.at(-1) && isCrossHeading(sliceOf(text, block)))
}

function readParagraph(
  text: string,
  span: Span,
  number: number,
  heading: Span | undefined,
): Paragraph {
  const dateline = number === 1 ? readDateline(sliceOf(text, span)) : undefined
  return {
    ...span,
    number,
    sentences: splitSentences(text, span),
    ...(heading && { heading }),
    ...(dateline && { dateline: { start: span.start, end: span.start + dateline.length } }),
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
