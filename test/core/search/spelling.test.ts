import { expect, test } from 'vitest'
import { buildVocabulary, countSpellings } from '../../../src/core/search/spelling.ts'
import { readWords } from '../../../src/core/search/words.ts'

function vocabularyOf(text: string) {
  const spellings = new Map<string, number>()
  countSpellings(spellings, readWords(text))
  return buildVocabulary(spellings)
}

const vocabulary = vocabularyOf('The government exiled Maria Kalesnikava, and the US sighed.')

test('a word is taken for the one it misspells', () => {
  expect(vocabulary.nearest('goverment', false)?.folded).toBe('government')
  expect(vocabulary.nearest('exhiled', false)?.folded).toBe('exiled')
  expect(vocabulary.nearest('kalesinkava', false)).toEqual(
    expect.objectContaining({ folded: 'kalesnikava', isName: true }),
  )
})

test('a word of the language is only taken for a name, and a short or far one for nothing', () => {
  expect(vocabulary.nearest('sighted', true)).toBeUndefined()
  expect(vocabulary.nearest('sad', false)).toBeUndefined()
  expect(vocabulary.nearest('referendum', false)).toBeUndefined()
})
