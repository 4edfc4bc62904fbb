import { expect, test } from 'vitest'
import { printTime } from '../../../src/core/time/printed-time.ts'

test('prints every form of value as a reader would write it', () => {
  const printed: readonly (readonly [string, string])[] = [
    ['19', '20th century'],
    ['199', '1990s'],
    ['0843', '843'],
    ['2024-SP', 'Spring 2024'],
    ['2024-Q3', 'Third quarter of 2024'],
    ['2025-12', 'December 2025'],
    ['2026-W07', 'Week of 9 February 2026'],
    ['2026-W07-WE', 'Weekend of 14 February 2026'],
    ['2026-02-17', '17 February 2026'],
    ['2016/2019', '2016 to 2019'],
    ['2025-06/2025-08', 'June 2025 to August 2025'],
  ]
  for (const [value, words] of printed) expect(printTime({ value })).toBe(words)
})

test('prints the part of a period that is meant', () => {
  expect(printTime({ value: '2024', mod: 'START' })).toBe('Early 2024')
  expect(printTime({ value: '2024-06', mod: 'MID' })).toBe('Mid-June 2024')
  expect(printTime({ value: '199', mod: 'END' })).toBe('Late 1990s')
  expect(printTime({ value: undefined })).toBeUndefined()
})
