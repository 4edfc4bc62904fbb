import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { summary } from '../../commands/summary.ts'
import { libraryOf } from '../support/articles.ts'

const none = { length: undefined, about: undefined }
const ferry = readFileSync('test/fixtures/ferry.md', 'utf8')
const mill = readFileSync('test/fixtures/one-sentence.txt', 'utf8')

test('three sentences are the usual length', () => {
  const answer = summary.run(libraryOf(), none)
  expect(answer.kind).toBe('passages')
  expect(answer.passages).toHaveLength(3)
})

test('a longer one has more, and no more than the limit', () => {
  expect(summary.run(libraryOf(), { ...none, length: 'long' }).passages).toHaveLength(8)
  expect(summary.run(libraryOf(), { ...none, length: 'long' }, 2).passages).toHaveLength(2)
})

test('says when it shows the whole article', () => {
  const answer = summary.run(libraryOf({ mill }), none)
  expect(answer).toMatchObject({ note: 'This is the whole article: one sentence.' })
})

test('of several articles it takes the newest, or the one most about the subject', () => {
  const library = libraryOf({ ferry, mill })
  expect(summary.run(library, none)).toMatchObject({
    note: 'The newest of 2; name another with article:SLUG.',
  })
  expect(summary.run(library, none).passages[0]?.article.slug).toBe('ferry')
  const onMill = summary.run(library, { ...none, about: 'harvest' })
  expect(onMill.passages[0]?.article.slug).toBe('mill')
})

test('says so when there is nothing on the subject', () => {
  const answer = summary.run(libraryOf(), { ...none, about: 'zebras' })
  expect(answer).toMatchObject({ kind: 'abstention', reason: 'I found nothing about “zebras”.' })
})

test('takes an article of 2,000 paragraphs', () => {
  const body = Array.from(
    { length: 2000 },
    (_, i) => `Village number ${i} asked the board for a new boat.`,
  )
  const answer = summary.run(libraryOf({ long: `A long story\n\n${body.join('\n\n')}` }), none)
  expect(answer.passages).toHaveLength(3)
})
