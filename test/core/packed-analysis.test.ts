import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/core/article/article.ts'
import { indexArticle } from '../../src/core/indexed-article.ts'
import {
  packAnalysis,
  unpackPeople,
  unpackQuotations,
  unpackTimes,
} from '../../src/core/packed-analysis.ts'
import { firstArticle } from '../support/articles.ts'

const ferry = parseArticle('ferry', readFileSync('test/fixtures/ferry.md', 'utf8'))
const clintons = parseArticle('clintons', readFileSync('test/fixtures/clintons.txt', 'utf8'))

test.each([firstArticle(), ferry, clintons])(
  'what was worked out of $slug comes out of packing as it went in',
  (article) => {
    const { people, quotations, times } = indexArticle(article)
    expect(people.length * quotations.length * times.length).toBeGreaterThan(0)
    const packed = packAnalysis({ people, quotations, times })
    expect(unpackPeople(packed)).toEqual(people)
    expect(unpackQuotations(packed)).toEqual(quotations)
    expect(unpackTimes(packed)).toEqual(times)
  },
)

test('packed, an analysis takes less than the article', () => {
  const article = firstArticle()
  const { people, quotations, times } = packAnalysis(indexArticle(article))
  expect(people.length + quotations.length + times.length).toBeLessThan(article.text.length)
})
