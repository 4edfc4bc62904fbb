import { readFileSync } from 'node:fs'
import { type Article, parseArticle } from '../../src/core/article/article.ts'
import { sliceOf } from '../../src/core/article/span.ts'
import { findPeople } from '../../src/core/people/people.ts'
import type { Person } from '../../src/core/people/person.ts'
import { findQuotations } from '../../src/core/speech/quotations.ts'

/** The text of the first article. */
export const belarus = readFileSync('corpus/belarus-dialogue.txt', 'utf8')

/** A story written for the tests. */
export function fixture(name: string): string {
  return readFileSync(`test/fixtures/${name}.txt`, 'utf8')
}

/** A text read as an article, with its people. */
export function cast(text: string): { article: Article; people: readonly Person[] } {
  const article = parseArticle('story', text)
  return { article, people: findPeople(article) }
}

/** The person of that name. */
export function personNamed(people: readonly Person[], name: string): Person {
  const person = people.find((p) => p.name === name)
  if (!person) throw new Error(`expected ${name} among: ${people.map((p) => p.name).join(', ')}`)
  return person
}

/** The quotations of a kind, as "speaker: first words". */
export function spoken(text: string, kind: 'direct' | 'indirect' = 'direct'): readonly string[] {
  const { article, people } = cast(text)
  return findQuotations(article, people)
    .filter((quotation) => quotation.kind === kind)
    .map((q) => `${q.speaker}: ${sliceOf(text, q).slice(0, 24)}`)
}
