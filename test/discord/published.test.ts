import { expect, test } from 'vitest'
import { parseArticle } from '../../src/core/article/article.ts'
import { publishedAt } from '../../src/discord/published.ts'

const URL = 'https://news.example/story'
const BODY = `The harbour will close, the city said.

“We will close it – for good,” said Ann Lee-Smith (the mayor), 50 & tired.

The city said it would close. The city said it would not open again, ever, before the spring of the year after the next one, and the harbour will close for years.

Yes.

The harbour will stay closed until the fishermen have mended all the nets that the winter storms took from them.`

test.each([
  ['a few words whole', 'Ann Lee-Smith', 'Ann%20Lee%2DSmith'],
  [
    'commas and ampersands as what they are',
    'mayor), 50 & tired',
    'mayor%29%2C%2050%20%26%20tired',
  ],
  [
    'no signs at the ends, which pages print in other ways',
    '“We will close it – for good,”',
    'We%20will%20close%20it%20%E2%80%93%20for%20good',
  ],
  [
    'of many words the first and the last',
    'until the fishermen have mended all the nets that the winter storms',
    'until%20the%20fishermen%20have,that%20the%20winter%20storms',
  ],
  [
    'more words where the first few stand earlier',
    'The city said it would not open again, ever, before the spring',
    'The%20city%20said%20it%20would%20not,ever%2C%20before%20the%20spring',
  ],
  [
    'the words before where the same stand earlier',
    'harbour will close for',
    'harbour%20will%20close%20for',
  ],
])('an address shows %s', (_, words, directive) => {
  expect(addressOf(words)).toBe(`${URL}#:~:text=${directive}`)
})

test('words that stand earlier too are told apart by those before them, or else by those after', () => {
  const at = BODY.lastIndexOf('will close')
  expect(addressAt(at, 'will close')).toContain('text=and%20the%20harbour-,will%20close')
  const second = BODY.indexOf('The city said it would not')
  expect(addressAt(second, 'The city said it')).toContain('text=close.-,The%20city%20said%20it')
  const third = BODY.indexOf('The harbour will stay')
  expect(addressAt(third, 'The harbour will')).toContain('text=The%20harbour%20will,-stay')
})

test('a term never runs from one paragraph into the next', () => {
  const from = BODY.indexOf('Yes.')
  expect(addressAt(from, BODY.slice(from, BODY.indexOf(' until')))).toContain(
    'text=Yes,will%20stay%20closed',
  )
})

test('an address with a fragment keeps it, one with directives loses those', () => {
  const words = 'Ann Lee-Smith'
  expect(addressOf(words, `${URL}#top`)).toBe(`${URL}#top:~:text=Ann%20Lee%2DSmith`)
  expect(addressOf(words, `${URL}#:~:text=old`)).toBe(`${URL}#:~:text=Ann%20Lee%2DSmith`)
  expect(addressOf(words, `${URL}_(1)?a=b`)).toBe(`${URL}_%281%29?a=b#:~:text=Ann%20Lee%2DSmith`)
})

test('half a character and a passage without words do no harm', () => {
  const lone = parseArticle(
    'lone',
    `---\nurl: ${URL}\n---\n\nA \ud83c tree stands here by itself.\n\n!!!`,
  )
  const [first, second] = lone.paragraphs
  if (!first || !second) throw new Error('Expected two paragraphs.')
  const passage = (of: typeof first) => ({ ...of, article: lone, paragraph: 1, highlights: [] })
  expect(publishedAt(passage(first))).toContain('#:~:text=A%20%20tree')
  expect(publishedAt(passage(second))).toBe(URL)
})

function addressOf(words: string, url = URL): string | undefined {
  return addressAt(BODY.indexOf(words), words, url)
}

/** The address for the words that begin at this offset of the body. */
function addressAt(at: number, words: string, url = URL): string | undefined {
  const head = `---\ntitle: The title\nurl: ${url}\n---\n\n`
  const article = parseArticle('story', head + BODY)
  const start = head.length + at
  const highlight = { start, end: start + words.length }
  const whole = article.paragraphs.find((p) => p.start <= start && start < p.end)
  if (!whole) throw new Error(`Expected “${words}” in a paragraph.`)
  return publishedAt({ ...whole, article, paragraph: whole.number, highlights: [highlight] })
}
