import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask } from '../../../commands/ask.ts'
import { sliceOf } from '../../../src/core/article/span.ts'
import { libraryOf } from '../../support/articles.ts'

const first = libraryOf()
const ferry = libraryOf({ ferry: readFileSync('test/fixtures/ferry.md', 'utf8') })

/** The words that the first passage shows as the answer, after its paragraph. */
function answer(library: ReturnType<typeof libraryOf>, question: string): string {
  const [passage] = ask.run(library, { question }).passages
  const [highlight] = passage?.highlights ?? []
  return passage && highlight
    ? `${passage.paragraph} ${sliceOf(passage.article.text, highlight)}`
    : ''
}

test.each([
  ['since when is Lukashenko in power?', '6 1994'],
  ['how long ago did he take power?', '6 1994'],
  ['when was the thaw with the West?', '13 2016 to 2019'],
  ['when did the United States open talks?', '3 last year'],
])('“%s” is answered by the whole expression: %s', (question, words) => {
  expect(answer(first, question)).toBe(words)
})

test.each([
  ['when will the ferry sail for the last time?', '1 Friday'],
  ['since when does Vale steer the boat?', '4 the late 1990s'],
  ['when did the board cut sailings?', '4 two years ago'],
  ['when does the museum open it to visitors?', '6 next spring'],
])('so is “%s”: %s', (question, words) => {
  expect(answer(ferry, question)).toBe(words)
})

test('a period named in a question finds what lies in it, in whatever words', () => {
  const nearest = ask.run(first, { question: 'what happened in 2025?' })
  expect(nearest.passages.map(({ paragraph }) => paragraph)).toEqual(
    expect.arrayContaining([6, 11]),
  )
  expect(nearest).not.toMatchObject({ reason: expect.stringContaining('not mentioned') })
  expect(answer(ferry, 'what did the board do in 2023?')).toMatch(/^[24] /u)
  expect(answer(first, 'what happened in 2018')).toMatch(/^13 .*2016 to 2019/u)
})

test('a period of which the article tells nothing is still missed', () => {
  expect(ask.run(first, { question: 'what happened in 2009?' })).toMatchObject({
    kind: 'abstention',
    reason: expect.stringContaining('“2009” is not mentioned'),
  })
})
