import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { type IndexedArticle, indexArticle } from '../../../src/core/indexed-article.ts'
import { summarise, type Wanted } from '../../../src/core/summary/summary.ts'
import { firstArticle } from '../../support/articles.ts'

function told(indexed: IndexedArticle, wanted: Wanted): readonly string[] {
  return summarise(indexed, wanted).passages.map(({ article, start, end }) =>
    article.text.slice(start, end),
  )
}

const first = indexArticle(firstArticle())
const ferry = indexArticle(parseArticle('ferry', readFileSync('test/fixtures/ferry.md', 'utf8')))

test('the short summary of the first article covers both freed dissidents', () => {
  const summary = told(first, { count: 3 }).join(' ')
  expect(summary).toContain('Freed Belarusian dissident Maria Kalesnikava')
  expect(summary).toContain('Ales Bialiatski, also freed from prison')
})

test('the medium one has the prisoner release and the lifted sanctions', () => {
  const summary = told(first, { count: 5 })
  expect(summary.length).toBeLessThanOrEqual(6)
  expect(summary.join(' ')).toContain('123 prisoners released')
  expect(summary.join(' ')).toContain('Washington lifted its sanctions')
})

test('sentences come in the article’s order, whole and without the dateline', () => {
  const passages = summarise(first, { count: 8 }).passages
  const starts = passages.map(({ start }) => start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(told(first, { count: 8 })[0]).toMatch(/^Freed Belarusian/u)
  for (const { article, paragraph, start, end } of passages) {
    const home = article.paragraphs[paragraph - 1]
    expect(home?.sentences.some((one) => one.end === end && one.start <= start)).toBe(true)
  }
})

test('a sentence that leans on the one before comes with it or not at all', () => {
  for (const count of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const summary = told(ferry, { count })
    const at = summary.indexOf('In return, they have painted him a map.')
    if (at >= 0) expect(summary[at - 1]).toMatch(/^Vale will take/u)
    const deal = summary.findIndex((one) => one.startsWith('The deal'))
    if (deal >= 0) expect(summary[deal - 1]).toMatch(/^He said/u)
    expect(summary.length).toBeLessThanOrEqual(count + 1)
  }
})

test('both sides of a dispute appear', () => {
  const summary = told(ferry, { count: 5 }).join(' ')
  expect(summary).toContain('Amsel')
  expect(summary).toContain('Vale')
})

test('somebody named in short comes after the sentence that says who it is', () => {
  const text = `A mill for the valley

The valley council voted on Monday to buy the old mill from its owners.

The mill will be run by Greta Holm, a miller from the coast, and two helpers.

Holm wants the old mill to grind wheat for the valley council by winter.

The council says the old mill will pay for itself in ten years or less.`
  const summary = told(indexArticle(parseArticle('mill', text)), { count: 3 })
  const short = summary.findIndex((one) => one.startsWith('Holm'))
  const full = summary.findIndex((one) => one.includes('Greta Holm'))
  expect(short === -1 || (full >= 0 && full < short)).toBe(true)
})

test('what an article prints twice is shown once where there is more to show', () => {
  const twice =
    'The ferry to the island was cancelled after the storm broke its rudder on the rocks.'
  const body = [
    twice,
    twice,
    'A new ferry is to come next week.',
    'The island has food for a month, its shop says.',
  ]
  const story = indexArticle(parseArticle('storm', `A storm\n\n${body.join('\n\n')}`))
  expect(told(story, { count: 2, about: 'ferry' })).toEqual([
    twice,
    'A new ferry is to come next week.',
  ])
})

test('never more than the limit', () => {
  for (const limit of [1, 2, 3, 4]) {
    expect(told(ferry, { count: Math.min(3, limit), limit }).length).toBeLessThanOrEqual(limit)
  }
})

test('about a subject, it keeps to the sentences on it', () => {
  expect(told(first, { count: 3, about: 'sanctions' }).join(' ')).toContain('lifted its sanctions')
  for (const sentence of told(ferry, { count: 3, about: 'bridge' }))
    expect(sentence).toMatch(/bridge/u)
  expect(told(ferry, { count: 3, about: 'zebras' })).toEqual([])
})

test('a short article is shown whole', () => {
  const text = readFileSync('test/fixtures/one-sentence.txt', 'utf8')
  const mill = indexArticle(parseArticle('mill', text))
  const summary = summarise(mill, { count: 3 })
  expect(summary.isWhole).toBe(true)
  expect(summary.passages).toHaveLength(1)
})

test('an article of nothing but fragments is told by its beginning', () => {
  const text = `A list of words\n\n${'Too short. Not one here.\n\n'.repeat(6)}`
  const list = indexArticle(parseArticle('list', text))
  expect(told(list, { count: 3 }).length).toBeGreaterThan(0)
})

test('four times the sentences take four times the work', () => {
  const lookUps = (paragraphs: number): number => {
    const body = Array.from(
      { length: paragraphs },
      (_, i) => `Village ${i} asked the board for a boat.`,
    )
    const long = indexArticle(parseArticle('long', `A long story\n\n${body.join('\n\n')}`))
    const has = vi.spyOn(Set.prototype, 'has')
    summarise(long, { count: 3, about: 'boat' })
    const calls = has.mock.calls.length
    has.mockRestore()
    return calls
  }
  expect(lookUps(400)).toBeLessThan(4.5 * lookUps(100))
})
