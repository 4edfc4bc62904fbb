import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { who } from '../../commands/who.ts'
import { parseArticle } from '../../src/core/article/article.ts'
import { buildLibrary } from '../../src/core/library.ts'
import { fixture } from '../support/people.ts'

const library = buildLibrary([
  parseArticle('belarus', readFileSync('corpus/belarus-dialogue.txt', 'utf8')),
])

test('a person is introduced, then quoted, then reported, then spoken of', () => {
  const answer = who.run(library, { name: 'Byalyatski' })
  expect(answer.passages.map((p) => `${p.label ?? ''} ¶${p.paragraph}`)).toEqual([
    'Ales Bialiatski ¶6',
    'Quoted ¶7',
    ' ¶8',
    ' ¶10',
    'Reported ¶9',
    'About them ¶11',
  ])
  expect(answer).toMatchObject({ note: 'Appears in paragraphs 6, 7, 9, 10, 11.' })
})

test('what others say of a person who does not speak is shown with its speaker', () => {
  const answer = who.run(library, { name: 'Lukashenko' }, 20)
  const about = answer.passages.filter((p) => p.speaker !== undefined)
  expect(about.map((p) => p.speaker)).toContain('Ales Bialiatski')
  expect(answer.passages.map((p) => p.speaker)).not.toContain('Alexander Lukashenko')
})

test('a dateline is no part of the sentence that introduces somebody', () => {
  const [first] = who.run(library, { name: 'Kalesnikava' }).passages
  expect(first?.article.text.slice(first.start, first.start + 25)).toBe('Freed Belarusian dissiden')
})

test('without a name everyone is listed, most present first', () => {
  const answer = who.run(library, { name: undefined })
  expect(answer.passages.map((p) => p.label)).toEqual([
    'Maria Kalesnikava',
    'Alexander Lukashenko',
    'Ales Bialiatski',
    'Vladimir Putin',
    'Donald Trump',
  ])
})

test('at most so many passages are given as asked for', () => {
  expect(who.run(library, { name: undefined }, 2).passages).toHaveLength(2)
  expect(who.run(library, { name: 'Bialiatski' }, 1).passages).toHaveLength(1)
})

test('a name that is not there gets the nearest names, or a plain no', () => {
  expect(who.run(library, { name: 'Donald Duck' })).toMatchObject({
    kind: 'abstention',
    reason: 'Nobody called “Donald Duck” is in what I have read. The nearest names: Donald Trump.',
  })
  expect(who.run(library, { name: 'Merkel' })).toMatchObject({
    reason: 'Nobody called “Merkel” is in what I have read.',
  })
})

test('a surname of two people tells of the other one', () => {
  const clintons = buildLibrary([parseArticle('clintons', fixture('clintons'))])
  const answer = who.run(clintons, { name: 'Clinton' })
  expect(answer.kind === 'passages' && answer.note).toContain('The name also fits')
})

test('an article that names nobody says so', () => {
  const bare = buildLibrary([parseArticle('bare', 'The road is closed. It will open in May.')])
  expect(who.run(bare, { name: undefined })).toMatchObject({ reason: 'Nobody is named.' })
})
