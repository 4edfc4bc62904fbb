import type { Article, Paragraph } from '../article/article.ts'
import { contains, overlaps, type Span, sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { keepFor } from '../kept.ts'
import type { Quotation } from '../speech/quotation.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { type Profile, profilePeople } from './profile.ts'
import { buildVocabulary, countSpellings, type Vocabulary } from './spelling.ts'
import { arrangeByRoot, placeStems, type Stems, tellingStemsOf } from './stems.ts'
import { readWords, type Word } from './words.ts'

/** A sentence with what it says and whom it is about. */
export type ReadSentence = Span & {
  readonly paragraph: Paragraph
  readonly text: string
  readonly words: readonly Word[]
  /** Where each telling stem stands, counted in words. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Those stems by their first letters; arranged when first asked for. */
  readonly stemsByRoot: ReadonlyMap<string, readonly string[]>
  /** Whose words it reports, guesses included: they help to find it and are never shown. */
  readonly speakers: readonly Profile[]
  /** Who is in it by name. */
  readonly named: readonly Profile[]
  /** Who is meant by a pronoun or a role. */
  readonly meant: readonly Profile[]
  /** The words of it that say when; unpacked when first asked for, since few questions ask. */
  readonly times: readonly TimeExpression[]
  /** Which share of it stands between quotation marks, 0 to 1. */
  readonly quoted: number
}

/** A paragraph with its sentences read. */
export type ReadParagraph = {
  readonly paragraph: Paragraph
  readonly sentences: readonly ReadSentence[]
  /** Telling stems of the paragraph. */
  readonly stems: ReadonlySet<string>
  /** Telling stems of the cross-heading it stands under. */
  readonly heading: ReadonlySet<string>
}

/** An article as the ranking sees it; paragraphs are read when first asked for, and kept. */
export type Reading = {
  readonly indexed: IndexedArticle
  readonly people: readonly Profile[]
  /** Telling stems of headline and deck. */
  readonly headline: ReadonlySet<string>
  /** The paragraph of a number; `undefined` when there is none. */
  paragraph(number: number): ReadParagraph | undefined
  /**
   * The telling stems of the sentence so many before a paragraph's first, whose paragraph is not read for them; none
   * when there is none.
   */
  stemsBefore(number: number, back: number): Stems
  /** Every word of the article. */
  vocabulary(): Vocabulary
}

/** Begins to read an article: its headline and its people. */
export function readArticle(indexed: IndexedArticle): Reading {
  const { article } = indexed
  const people = profilePeople(indexed)
  const read = new Map<number, ReadParagraph>()
  let vocabulary: Vocabulary | undefined
  const stemsOf = keepFor((span: Span) => tellingStemsOf(sliceOf(article.text, span)))
  const titles = article.titles.map((title) => sliceOf(article.text, title))
  return {
    indexed,
    people,
    headline: tellingStemsOf(titles.length > 0 ? titles.join('\n') : (article.headline ?? '')),
    paragraph(number) {
      const known = read.get(number)
      const paragraph = article.paragraphs[number - 1]
      if (known || !paragraph) return known
      const fresh = readParagraph(indexed, people, paragraph)
      read.set(number, fresh)
      return fresh
    },
    stemsBefore(number, back) {
      const before = sentenceBefore(article.paragraphs, number, back)
      if (!before) return NONE
      return read.get(before.number)?.sentences[before.at]?.places ?? stemsOf(before.span)
    },
    vocabulary() {
      vocabulary ??= vocabularyOf(indexed.article)
      return vocabulary
    },
  }
}

const NONE: Stems = new Set<string>()

/** The sentence so many before a paragraph's first, with its own paragraph's number and its place there. */
function sentenceBefore(paragraphs: readonly Paragraph[], number: number, back: number) {
  let left = back
  for (let before = number - 1; before > 0; before--) {
    const sentences = paragraphs[before - 1]?.sentences ?? []
    const at = sentences.length - left
    const span = sentences[at]
    if (span) return { number: before, at, span }
    left -= sentences.length
  }
  return undefined
}

function vocabularyOf({ text, titles, paragraphs }: Article): Vocabulary {
  const spellings = new Map<string, number>()
  for (const span of [...titles, ...paragraphs]) {
    countSpellings(spellings, readWords(sliceOf(text, span)))
  }
  return buildVocabulary(spellings)
}

/** A paragraph with those who are in it and what is said in it: what its sentences are read with. */
type Near = {
  readonly indexed: IndexedArticle
  readonly paragraph: Paragraph
  readonly people: readonly Profile[]
  readonly quotations: readonly Quotation[]
}

function nearTo(indexed: IndexedArticle, people: readonly Profile[], paragraph: Paragraph): Near {
  const near = indexed.quotations.filter((quotation) => overlaps(quotation, paragraph))
  const speakers = new Set(near.map(speakerOf))
  return {
    indexed,
    paragraph,
    quotations: near,
    people: people.filter(
      ({ person }) =>
        speakers.has(person.name) || person.mentions.some((m) => overlaps(m, paragraph)),
    ),
  }
}

function speakerOf({ speaker, guess }: Quotation): string | undefined {
  return speaker ?? guess
}

function readParagraph(
  indexed: IndexedArticle,
  people: readonly Profile[],
  paragraph: Paragraph,
): ReadParagraph {
  const near = nearTo(indexed, people, paragraph)
  const sentences = paragraph.sentences.map((span) => readSentence(near, span))
  return {
    paragraph,
    sentences,
    stems: new Set(sentences.flatMap(({ places }) => [...places.keys()])),
    heading: tellingStemsOf(
      paragraph.heading ? sliceOf(indexed.article.text, paragraph.heading) : '',
    ),
  }
}

function readSentence({ indexed, paragraph, people, quotations }: Near, span: Span): ReadSentence {
  const { text } = indexed.article
  let times: readonly TimeExpression[] | undefined
  const said = quotations.filter((quotation) => overlaps(quotation, span))
  const speakers = new Set(said.map(speakerOf))
  const words = readWords(sliceOf(text, span), span.start)
  const places = placeStems(words)
  let stemsByRoot: ReadonlyMap<string, readonly string[]> | undefined
  return {
    start: span.start,
    end: span.end,
    paragraph,
    text: sliceOf(text, span),
    words,
    places,
    get stemsByRoot() {
      stemsByRoot ??= arrangeByRoot(places)
      return stemsByRoot
    },
    speakers: people.filter(({ person }) => speakers.has(person.name)),
    named: mentioned(people, span, ['name']),
    meant: mentioned(people, span, ['pronoun', 'role']),
    get times() {
      times ??= indexed.times.filter((time) => contains(span, time))
      return times
    },
    quoted: shareOf(
      span,
      said.filter(({ kind }) => kind === 'direct'),
    ),
  }
}

function mentioned(
  people: readonly Profile[],
  span: Span,
  ways: readonly string[],
): readonly Profile[] {
  return people.filter(({ person }) =>
    person.mentions.some((mention) => ways.includes(mention.by) && overlaps(mention, span)),
  )
}

function shareOf(span: Span, quotations: readonly Span[]): number {
  const covered = quotations.reduce(
    (sum, q) => sum + Math.min(q.end, span.end) - Math.max(q.start, span.start),
    0,
  )
  return Math.min(1, covered / Math.max(1, span.end - span.start))
}
