import { expect, test } from 'vitest'
import { standingOf } from '../../../src/core/summary/standing.ts'

test('a sentence that names what it speaks of stands alone', () => {
  expect(standingOf('Washington lifted its sanctions on Belarusian potash.')).toBe('alone')
  expect(standingOf('“Europe cannot afford to disengage,” Kalesnikava said on Tuesday.')).toBe(
    'alone',
  )
  expect(standingOf('The deal with Iran was signed in Vienna by six powers.')).toBe('alone')
})

test('one that opens on a pronoun, a connective or “the deal” needs the one before', () => {
  const leaning = [
    'He was released in December after talks.',
    'But Kalesnikava said it was thanks to a thaw.',
    'In return, Washington lifted its sanctions on potash.',
    'Critics of Lukashenko say the deal was part of a pattern.',
    '“If Europe wants a neighbour, it must not disengage,” she added.',
    '“Society is like a pressure cooker with its lid screwed down.”',
    'About 100 people remain in the camps, he said.',
    'Twelve percent said they were not sure of it.',
    '“A text, on a Tuesday,” said its state secretary, Brad Kowal.',
    'I would have liked to throw it in the canal.',
  ]
  for (const sentence of leaning) expect(standingOf(sentence)).toBe('after the one before')
})

test('half a quotation and a fragment never stand', () => {
  expect(standingOf('“We have no plans to leave the country today.')).toBe('never')
  expect(standingOf('How it started.')).toBe('never')
  expect(standingOf('A line that goes on and on without an end')).toBe('never')
})
