import type { Article } from '../core/article/article.ts'
import { contains, type Span } from '../core/article/span.ts'

/**
 * The text directive by which a browser finds the words of a span on the published page, scrolls to them and marks
 * them: a few words whole, of more the first and the last. Where the same words stand earlier in the article, more
 * of them or those beside them tell which are meant. Empty where there are no words.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textDirective(article: Article, span: Span): string {
  const words = wordsIn(article.text, span)
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return ''
  const whole = { start: first.start, end: last.end }
  const isShort = words.length <= MOST_WORDS && isInOneParagraph(article, whole)
  return isShort ? withNeighbours(article, whole) : range(article, words)
}

/** So many words stand whole. */
const MOST_WORDS = 8

/** So many words before or after are taken at most to tell equal words apart. */
const MOST_NEIGHBOURS = 5

/** The words of a span without the signs around each, which pages print in other ways than copy. */
function wordsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }))
}

/** From a letter or digit to the last one before a blank: matches `U.S` and `think-tank` of `“U.S. think-tank”`. */
const WORD = /[\p{L}\p{N}](?:\S{0,80}[\p{L}\p{N}])?/gu

/** Words whole, with the fewest before them, or else after them, that no equal words have which stand earlier. */
function withNeighbours(article: Article, words: Span): string {
  const { text } = article
  const term = encode(text, words)
  if (isFirst(text, words, 0)) return term
  const { start = words.start, end = words.end } =
    article.paragraphs.find((paragraph) => contains(paragraph, words)) ?? {}
  const before = wordsIn(text, { start, end: words.start }).slice(-MOST_NEIGHBOURS).reverse()
  const prefix = before.find((word) => isFirst(text, { start: word.start, end: words.end }, 0))
  if (prefix) return `${encode(text, { start: prefix.start, end: words.start })}-,${term}`
  const after = wordsIn(text, { start: words.end, end }).slice(0, MOST_NEIGHBOURS)
  const suffix = after.find((word) => isFirst(text, { start: words.start, end: word.end }, 0))
  return suffix ? `${term},-${encode(text, { start: words.end, end: suffix.end })}` : term
}

/** The first words and the last, of each so few that none like them stand where a browser looks before. */
function range(article: Article, words: readonly Span[]): string {
  const { text } = article
  const half = Math.ceil(words.length / 2)
  const sizes = SIZES.filter((size) => size <= half)
  const start = firstOf(
    article,
    sizes.map((size) => words.slice(0, size)),
    0,
  )
  const last = firstOf(
    article,
    sizes.map((size) => words.slice(-size)),
    start.end,
  )
  return `${encode(text, start)},${encode(text, last)}`
}

/** So many words stand at an end of a range: as many as usual, else more, and fewer only where a paragraph has no more. */
const SIZES: readonly number[] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 2, 1]

/** The first of these terms whose words stand nowhere earlier from an offset on; of those in one paragraph, or of all. */
function firstOf(article: Article, terms: readonly (readonly Span[])[], from: number): Span {
  const spans = terms.map((term) => ({
    start: term[0]?.start ?? from,
    end: term.at(-1)?.end ?? from,
  }))
  const whole = spans.filter((span) => isInOneParagraph(article, span))
  const [usual = { start: from, end: from }] = whole.length > 0 ? whole : spans
  return whole.find((span) => isFirst(article.text, span, from)) ?? usual
}

/** A term of a directive matches within one block of a page only. */
function isInOneParagraph({ paragraphs }: Article, span: Span): boolean {
  return paragraphs.some((paragraph) => contains(paragraph, span))
}

/** Whether words do not stand earlier, from an offset on, in the letters and blanks that a browser compares. */
function isFirst(text: string, span: Span, from: number): boolean {
  const until = compared(text.slice(from, span.end))
  const words = compared(text.slice(span.start, span.end))
  return until.indexOf(words) === until.length - words.length
}

function compared(words: string): string {
  return words.toLowerCase().replace(UNUSUAL_BLANKS, ' ')
}

/** All blanks between two words unless they are one space: matches a line end, and two spaces; not the one in `a b`. */
const UNUSUAL_BLANKS = /[^\S ]\s*| \s+/gu

/** A hyphen means something in a text directive, brackets in Discord's Markdown: `encodeURIComponent` leaves both. */
function encode(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).trim().replace(/\s+/gu, ' ').replace(LONE_SURROGATE, '')
  return encodeURIComponent(words).replace(/[-()*'!_~]/gu, percentEncoded)
}

/** Half a character, which cannot be encoded. */
const LONE_SURROGATE = /\p{Cs}/gu

/** A sign as a percent sign and its number: `-` as `%2D`. */
export function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
