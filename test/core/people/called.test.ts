import { expect, test } from 'vitest'
import { quote } from '../../../commands/quote.ts'
import { who } from '../../../commands/who.ts'
import { findCalled } from '../../../src/core/people/called.ts'
import { libraryOf } from '../../support/articles.ts'
import { lighthouses, readAgain } from '../../support/many-articles.ts'

const { articles } = libraryOf({
  first: 'Anna Berg, the mayor of Lund, spoke. Ms. Berg was glad.',
  second: 'Anna Berg went home. Later Berg returned. Berg slept. Then Berg woke.',
  third: 'Karl Berg, a baker from Lund, met Ann Lee.',
})

/** Where a name leads, and whom else it fits. */
function called(typed: string) {
  const { found, others, nearest } = findCalled(articles, typed)
  return {
    found: found.map(({ of, person }) => `${person.name} in ${of.article.slug}`),
    others,
    nearest,
  }
}

test('of those whom a name fits alike the one whom an article mentions most is meant', () => {
  expect(called('Berg')).toEqual({
    found: ['Anna Berg in first', 'Anna Berg in second'],
    others: ['Karl Berg'],
    nearest: [],
  })
})

test('a description finds whom an article describes so, where no name does', () => {
  expect(called('the mayor of Lund').found).toEqual(['Anna Berg in first', 'Anna Berg in second'])
  expect(called('baker').found).toEqual(['Karl Berg in third'])
  expect(called('the mayor, a baker').found).toEqual([])
})

test('a name that fits nobody for sure gives those that are near', () => {
  expect(called('Anna Bergstrom')).toMatchObject({ found: [], nearest: ['Anna Berg'] })
  expect(called('the')).toEqual({ found: [], others: [], nearest: [] })
})

test.each([
  ['a name', 'Ada Bcholm'],
  ['a misspelt name', 'Ada Bcohlm'],
  ['a name that nobody has', 'Xavier'],
])('%s asked again has no more articles read among four times as many', (_, name) => {
  const ask = (library: ReturnType<typeof lighthouses>) => [
    who.run(library, { name }, 5),
    quote.run(library, { about: undefined, speaker: name }, 5),
  ]
  expect(readAgain(lighthouses(120), ask)).toBe(readAgain(lighthouses(30), ask))
})

test('quotations with nothing asked for are weighed in no more articles than are shown', () => {
  const ask = (library: ReturnType<typeof lighthouses>) =>
    quote.run(library, { about: undefined, speaker: undefined }, 3)
  expect(readAgain(lighthouses(40), ask)).toBe(3)
})
