import type { Article } from '../article/article.ts'
import type { Span } from '../article/span.ts'
import { castOf } from './cast.ts'
import { describe } from './descriptions.ts'
import type { Figure } from './figure.ts'
import { isFirstName } from './first-names.ts'
import { genderOf } from './gender.ts'
import { kindOf } from './kinds.ts'
import { isSpeaking } from './mention-context.ts'
import { printedWords } from './ordinary-words.ts'
import type { Person, PersonMention } from './person.ts'
import { countPronouns, NONE } from './pronoun-counts.ts'
import { type Reading, readArticle } from './reading.ts'
import { findReferences } from './references.ts'

/**
 * Who an article is about: its people, and the organisations that speak in it, in order of appearance. A
 * reading of the article that is at hand already is not made again.
 */
export function findPeople(
  article: Article,
  reading: Reading = readArticle(article),
): readonly Person[] {
  const printed = printedWords(reading)
  const figures = castOf(reading, printed)
  for (const figure of figures) {
    describe(reading, figure)
    figure.kind = kindOf(reading, figure, printed)
  }
  const perhaps = figures.filter(({ kind }) => kind === 'person' || kind === 'unknown')
  const counts = countPronouns(reading, perhaps)
  for (const figure of perhaps) {
    const { he, she, it } = counts.get(figure) ?? NONE
    figure.gender = genderOf(figure, he, she)
    if (he + she - it >= TELLING_PRONOUNS) figure.kind = 'person'
    else if (it > ITS_SHARE * (he + she) && isBare(figure)) figure.kind = 'organisation'
    if (figure.kind === 'organisation') figure.gender = undefined
  }
  const people = figures.filter((figure) => figure.kind === 'person')
  const strangers = figures.filter(({ kind, words }) => kind === 'unknown' && words.length > 1)
  const references = findReferences(reading, [...people, ...strangers])
  return figures
    .filter((figure) => figure.kind === 'person' || isSpeakingBody(reading, figure))
    .map((figure) => toPerson(reading.text, figure, references.get(figure) ?? []))
}

/** So many "he" and "she" beside a name show that it is a person's, where nothing else does. */
const TELLING_PRONOUNS = 3

/** More often "it" than so many times "he" and "she" shows a body. */
const ITS_SHARE = 1

/** One word with nothing that tells a person: no title, no role, no first name. */
function isBare({ words, roles, mentions }: Figure): boolean {
  return (
    words.length === 1 &&
    roles.size === 0 &&
    !isFirstName(words[0] ?? '') &&
    mentions.every((m) => m.titles.length === 0)
  )
}

function isSpeakingBody({ tokens }: Reading, figure: Figure): boolean {
  if (figure.kind !== 'organisation') return false
  return figure.mentions.some((m) => {
    const from = tokens[m.first - 1]?.lower === 'the' ? m.first - 1 : m.first
    const isCited = tokens[from - 2]?.lower === 'according'
    return m.place === 'body' && (isCited || isSpeaking(tokens, m, 'usual'))
  })
}

/** A first name and another: "Hillary Clinton"; not "Crooked Hillary". */
function isFullName(words: readonly string[]): boolean {
  return words.length > 1 && isFirstName(words[0] ?? '')
}

function toPerson(text: string, figure: Figure, references: readonly PersonMention[]): Person {
  const body = figure.mentions.filter((m) => m.place === 'body')
  const elsewhere = figure.mentions.filter(
    (m) => m.place !== 'body' && (body.length === 0 || isFullName(m.words)),
  )
  const names = [...body, ...elsewhere].map((m) => m.words.join(' '))
  const variants = [...new Set(names)].sort((a, b) => b.split(' ').length - a.split(' ').length)
  const named = figure.mentions.map(({ start, end }) => ({
    start,
    end,
    by: 'name' as const,
    confidence: 1,
  }))
  const roles = references.filter((r) => r.by === 'role' && r.confidence >= DESCRIBING)
  return {
    name: variants[0] ?? '',
    kind: figure.kind === 'organisation' ? 'organisation' : 'person',
    ...(figure.gender && { gender: figure.gender }),
    variants,
    mentions: [...named, ...references].sort((a, b) => a.start - b.start),
    descriptions: [...figure.descriptions, ...roles.map((r) => bareRole(text, r))].sort(
      (a, b) => a.start - b.start,
    ),
  }
}

/** A role given to somebody as surely as this describes them. */
const DESCRIBING = 0.85

/** "former professional flautist" without the "The" before it. */
function bareRole(text: string, { start, end }: PersonMention): Span {
  const opening = OPENING.exec(text.slice(start, end))?.[0] ?? ''
  return { start: start + opening.length, end }
}

/** The article, pronoun or genitive that a role begins with: matches `The ` and `Lee’s `. */
const OPENING = /^(?:the|his|her|\p{Lu}[^\s]*['’]s?)\s+/iu
