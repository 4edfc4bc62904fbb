import type { Block } from './blocks.ts'
import { isoDate } from './calendar.ts'
import { readDateline } from './dateline.ts'
import { isBoilerplate, isDateLine, isLabel, readByline } from './furniture.ts'
import { splitSentences } from './sentences.ts'
import { type Span, sliceOf } from './span.ts'

/** What stands above an article's first paragraph. */
export type Head = {
  /** How many blocks stand above the body. */
  readonly length: number
  readonly titles: readonly Span[]
  readonly byline: string | undefined
  readonly date: string | undefined
}

/**
 * Reads the headline, deck, date lines and bylines above the first paragraph, in any order. `title` is
 * the front matter's, if it has one.
 */
export function readHead(text: string, blocks: readonly Block[], title: string | undefined): Head {
  const labels = Math.max(
    0,
    blocks.findIndex((block) => !isLabel(sliceOf(text, block))),
  )
  const head = readBelowLabels(text, blocks.slice(labels), title)
  // Where no headline is below it, what looks like a label is the headline: "Interview".
  if (labels > 0 && head.titles.length === 0) return readBelowLabels(text, blocks, title)
  return { ...head, length: labels + head.length }
}

function readBelowLabels(text: string, blocks: readonly Block[], title: string | undefined): Head {
  const titles: Span[] = []
  let byline: string | undefined
  let date: string | undefined
  let length = 0
  const anchor = Math.max(anchorOf(text, blocks), datelineOf(text, blocks))
  for (const block of blocks) {
    const words = sliceOf(text, block)
    const line = readCreditLine(words, titles.length > 0)
    if (line) {
      date ??= line.date
      byline ??= line.writers
    } else if (length < anchor || isTitle(text, blocks, length, titles, title)) titles.push(block)
    else if (!isBoilerplate(words)) break
    length++
  }
  return { length, titles, byline, date }
}

/** A headline may open like a byline: "From Russia With Love in London". */
const SENT = /^From /u

type CreditLine = { readonly date: string | undefined; readonly writers: string | undefined }

/** A date line or a byline, or a line with one of them between its bars and points. */
function readCreditLine(words: string, isBelowTitle: boolean): CreditLine | undefined {
  if (words.length > LONGEST_TITLE || (!isBelowTitle && SENT.test(words))) return undefined
  const parts = words
    .replace(EMPHASIS, '')
    .split(/[|·•]/u)
    .map((part) => part.trim().replace(SOURCE, ''))
  const day = parts.find(isDateLine)
  const byline = parts.find((part) => readByline(part) !== undefined)
  if (day === undefined && byline === undefined) return undefined
  return { date: isoDate(day ?? ''), writers: readByline(byline ?? '') }
}

/** Markdown's emphasis round a line: matches both marks of `*Oslo*`. */
const EMPHASIS = /^[*_]{1,3}|[*_]{1,3}$/gu

/** A paper or place before a day: matches the `The Gazette, ` of `The Gazette, 5 Jan 2026`; not `Mon, `. */
const SOURCE =
  /^(?:\p{Lu}[\p{L}&’'.-]{0,20} ){0,4}\p{Lu}[\p{L}&’'.-]{3,20}, (?=\d{1,2} \p{Lu}|\p{Lu}\p{L}{2,8}\.? \d)/u

/** A date line or byline is looked for among so many blocks: headline, decks, and a few lines of page. */
const HEAD_BLOCKS = 8

/** The number of short blocks above the first date line or byline: all of them are head, not body. */
function anchorOf(text: string, blocks: readonly Block[]): number {
  const head = blocks.slice(0, HEAD_BLOCKS)
  const at = head.findIndex((block) => {
    const words = sliceOf(text, block)
    return readCreditLine(words, true) !== undefined
  })
  return head.slice(0, at + 1).every((b) => b.end - b.start <= LONGEST_TITLE) ? at : -1
}

/** The number of short blocks above a paragraph with a dateline, which opens the body: a headline, perhaps a deck. */
function datelineOf(text: string, blocks: readonly Block[]): number {
  const opening = blocks.slice(0, DATELINE_BLOCKS)
  const at = opening.findIndex((b) => readDateline(sliceOf(text, b)) !== undefined)
  if (at < 0) return at
  return blocks.slice(0, at).every((b) => b.end - b.start <= LONGEST_TITLE) ? at : -1
}

/** Headline, deck and the paragraph: a dateline further down begins another report. */
const DATELINE_BLOCKS = 3

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
  title: string | undefined,
): boolean {
  const block = blocks[at]
  const after = blocks.slice(at + 1, at + 12)
  if (!block || after.length === 0 || block.end - block.start > LONGEST_TITLE) return false
  if (block.isHeading) return titles.length === 0
  if (titles.length > 0) return isDeck(blocks, at, titles.at(-1))
  const words = sliceOf(text, block)
  if (title !== undefined) return oneLine(words) === oneLine(title)
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

/** A deck stands on the line below the headline, the two in a group with the body set apart below. */
function isDeck(blocks: readonly Block[], at: number, title: Span | undefined): boolean {
  const [beforeLast, last, block, next] = [at - 2, at - 1, at, at + 1].map((i) => blocks[i])
  const isBelowTitle = last?.start === title?.start && last?.group === block?.group
  return isBelowTitle && beforeLast?.group !== block?.group && next?.group !== block?.group
}

/** Words with each run of blanks as one, for a headline that is broken over lines. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
