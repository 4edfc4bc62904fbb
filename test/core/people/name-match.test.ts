import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matchName, SURE_FIT } from '../../../src/core/people/name-match.ts'
import { cast } from '../../support/people.ts'

const { people } = cast(readFileSync('corpus/belarus-dialogue.txt', 'utf8'))

/** Whom a name surely means. */
function meant(name: string): string | undefined {
  const [best] = matchName(people, name)
  return best && best.fit >= SURE_FIT ? best.person.name : undefined
}

test.each([
  ['Kolesnikova', 'Maria Kalesnikava'],
  ['Maria Kalesnikova', 'Maria Kalesnikava'],
  ['kalesnikva', 'Maria Kalesnikava'],
  ['Lukashenka', 'Alexander Lukashenko'],
  ['Aleksandr Lukashenko', 'Alexander Lukashenko'],
  ['Byalyatski', 'Ales Bialiatski'],
  ['Mr. Bialiatski', 'Ales Bialiatski'],
  ['putin', 'Vladimir Putin'],
])('%s means %s', (typed, name) => {
  expect(meant(typed)).toBe(name)
})

test.each(['Merkel', 'Trudeau', 'Ann', ''])('%s means nobody here', (typed) => {
  expect(meant(typed)).toBeUndefined()
})
