import { expect, test } from 'vitest'
import { editDistance, lettersOf, mayBeWithin } from '../../src/core/edit-distance.ts'

test('a swap of neighbours is one edit, and the count stops above the most', () => {
  expect(editDistance('wierd', 'weird', 2)).toBe(1)
  expect(editDistance('kitten', 'sitting', 3)).toBe(3)
  expect(editDistance('kitten', 'sitting', 1)).toBe(2)
})

test.each([
  ['wierd', 'weird', 1],
  ['kitten', 'sitting', 3],
  ['kalesnikava', 'kalasnikova', 2],
])('the letters of %s and %s do not rule out that they are %i edits apart', (a, b, edits) => {
  expect(mayBeWithin(edits, lettersOf(a), lettersOf(b))).toBe(true)
})

test('words of other letters are ruled out', () => {
  expect(mayBeWithin(1, lettersOf('minsk'), lettersOf('ferry'))).toBe(false)
})
