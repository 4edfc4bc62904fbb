import type { Article } from '../article/article.ts'
import { sliceOf } from '../article/span.ts'
import { readWords } from '../check/words.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { mainDescription } from '../people/main-description.ts'
import type { Person } from '../people/person.ts'
import { findTellingPhrases } from './telling-phrases.ts'

/** Something that a reader may mean while typing. */
export type Choice = {
  /** What goes into the option. */
  readonly value: string | number
  /** What is shown. */
  readonly text: string
  /** The words of the text, as typed words are compared with them. */
  readonly keys: readonly string[]
  /** How many of them from the first on are a name, any word of which may be typed first. */
  readonly nameLength: number
  /** How much the article makes of it; more is first. */
  readonly weight: number
}

/** What can be suggested of any of many articles, by what an option asks for. */
export type Choices = {
  readonly people: readonly Choice[]
  readonly subjects: readonly Choice[]
  readonly articles: readonly Choice[]
}

/** What can be suggested of an article, each kind worked out when it is first asked for. */
export function listChoices(indexed: IndexedArticle): Choices {
  const { article } = indexed
  let people: readonly Choice[] | undefined
  let subjects: readonly Choice[] | undefined
  return {
    get people() {
      people ??= listPeople(indexed)
      return people
    },
    get subjects() {
      subjects ??= listSubjects(indexed)
      return subjects
    },
    articles: [choiceOf(article.slug, article.headline ?? article.slug, 0)],
  }
}

function listPeople({ article, people }: IndexedArticle): readonly Choice[] {
  return people.map((person) =>
    nameChoice(person, describe(article, person), person.mentions.length),
  )
}

/** The paragraphs of an article, by their numbers and opening words; too many to be held. */
export function listParagraphs({ text, paragraphs }: Article): readonly Choice[] {
  return paragraphs.map((paragraph) => {
    const opening = oneLine(sliceOf(text, paragraph).slice(0, OPENING))
    return choiceOf(paragraph.number, `${paragraph.number} — ${opening}`, 0)
  })
}

/** More of a paragraph, in characters, than any list shows. */
const OPENING = 150

/** Names first, then what the article sets above its parts, then what it speaks of most. */
function listSubjects({ article, people }: IndexedArticle): readonly Choice[] {
  const most = Math.max(1, ...people.map(({ mentions }) => mentions.length))
  const names = people.map((person) =>
    nameChoice(person, person.name, person.mentions.length / most),
  )
  const headings = article.headings
    .map((span) => oneLine(sliceOf(article.text, span)))
    .map((heading) => choiceOf(heading, heading, 0.5))
  const own = new Set(people.flatMap(({ variants }) => variants.flatMap(keysOf)))
  const phrases = findTellingPhrases(article, own).map(({ words, weight }) =>
    choiceOf(words, words, weight / 2),
  )
  return [...names, ...headings, ...phrases]
}

function choiceOf(value: string | number, text: string, weight: number): Choice {
  return { value, text, keys: keysOf(text), nameLength: 0, weight }
}

function nameChoice({ name }: Person, text: string, weight: number): Choice {
  return { ...choiceOf(name, text, weight), nameLength: keysOf(name).length }
}

function keysOf(text: string): readonly string[] {
  return readWords(text, { start: 0, end: text.length }).map(({ key }) => key)
}

/** The name with the description that tells best who it is. */
function describe({ text }: Article, person: Person): string {
  const described = mainDescription(text, person)
  return described ? `${person.name} — ${oneLine(sliceOf(text, described))}` : person.name
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
