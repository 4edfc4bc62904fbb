import type { Article } from '../article/article.ts'
import { sliceOf } from '../article/span.ts'
import type { Person } from './person.ts'

/** The people of an article: names of two or more capitalised words, with their surnames alone. */
export function findPeople(article: Article): readonly Person[] {
  const names = new Set<string>()
  for (const paragraph of article.paragraphs) {
    for (const match of sliceOf(article.text, paragraph).matchAll(FULL_NAME)) names.add(match[0])
  }
  return [...names].map((name) => ({
    name,
    kind: 'person' as const,
    variants: [name],
    mentions: [],
    descriptions: [],
  }))
}

/** Two or three capitalised words: matches `Maria Kalesnikava`; not `Maria said`. */
const FULL_NAME = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}/gu
