import { expect, test } from 'vitest'
import { readClaim } from '../../../src/core/check/claim.ts'

test.each([
  ['“It closes in March” — Ann Lee', 'It closes in March', 'Ann Lee'],
  ['Ann Lee told a packed meeting: "It closes in March"', 'It closes in March', 'Ann Lee'],
  ['look: “It closes in March,” said Lee on Monday', 'It closes in March,', 'Lee'],
  ["Lee said 'it closes in the town's winter'", "it closes in the town's winter", 'Lee'],
  ['> It closes in March\n- Lee', 'It closes in March', 'Lee'],
  ['According to Lee, it closes in March', 'it closes in March', 'Lee'],
  ['It closes in March, according to Lee', 'It closes in March', 'Lee'],
  ['Lee told Reuters that it closes in March', 'it closes in March', 'Lee'],
  ['It closes in March', 'It closes in March', undefined],
  ['he said “it closes in March”', 'it closes in March', undefined],
  ['The “best” port closes in March', 'The “best” port closes in March', undefined],
])('%s', (text, words, credit) => {
  const { parts } = readClaim(text)
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([words])
  expect(parts.map((p) => p.credit && text.slice(p.credit.start, p.credit.end))).toEqual([credit])
})

test('a mark that is never closed marks nothing', () => {
  expect(readClaim('it “closes in March').isMarked).toBe(false)
  expect(readClaim('“'.repeat(3_000)).isMarked).toBe(false)
})
