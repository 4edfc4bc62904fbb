import type { Article } from '../core/article/article.ts'
import { sliceOf } from '../core/article/span.ts'

/** How many paragraphs at each end of an article are shown before it is written. */
const SHOWN_AT_EACH_END = 3

/** What was understood of an article, for a person to look over before it is written. */
export function renderPreview(article: Article, width: number): string {
  const { headline, publisher, byline, date, url, paragraphs, headings, warnings } = article
  const facts = Object.entries({ title: headline, publisher, author: byline, date, url })
  const openings = paragraphs.map((paragraph) =>
    opening(`${String(paragraph.number).padStart(4)}  ${sliceOf(article.text, paragraph)}`, width),
  )
  const left = openings.length - 2 * SHOWN_AT_EACH_END
  const shown =
    left > 1
      ? [
          ...openings.slice(0, SHOWN_AT_EACH_END),
          `      … ${left} more …`,
          ...openings.slice(-SHOWN_AT_EACH_END),
        ]
      : openings
  return [
    ...facts.map(([name, value]) => opening(`${name.padEnd(9)}  ${value ?? '—'}`, width)),
    `${'body'.padEnd(9)}  ${counted(paragraphs.length, 'paragraph')}, ${counted(headings.length, 'cross-heading')}`,
    '',
    ...shown,
    ...warnings,
  ].join('\n')
}

/** As much of a line as the screen holds, without the control characters that could move its cursor. */
function opening(line: string, width: number): string {
  const readable = line.replace(/\s/gu, ' ').replace(/\p{Cc}/gu, '')
  return readable.length <= width ? readable : `${readable.slice(0, width - 1)}…`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
