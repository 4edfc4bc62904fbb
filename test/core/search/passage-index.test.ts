import { expect, test } from 'vitest'
import { checkClaim } from '../../../src/core/check/check-claim.ts'
import type { Library } from '../../../src/core/library.ts'
import { libraryOf } from '../../support/articles.ts'
import { councils } from '../../support/many-articles.ts'

function found(library: Library, stems: readonly string[], slug?: string) {
  const hits = library.index.search(stems, 3, slug)
  return hits.map(({ indexed, paragraph }) => [indexed.article.slug, paragraph.number])
}

test('a word that one article alone has leads to it, however common the others are', () => {
  expect(found(councils(90), ['council', 'lamp', 'monei'])[0]).toEqual(['lighthouse', 2])
})

test('where every word is common, the best of all paragraphs are found', () => {
  expect(found(councils(120), ['council', 'monei'])[0]).toEqual(['lighthouse', 1])
})

test('of an article that is named only its own paragraphs are found', () => {
  expect(found(councils(5), ['council', 'monei'], 'lighthouse')).toEqual([['lighthouse', 1]])
})

test('a paragraph is found by whom its “she” means, after those that print the name', () => {
  const won = 'Mary Holm won the long race on the island on Monday.'
  const told = 'She told reporters that she had trained for a year.'
  const library = libraryOf({ race: `Holm wins\n\n${won}\n\n${told}\n` })
  expect(found(library, ['holm'])).toEqual([
    ['race', 1],
    ['race', 2],
  ])
})

test('four times the corpus has no more articles read', () => {
  const read = (library: Library) => library.index.articlesNear('roads and schools', 600).length
  expect(read(councils(400))).toBe(read(councils(100)))
  expect(read(councils(100))).toBe(60)
})

test('a claim is found word for word in one of many articles', () => {
  const answer = checkClaim(councils(90), 'The lamp will burn for another century', 3)
  expect(answer.kind).toBe('passages')
  expect(answer.passages[0]?.article.slug).toBe('lighthouse')
})
