import type { Answer, Passage } from '../core/answer.ts'
import type { Article } from '../core/article/article.ts'
import { piecesOf } from '../core/article/pieces.ts'
import type { Span } from '../core/article/span.ts'
import { citePlace } from '../core/citation.ts'

/** How the parts of a reply are told apart on a screen. */
export type Style = {
  /** The words that answer. */
  strong(words: string): string
  /** The bot's own words. */
  faint(words: string): string
}

/** For a terminal: bold and grey. */
export const COLOURED: Style = {
  strong: (words) => `\u001b[1m${words}\u001b[22m`,
  faint: (words) => `\u001b[2m${words}\u001b[22m`,
}

/** For a pipe or a file: nothing but the words. */
export const PLAIN: Style = { strong: (words) => words, faint: (words) => words }

/** The lines of a reply: each passage behind a bar, its source beneath. */
export function renderAnswer(answer: Answer, style: Style): string {
  const own = answer.kind === 'abstention' ? answer.reason : answer.note
  const nearest = answer.kind === 'abstention' && answer.passages.length > 0
  return [
    ...(own === undefined ? [] : [style.faint(own)]),
    ...(nearest ? [style.faint('The closest passages, which may not answer:')] : []),
    ...answer.passages.map((passage) => renderPassage(passage, style, !nearest)),
  ].join('\n\n')
}

/** A line for each of its paragraphs; its highlights are strong only where they are sure to answer. */
function renderPassage(passage: Passage, style: Style, isSure: boolean): string {
  const highlights = isSure ? passage.highlights : []
  const lines = piecesOf(passage.article, passage).map(
    (piece) => `│ ${onOneLine(emphasise(passage.article.text, piece, highlights, style))}`,
  )
  const label = passage.label === undefined ? [] : [style.faint(passage.label)]
  return [...label, ...lines, style.faint(`  ${citation(passage)}`)].join('\n')
}

/** A paragraph that its file breaks over lines is one. */
function onOneLine(words: string): string {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** Who speaks, where it stands, and whose story it is. */
function citation(passage: Passage): string {
  const { article, speaker, described } = passage
  const description = described && `, “${article.text.slice(described.start, described.end)}”`
  const named = speaker === undefined ? [] : [`${speaker}${description ?? ''}`]
  return [...named, citePlace(passage), source(article)].join(' · ')
}

function source({ headline, publisher, date, slug }: Article): string {
  const parts = [headline ?? slug, publisher, date].filter((part) => part !== undefined)
  return parts.join(', ')
}

/** The words of a piece, with what is highlighted in it made strong. */
function emphasise(text: string, piece: Span, highlights: readonly Span[], style: Style): string {
  let written = ''
  let at = piece.start
  for (const highlight of inOrder(highlights)) {
    const start = Math.max(highlight.start, piece.start)
    const end = Math.min(highlight.end, piece.end)
    if (start < at || start >= end) continue
    written += readable(text.slice(at, start)) + style.strong(readable(text.slice(start, end)))
    at = end
  }
  return written + readable(text.slice(at, piece.end))
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}

/** Control characters, which could move the cursor or colour the screen, are not written. */
function readable(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]/gu, '')
}
