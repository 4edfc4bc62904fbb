import type { Passage } from '../core/answer.ts'
import { piecesOf } from '../core/article/pieces.ts'
import { type Span, trimSpan } from '../core/article/span.ts'
import { citePlace } from '../core/citation.ts'
import { cutPassage, shorten } from './cut.ts'
import { escapeLine, escapeWords } from './escape.ts'
import { publishedAt, publishedPage } from './published.ts'
import { WORDING } from './wording.ts'

/**
 * A passage as Markdown of at most `room` characters: the article's words as a block quotation, the
 * answering ones bold where they are sure to answer, and beneath it in small print whose they are and where
 * they stand. With a room of 240 or more, some of its words are always seen.
 */
export function renderPassage(passage: Passage, room: number, isSure: boolean): string {
  const label = passage.label === undefined ? [] : [`-# ${clip(passage.label)}`]
  const place = linkedPlace(passage, room / 2)
  const speaker = speakerOf(passage, room)
  const whole = [...label, citation(speaker, place, false)].join('\n')
  const left = room - whole.length - WORDING.shortened.length - SEPARATOR.length - 1
  const quoted = (span: Span) => quote(passage, span, isSure ? passage.highlights : [])
  const all = quoted(passage)
  if (all.length <= left) return [...label, all, citation(speaker, place, false)].join('\n')
  const cut = cutPassage(passage, (span) => quoted(span).length <= left)
  return [...label, quoted(cut), citation(speaker, place, true)].join('\n')
}

const SEPARATOR = ' · '

/** A label and a speaker's name are cut to so many characters, escapes included. */
const LONGEST_NAME = 80

/** Who speaks, and the paragraph: `-# Maria Kalesnikava, “Freed Belarusian dissident” · ¶ 4 of 16`. */
function citation(speaker: readonly string[], place: string, isCut: boolean): string {
  const parts = [...speaker, place, ...(isCut ? [WORDING.shortened] : [])]
  return `-# ${parts.join(SEPARATOR)}`
}

/** With less room than this the speaker's description would take it from the words said. */
const ROOM_TO_DESCRIBE = 600

/** The speaker, with the article's description of them, whole or not at all, where there is room. */
function speakerOf({ article, speaker, described }: Passage, room: number): readonly string[] {
  if (speaker === undefined) return []
  const words = described && escapeWords(article.text.slice(described.start, described.end))
  const isShown = words && words.length <= LONGEST_NAME && room >= ROOM_TO_DESCRIBE
  return [isShown ? `${clip(speaker)}, “${words}”` : clip(speaker)]
}

/** A blank at which no line ends: a place is read at once. */
const NO_BREAK = '\u00a0'

/** Where it stands, leading to the published words, or to the page, unless that takes more than `room` characters. */
function linkedPlace(passage: Passage, room: number): string {
  const place = citePlace(passage).replaceAll(' ', NO_BREAK)
  const addresses = [publishedAt(passage), publishedPage(passage)]
  const links = addresses.flatMap((address) => (address ? [`[${place}](${address})`] : []))
  return links.find((link) => link.length <= room) ?? place
}

function clip(name: string): string {
  const escaped = escapeWords(name)
  return escaped.length <= LONGEST_NAME ? escaped : escapeWords(shorten(name, LONGEST_NAME / 2))
}

/** The words of a span of a passage, a line of block quotation for each paragraph, the highlights bold. */
function quote({ article }: Passage, span: Span, highlights: readonly Span[]): string {
  const { text } = article
  const bold = leavesWords(text, span, highlights) ? highlights : []
  return piecesOf(article, span)
    .map((piece) => `> ${emphasise(text, piece, bold)}`)
    .join('\n> \n')
}

/** Whether highlights leave any word of what is shown unmarked: all bold would mark nothing. */
function leavesWords(text: string, span: Span, highlights: readonly Span[]): boolean {
  const marked = within(text, span, highlights)
  const rests = [...marked, { start: span.end, end: span.end }].map(({ start }, i) =>
    text.slice(marked[i - 1]?.end ?? span.start, start),
  )
  return rests.some((rest) => /[\p{L}\p{N}]/u.test(rest))
}

/** The escaped words of a piece, bold where a highlight lies. */
function emphasise(text: string, piece: Span, highlights: readonly Span[]): string {
  let written = ''
  let at = piece.start
  for (const { start, end } of within(text, piece, highlights)) {
    const before = text.slice(at, start)
    written += at === piece.start ? escapeLine(before) : escapeWords(before)
    written += `**${escapeWords(text.slice(start, end))}**`
    at = end
  }
  const rest = text.slice(at, piece.end)
  return written + (at === piece.start ? escapeLine(rest) : escapeWords(rest))
}

/** The parts of the highlights that lie within a piece, in order and apart, without blanks at their ends. */
function within(text: string, piece: Span, highlights: readonly Span[]): readonly Span[] {
  const parts = highlights
    .map(({ start, end }) => ({
      start: Math.max(start, piece.start),
      end: Math.min(end, piece.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  return merge(parts)
    .map((span) => trimSpan(text, span))
    .filter(({ start, end }) => start < end)
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (!last || span.start > last.end) merged.push(span)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return merged
}
