import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { indexArticle } from '../../../src/core/indexed-article.ts'
import { timeline } from '../../../src/core/summary/timeline.ts'
import { firstArticle, wordsOf } from '../../support/articles.ts'

function entries(text: string, about?: string): readonly string[] {
  const indexed = indexArticle(parseArticle('story', text))
  return timeline(indexed, about).map(
    ({ article, label, paragraph, highlights }) =>
      `${label}: ${paragraph} ${wordsOf(article, highlights).join(', ')}`,
  )
}

const ferry = readFileSync('test/fixtures/ferry.md', 'utf8')

test('the first article has every dated event once, in order of time', () => {
  const found = timeline(indexArticle(firstArticle())).map(
    ({ label, paragraph }) => `${label}, paragraph ${paragraph}`,
  )
  expect(found).toEqual([
    '1994, paragraph 6',
    '2016 to 2019, paragraph 13',
    '2020, paragraph 2',
    '2020, paragraph 13',
    '2025, paragraph 3',
    'December 2025, paragraph 2',
    'December 2025, paragraph 6',
    'December 2025, paragraph 11',
    '17 February 2026, paragraph 1',
  ])
})

test('a date that only dates the report comes last, the dateline not at all', () => {
  expect(entries(ferry)).toEqual([
    '1985: 1 1985',
    'Late 1990s: 4 the late 1990s',
    '2023: 4 two years ago',
    'March 2023: 2 March 2023',
    '21 November 2025: 1 Friday',
    '22 November 2025: 7 early on Saturday',
    'Spring 2026: 6 next spring',
    '2027: 8 2027',
    '20 November 2025: 1 Thursday',
  ])
})

test('a year that only says which month is meant has no entry of its own', () => {
  const story =
    '---\ndate: 2016-09-04\n---\nSpanish ads\n\nIn 2012, the campaign began to air ads in April.'
  expect(entries(story)).toEqual(['April 2012: 1 April'])
})

test('keeps to a subject or a person', () => {
  expect(entries(ferry, 'bridge')).toEqual(['2023: 4 two years ago', 'March 2023: 2 March 2023'])
  expect(entries(ferry, 'zebras')).toEqual([])
})

test('without the article’s date, times are shown as printed, after those that are known', () => {
  expect(
    entries('The mill closes\n\nIt closed on Tuesday.\n\nIt opened in 1901, they say.'),
  ).toEqual(['1901: 2 1901', 'Tuesday: 1 Tuesday'])
})

test('an article without times has no timeline', () => {
  expect(entries('The mill closes\n\nNobody knows when the old mill was built.')).toEqual([])
})

test('four times the quotations take little more than four times the work', () => {
  const reads = (count: number): number => {
    const said = Array.from(
      { length: count },
      (_, i) => `“We came in ${1600 + (i % 300)},” Ruth Amsel said.`,
    )
    const indexed = indexArticle(parseArticle('long', `They came\n\n${said.join('\n\n')}`))
    let read = 0
    const quotations = indexed.quotations.map((quotation) => ({
      ...quotation,
      get start() {
        read++
        return quotation.start
      },
    }))
    timeline({ ...indexed, quotations })
    return read
  }
  expect(reads(400)).toBeLessThan(6 * reads(100))
})
