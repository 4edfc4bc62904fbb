import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { buildLibrary } from '../../../src/core/library.ts'
import { rank } from '../../../src/core/search/rank.ts'

function firstSentence(text: string, question: string): string | undefined {
  const library = buildLibrary([parseArticle('story', text)])
  return rank(library, question, 3).paragraphs[0]?.scene.sentence.text
}

const BAKERY = `The bakery on Mill Lane

The bakery sold bread before the flood. The bakery sold books after the flood.

A ferry leaves the harbour at noon.
`

test('of sentences with the same telling words the one with the small words of the question is first', () => {
  expect(firstSentence(BAKERY, 'what did the bakery sell before the flood?')).toContain('bread')
  expect(firstSentence(BAKERY, 'what did the bakery sell after the flood?')).toContain('books')
})

const REPAIRS = `Storm damage on the coast

The lighthouse lost its windows. Its lamp broke. Repairs will end in October.

The harbour lost its boats. Its wall broke. Repairs will end in June.
`

test('a sentence goes on about what was named two sentences before', () => {
  expect(firstSentence(REPAIRS, 'when will repairs of the lighthouse end?')).toContain('October')
  expect(firstSentence(REPAIRS, 'when will repairs of the harbour end?')).toContain('June')
})
