import type { Passage } from './answer.ts'
import type { Article, Paragraph } from './article/article.ts'
import { contains, lastStarting, overlaps, type Span } from './article/span.ts'
import { mainDescription } from './people/main-description.ts'
import type { Person } from './people/person.ts'
import type { Quotation } from './speech/quotation.ts'

/** A quotation as it is shown: whole speech with its marks, else the sentence it is part of. */
export function passageOfQuotation(
  article: Article,
  people: readonly Person[],
  quotation: Quotation,
): Passage {
  const { speaker, guess, confidence, paragraph } = quotation
  const person = people.find(({ name }) => name === speaker)
  const described = person && mainDescription(article.text, person)
  return {
    article,
    ...shownSpan(article, quotation),
    paragraph,
    highlights: [{ start: quotation.start, end: quotation.end }],
    ...(speaker !== undefined && { speaker }),
    ...(described && { described }),
    ...(guess !== undefined && { guess: { name: guess, confidence } }),
  }
}

/** The sentence that a span stands in, with the span emphasised; `undefined` outside the paragraphs. */
export function passageOfSentence(article: Article, span: Span): Passage | undefined {
  const paragraph = paragraphOf(article, span)
  if (!paragraph) return undefined
  const { start, end } = span
  return {
    article,
    ...sentencesAround(article, span),
    paragraph: paragraph.number,
    highlights: [{ start, end }],
  }
}

/** Whole speech: a capital at its beginning and a stop at its end. Matches `Yes, it is.`; not `so-so`. */
const WHOLE = /^\p{Lu}.*[.,!?…]$/su

function shownSpan(article: Article, quotation: Quotation): Span {
  const words = article.text.slice(quotation.start, quotation.end)
  const isWhole = quotation.kind === 'direct' && WHOLE.test(words)
  return isWhole ? withMarks(article.text, quotation) : sentencesAround(article, quotation)
}

/** An opening mark and perhaps a blank: matches `“` and `'`; not `(`. */
const MARK_BEFORE = /(?:["“„«‘]|''?|``)\s?$/u

/** Perhaps a blank and a closing mark: matches `”` and `''`; not `)`. */
const MARK_AFTER = /^\s?(?:["”“»’]|''?)/u

/** At most so many characters are a quotation mark and its blank. */
const MARK_LENGTH = 3

/** The words with the marks that stand around them. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = MARK_BEFORE.exec(text.slice(Math.max(0, start - MARK_LENGTH), start))?.[0] ?? ''
  const after = MARK_AFTER.exec(text.slice(end, end + MARK_LENGTH))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

/** The sentences of its paragraph that a span lies in; a sentence that a quotation runs over is whole. */
function sentencesAround(article: Article, span: Span): Span {
  const paragraph = paragraphOf(article, span)
  const touched = (paragraph?.sentences ?? []).filter((s) => overlaps(s, span))
  const start = Math.max(touched[0]?.start ?? span.start, paragraph?.dateline?.end ?? 0)
  return { start, end: touched.at(-1)?.end ?? span.end }
}

/** The paragraph that holds a span. */
function paragraphOf({ paragraphs }: Article, span: Span): Paragraph | undefined {
  const found = paragraphs[lastStarting(paragraphs, span.start)]
  return found && contains(found, span) ? found : undefined
}
