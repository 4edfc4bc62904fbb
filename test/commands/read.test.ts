import { expect, test } from 'vitest'
import { read } from '../../commands/read.ts'
import { libraryOf } from '../support/articles.ts'

const library = libraryOf()

test('the article is read page by page, each from where the last one ended', () => {
  const seen: number[] = []
  for (let paragraph = 1; paragraph <= 16; ) {
    const { passages } = read.run(library, { paragraph })
    expect(passages.length).toBeGreaterThan(0)
    seen.push(...passages.map((p) => p.paragraph))
    paragraph += passages.length
  }
  expect(seen).toEqual(Array.from({ length: 16 }, (_, i) => i + 1))
})

test('a cross-heading is read with the paragraph beneath it', () => {
  const [passage] = read.run(library, { paragraph: 11 }).passages
  const words = passage?.article.text.slice(passage.start, passage.end)
  expect(words).toMatch(/^U\.S\. REWARDS .* SANCTIONS\s+Bialiatski and Kalesnikava .* in place\.$/u)
  expect(passage?.highlights).toHaveLength(1)
})

test('a page says where it stands and how to go on', () => {
  const first = read.run(library, { paragraph: undefined })
  const last = read.run(library, { paragraph: 16 })
  expect(first).toMatchObject({
    note: expect.stringMatching(/^Paragraphs 1 to \d+ of 16\. Go on with \/read paragraph:\d+$/u),
  })
  expect(last).toMatchObject({ note: 'Paragraph 16 of 16.' })
})

test('a long paragraph is a page by itself, and a limit is kept', () => {
  const long = libraryOf({ long: `Long\n\n${'word '.repeat(1_000)}end.\n\nShort one.` })
  expect(read.run(long, { paragraph: 1 }).passages.length).toBe(1)
  expect(read.run(library, { paragraph: 1 }, 2).passages.length).toBe(2)
})

test('past the end it says how many paragraphs there are', () => {
  expect(read.run(library, { paragraph: 17 })).toMatchObject({
    kind: 'abstention',
    reason: 'The article has 16 paragraphs.',
  })
})

test('of several articles it asks which', () => {
  const two = libraryOf({
    port: 'Port shut\n\nIt shut on Monday, the port said.',
    fair: 'It opened.',
  })
  expect(read.run(two, { paragraph: 1 })).toMatchObject({
    kind: 'abstention',
    reason: expect.stringContaining('article:port — Port shut'),
  })
})
