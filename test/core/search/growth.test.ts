import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { buildLibrary } from '../../../src/core/library.ts'
import { rank } from '../../../src/core/search/rank.ts'

const NAMES = ['ferry', 'harbour', 'market', 'quarry', 'orchard', 'railway', 'theatre', 'library']

/** A corpus of so many articles, each about its own place with its own figures. */
function corpusOf(articles: number) {
  const texts = Array.from({ length: articles }, (_, i) => {
    const place = NAMES[i % NAMES.length]
    const paragraphs = Array.from(
      { length: 10 },
      (_, k) => `The ${place} numbered ${i * 10 + k} opened again after the council paid for it.`,
    )
    return parseArticle(`a${i}`, `Council reopens the ${place}\n\n${paragraphs.join('\n\n')}\n`)
  })
  return buildLibrary(texts)
}

/** How many sentences are weighed, and how many terms each is weighed by. */
function workOf(articles: number, question: string) {
  const { sentences, question: read } = rank(corpusOf(articles), question, 3)
  return { sentences: sentences.length, terms: read.terms.length }
}

test('four times the corpus weighs no more sentences', () => {
  const question = 'which ferry did the council pay for?'
  expect(workOf(80, question).sentences).toBe(workOf(20, question).sentences)
})

test('four times the question, beyond a page, is weighed by no more terms', () => {
  const page = (words: number) => Array.from({ length: words }, (_, i) => `ferry${i}`).join(' ')
  expect(workOf(20, page(2_000)).terms).toBe(workOf(20, page(500)).terms)
})
