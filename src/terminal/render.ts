import type { Answer, Passage } from '../core/answer.ts'
import type { Article } from '../core/article/article.ts'
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

/** Its highlights are strong only where they are sure to answer. */
function renderPassage(passage: Passage, style: Style, isSure: boolean): string {
  const shown = isSure ? passage : { ...passage, highlights: [] }
  const lines = emphasise(shown, style).split('\n')
  const words = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
  const label = passage.label === undefined ? [] : [style.faint(passage.label)]
  return [...label, `│ ${words}`, style.faint(`  ${citation(passage)}`)].join('\n')
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

/** The passage's words with its highlights made strong. */
function emphasise(passage: Passage, style: Style): string {
  const { text } = passage.article
  let written = ''
  let at = passage.start
  for (const { start, end } of inOrder(passage.highlights)) {
    if (start < at) continue
    written += readable(text.slice(at, start)) + style.strong(readable(text.slice(start, end)))
    at = end
  }
  return written + readable(text.slice(at, passage.end))
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}

/** Control characters, which could move the cursor or colour the screen, are not written. */
function readable(words: string): string {
  return words.replace(/[^\P{Cc}\n\t]/gu, '')
}
