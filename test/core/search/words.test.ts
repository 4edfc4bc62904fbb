import { expect, test } from 'vitest'
import { rarityOf } from '../../../src/core/search/rarity.ts'
import { relatedTo } from '../../../src/core/search/relatedness.ts'
import { readWords, stemOf } from '../../../src/core/search/words.ts'

function stems(text: string): readonly string[] {
  return readWords(text).map(({ stem }) => stem)
}

test('possessives, accents, points and thousands commas make no difference', () => {
  expect(stems('Kalesnikava’s')).toEqual(stems('kalesnikava'))
  expect(stems('Orbán')).toEqual(stems('Orban'))
  expect(stems('U.S.')).toEqual(stems('US'))
  expect(stems('1,250 votes')).toEqual(stems('1250 vote'))
})

test('numbers in words and in figures are the same', () => {
  expect(stems('seven')).toEqual(stems('7'))
  expect(stems('one')).not.toEqual(stems('1'))
})

test('irregular forms are brought to their word', () => {
  expect(stems('won stole women')).toEqual(stems('win steal woman'))
})

test('"us" is a country only where it is written or introduced as one', () => {
  const isTelling = (text: string) => readWords(text).some((word) => !word.isFunctionWord)
  expect(isTelling('US')).toBe(true)
  expect(isTelling('in the us')).toBe(true)
  expect(isTelling('with us')).toBe(false)
})

test('names are rarer than words, and words of every day the least rare', () => {
  const rarity = (text: string) => readWords(text).map(rarityOf)[0] ?? 0
  expect(rarity('Bialiatski')).toBeGreaterThan(rarity('sanctions'))
  expect(rarity('sanctions')).toBeGreaterThan(rarity('people'))
})

test.each([
  ['jail', 'prison'],
  ['inmates', 'prisoners'],
  ['freed', 'released'],
  ['Washington', 'American'],
  ['Minsk', 'Belarusian'],
  ['bought', 'purchase'],
])('%s may stand for %s, and the other way round', (a, b) => {
  const [first = '', second = ''] = [stems(a)[0], stems(b)[0]]
  expect(relatedTo(first).get(second)).toBeGreaterThan(0.2)
  expect(relatedTo(second).get(first)).toBeGreaterThan(0.2)
})

test('words that only look alike do not stand for each other', () => {
  expect(relatedTo(stemOf('bank')).has(stemOf('blank'))).toBe(false)
})
