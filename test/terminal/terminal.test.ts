import { expect, test } from 'vitest'
import { abstain } from '../../src/core/answer.ts'
import { readFlags } from '../../src/terminal/flags.ts'
import { listings } from '../../src/terminal/listings.ts'
import { complete } from '../../src/terminal/prompt.ts'
import { COLOURED, PLAIN, renderAnswer } from '../../src/terminal/render.ts'
import { replyInJson, replyInWords } from '../../src/terminal/reply.ts'
import { firstArticle, libraryOf } from '../support/articles.ts'

const library = libraryOf()

test('a question is answered in the article’s words, with the paragraph and the source', () => {
  const { text, isAnswer } = replyInWords(library, 1, PLAIN)('who is Bialiatski?')
  expect(isAnswer).toBe(true)
  expect(text).toContain('│ ')
  expect(text).toMatch(/¶ [\d–]+ of 16 · Freed dissident Kalesnikava .*, Reuters, 2026-02-17/u)
})

test('each paragraph and heading of a passage has a line of its own', () => {
  const { text } = replyInWords(library, 1, PLAIN)('/read paragraph:11')
  const [heading, paragraph] = text.split('\n').filter((line) => line.startsWith('│ '))
  expect(heading).toBe('│ U.S. REWARDS PRISONER RELEASE WITH EASING OF SANCTIONS')
  expect(paragraph).toMatch(/^│ Bialiatski and Kalesnikava were among 123/u)
})

test('with --json a line yields one object whose passages are slices of the file', () => {
  const { text } = replyInJson(library, undefined)('what was lifted in return?')
  const { command, answer } = JSON.parse(text)
  expect(command).toBe('ask')
  expect(answer.passages.length).toBeGreaterThan(0)
  for (const passage of answer.passages) {
    expect(passage.text).toBe(firstArticle().text.slice(passage.start, passage.end))
  }
})

test.each(['', '/nothing', '/ask'])(
  'with --json the bad line “%s” yields an error object',
  (line) => {
    const { text } = replyInJson(library, undefined)(line)
    expect(JSON.parse(text)).toEqual({
      utterance: line,
      error: expect.stringMatching(/\.$|lifted|released/u),
    })
  },
)

test('highlights are strong on a terminal, and control characters of a file are not written', () => {
  const article = { ...firstArticle(), text: 'It \u001b[31mshut\u001b[0m on Monday.' }
  const passage = { article, start: 0, end: 27, paragraph: 1, highlights: [{ start: 16, end: 27 }] }
  const written = renderAnswer({ kind: 'passages', score: 1, passages: [passage] }, COLOURED)
  expect(written).toContain('It [31mshut[0m\u001b[1m on Monday.')
  const unsure = renderAnswer(abstain('I am not sure.', [passage]), COLOURED)
  expect(unsure).toContain('It [31mshut[0m on Monday.')
})

test('flags are read, and a wrong one is named', () => {
  const read = readFlags(['--json', '--limit', '5', '--corpus', 'stories', 'who', 'is', 'Lee?'])
  expect(read).toMatchObject({
    flags: { json: true, limit: 5, corpus: 'stories', words: 'who is Lee?' },
  })
  expect(readFlags(['--limit', 'many'])).toMatchObject({
    sentence: '--limit is “many”: expected a whole number from 1.',
  })
  expect(readFlags(['--jsn'])).toMatchObject({
    sentence: expect.stringMatching(/^Unknown option '--jsn'\. Known: --json/u),
  })
})

test('the prompt completes commands, options and articles', () => {
  expect(complete('/as', library)).toEqual(['/ask '])
  expect(complete('/ask que', library)).toEqual(['/ask question:'])
  expect(complete('/ask art', library)).toEqual(['/ask article:belarus-dialogue'])
})

test('the quotations listing gives spans of the file', () => {
  const [indexed] = library.articles
  const rows = indexed ? listings.quotations(indexed) : []
  expect(rows.length).toBeGreaterThanOrEqual(6)
})
