import { expect, test } from 'vitest'
import { readArticle } from '../../../src/core/search/reading.ts'
import { libraryOf } from '../../support/articles.ts'

const [indexed] = libraryOf({
  road: 'The road closed on Monday. Workers came.\n\nIt will open again in May 2027.',
}).articles

test('the times of a sentence are unpacked when they are asked for, and no sooner', () => {
  if (!indexed) throw new Error('Expected one article.')
  let unpacked = 0
  const reading = readArticle({
    article: indexed.article,
    people: indexed.people,
    quotations: indexed.quotations,
    get times() {
      unpacked++
      return indexed.times
    },
  })
  const [first] = reading.paragraph(1)?.sentences ?? []
  expect(unpacked).toBe(0)
  expect(first?.times).toMatchObject([{ start: 19, end: 25 }])
  expect(unpacked).toBe(1)
})

test('the stems before a paragraph are those of the sentences before it, read or not', () => {
  if (!indexed) throw new Error('Expected one article.')
  const reading = readArticle(indexed)
  for (const _ of ['unread', 'read']) {
    expect(reading.stemsBefore(2, 1).has('worker')).toBe(true)
    expect(reading.stemsBefore(2, 1).has('road')).toBe(false)
    expect(reading.stemsBefore(2, 2).has('road')).toBe(true)
    reading.paragraph(1)
  }
  expect(reading.stemsBefore(1, 1).has('road')).toBe(false)
  expect(reading.stemsBefore(2, 3).has('road')).toBe(false)
})
