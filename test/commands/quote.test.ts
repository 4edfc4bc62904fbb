import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quote } from '../../commands/quote.ts'
import type { Answer } from '../../src/core/answer.ts'
import { parseArticle } from '../../src/core/article/article.ts'
import { buildLibrary } from '../../src/core/library.ts'
import { councils } from '../support/many-articles.ts'
import { fixture } from '../support/people.ts'

const library = buildLibrary([
  parseArticle('belarus', readFileSync('corpus/belarus-dialogue.txt', 'utf8')),
])
const ferry = buildLibrary([parseArticle('ferry', fixture('ferry'))])

/** The passages of an answer as "speaker ¶number: first words". */
function shown(answer: Answer): readonly string[] {
  return answer.passages.map((p) => {
    const words = p.article.text.slice(p.start, p.end).slice(0, 24)
    return `${p.speaker} ¶${p.paragraph}: ${words}`
  })
}

test('a subject finds what was said on it, quoted or reported', () => {
  expect(shown(quote.run(library, { about: 'visas', speaker: undefined }))[0]).toBe(
    'Maria Kalesnikava ¶14: The former professional ',
  )
  expect(shown(quote.run(library, { about: 'scorched earth', speaker: undefined }))[0]).toBe(
    'Ales Bialiatski ¶7: “Currently Belarus resem',
  )
})

test('a speaker is also found by what the article calls them', () => {
  const about = 'what did the Nobel laureate say about society?'
  expect(shown(quote.run(library, { about, speaker: undefined }))[0]).toBe(
    'Ales Bialiatski ¶8: “Society is like a press',
  )
  expect(shown(quote.run(library, { about: undefined, speaker: 'Nobel laureate' }))).toHaveLength(3)
})

test('a speaker’s words come in the article’s order, however the name is spelt', () => {
  const answer = quote.run(library, { about: undefined, speaker: 'Kolesnikova' })
  expect(answer.passages.map((p) => p.paragraph)).toEqual([4, 5, 16])
  expect(new Set(answer.passages.map((p) => p.speaker))).toEqual(new Set(['Maria Kalesnikava']))
})

test('a speaker is shown with how the article describes them', () => {
  const { passages } = quote.run(library, { about: undefined, speaker: 'Byalyatski' })
  const [first] = passages
  const { described, article } = first ?? {}
  expect(described && article?.text.slice(described.start, described.end)).toBe(
    'Nobel peace laureate',
  )
})

test('somebody named but not quoted is said to be so', () => {
  const answer = quote.run(library, { about: undefined, speaker: 'Lukashenka' })
  expect(answer).toMatchObject({
    kind: 'abstention',
    reason: 'Alexander Lukashenko is named, but nothing is reported of what they say.',
  })
  expect(answer.passages.length).toBeGreaterThan(0)
})

test('somebody who is only reported is shown so, with a word of explanation', () => {
  const answer = quote.run(ferry, { about: undefined, speaker: 'critics' })
  expect(answer).toMatchObject({
    kind: 'passages',
    note: 'No words of Critics of Sinclair are quoted; this is reported of them.',
  })
})

test('a name that is not there and a subject nobody speaks on are refused plainly', () => {
  const nobody = quote.run(library, { about: undefined, speaker: 'Merkel' })
  expect(nobody).toMatchObject({ kind: 'abstention', reason: 'Nobody called “Merkel” is quoted.' })
  const nothing = quote.run(library, { about: 'volcanoes', speaker: undefined })
  expect(nothing).toMatchObject({ kind: 'abstention', reason: 'Nobody is quoted on “volcanoes”.' })
  const silent = quote.run(library, { about: 'volcanoes', speaker: 'Bialiatski' })
  expect(silent).toMatchObject({ reason: 'Ales Bialiatski says nothing on “volcanoes”.' })
})

test('the two halves of a sentence’s quotation are one passage', () => {
  const text =
    'The lamp will burn for one more winter in the town.\n\n“Samuel is a dear,” Ada Holm said, “but he has never cleaned the lamp.”'
  const lamp = buildLibrary([parseArticle('lamp', text)])
  const { passages } = quote.run(lamp, { about: undefined, speaker: 'Holm' })
  expect(passages).toHaveLength(1)
  expect(passages[0]?.highlights).toHaveLength(2)
})

test.each(['‘The lamp will burn all winter,’', "'The lamp will burn all winter,'"])(
  'speech is shown with the marks that are printed round it: %s',
  (words) => {
    const lamp = buildLibrary([
      parseArticle('lamp', `The town met.\n\n${words} said Ada Holm, the keeper of the lamp.`),
    ])
    const [passage] = quote.run(lamp, { about: undefined, speaker: 'Holm' }).passages
    expect(passage?.article.text.slice(passage.start, passage.end)).toBe(words)
  },
)

test('among many articles the one where somebody speaks of it is found', () => {
  const many = councils(210)
  expect(shown(quote.run(many, { about: 'the lamp', speaker: undefined }))).toEqual([
    'Ada Holm ¶2: “The lamp will burn for ',
  ])
  expect(quote.run(many, { about: 'tunnels', speaker: undefined }).kind).toBe('abstention')
})

test('with nothing asked for, the quotations that carry most of the article come first', () => {
  expect(shown(quote.run(library, { about: undefined, speaker: undefined }))[0]).toBe(
    'Maria Kalesnikava ¶4: “Belarusians must feel t',
  )
})

test('an article without quotations says so', () => {
  const bare = buildLibrary([parseArticle('bare', 'The road is closed. It will open in May.')])
  const answer = quote.run(bare, { about: undefined, speaker: undefined })
  expect(answer).toMatchObject({ kind: 'abstention', reason: 'Nobody is quoted.' })
})
