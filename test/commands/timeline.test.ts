import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { timeline } from '../../commands/timeline.ts'
import { libraryOf } from '../support/articles.ts'

const ferry = readFileSync('test/fixtures/ferry.md', 'utf8')
const mill = readFileSync('test/fixtures/one-sentence.txt', 'utf8')

test('answers with the dated sentences of the article', () => {
  const answer = timeline.run(libraryOf(), { about: undefined })
  expect(answer.kind).toBe('passages')
  expect(answer.passages[0]?.label).toBe('1994')
  expect(answer.passages.at(-1)?.label).toBe('17 February 2026')
})

test('keeps to a subject and to the limit', () => {
  const answer = timeline.run(libraryOf(), { about: 'sanctions' }, 1)
  expect(answer.passages.map(({ label }) => label)).toEqual(['December 2025'])
  expect(timeline.run(libraryOf(), { about: undefined }, 2).passages).toHaveLength(2)
})

test('says so when there are no dates', () => {
  expect(timeline.run(libraryOf({ mill }), { about: undefined })).toMatchObject({
    kind: 'abstention',
    reason: 'The article gives no dates.',
  })
  expect(timeline.run(libraryOf({ ferry }), { about: 'zebras' })).toMatchObject({
    kind: 'abstention',
    reason: 'I found no dates about “zebras”.',
  })
})
