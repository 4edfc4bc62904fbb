import type { Article, Paragraph } from '../article/article.ts'
import type { Span } from '../article/span.ts'
import { type Day, parseDay } from './days.ts'
import { withModifiers } from './modifiers.ts'
import type { Place, Reader, Reading } from './place.ts'
import { joinRanges } from './ranges.ts'
import { readersOf } from './readers.ts'
import type { Time, TimeExpression } from './time-expression.ts'

/**
 * Every expression of an article's paragraphs that says when, in the article's order, with its value as
 * far as the article's date lets it be told. How long, how often and how old are not listed.
 */
export function findTimes(article: Article): readonly TimeExpression[] {
  const today = article.date === undefined ? undefined : parseDay(article.date)
  const found: TimeExpression[] = []
  let told: Time | undefined
  for (const paragraph of article.paragraphs) {
    const times = timesOf(article.text, paragraph, today, told)
    told = times.findLast(({ value }) => value !== undefined)
    for (const time of joinRanges(article.text, times)) found.push(time)
  }
  return found
}

/** The expressions that say when in words that are no article's, such as a question asked on a day. */
export function readTimes(text: string, today: Day | undefined): readonly TimeExpression[] {
  const whole = { start: 0, end: text.length, number: 1 }
  return joinRanges(text, timesOf(text, whole, today, undefined))
}

/** Words of letters and figures: matches `1990s` and `May`; not `-`. */
const WORD = /[\p{L}\p{N}]+/gu

/** The times of a paragraph; `told` is the last one of the paragraph before it. */
function timesOf(
  text: string,
  paragraph: Span & Pick<Paragraph, 'number'>,
  today: Day | undefined,
  told: Time | undefined,
): readonly TimeExpression[] {
  const found: TimeExpression[] = []
  let anchor = told
  let read = paragraph.start
  const words = text.slice(paragraph.start, paragraph.end)
  for (const match of words.matchAll(WORD)) {
    const start = paragraph.start + match.index
    const word = match[0].toLowerCase()
    const readers = readersOf(word)
    if (readers === undefined || start < read) continue
    const end = start + word.length
    const plain = firstReading({ text, start, end, word, paragraph, today, anchor }, readers)
    if (!plain) continue
    const { time, ...place } = withModifiers(text, read, plain)
    read = place.end
    if (time === undefined) continue
    found.push({ ...place, ...time, paragraph: paragraph.number })
    if (time.value !== undefined) anchor = time
  }
  return found
}

function firstReading(place: Place, readers: readonly Reader[]): Reading | undefined {
  for (const read of readers) {
    const found = read(place)
    if (found) return found
  }
  return undefined
}
