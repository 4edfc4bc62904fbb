import { expect, test } from 'vitest'
import { Cooldown } from '../../src/discord/cooldown.ts'

test('a burst is answered, one more is told to wait, the rest nothing', () => {
  const cooldown = new Cooldown()
  const turns = Array.from({ length: 13 }, () => cooldown.turn('mia', 0))
  expect(turns.slice(0, 10)).toEqual(Array(10).fill('answer'))
  expect(turns.slice(10)).toEqual(['wait', 'silence', 'silence'])
  expect(cooldown.turn('noah', 0)).toBe('answer')
})

test('a question is regained after three seconds, and with it the word to wait', () => {
  const cooldown = new Cooldown()
  for (let i = 0; i < 12; i++) cooldown.turn('mia', 0)
  expect(cooldown.turn('mia', 3_000)).toBe('answer')
  expect(cooldown.turn('mia', 3_100)).toBe('wait')
  expect(cooldown.turn('mia', 60_000)).toBe('answer')
})

test('those who have rested are forgotten, and nobody else', () => {
  const cooldown = new Cooldown()
  for (let i = 0; i < 11; i++) cooldown.turn('mia', 0)
  for (let i = 0; i < 5_000; i++) cooldown.turn(`member ${i}`, 0)
  expect(cooldown.turn('mia', 0)).toBe('silence')
  expect(cooldown.turn('mia', 40_000)).toBe('answer')
})
