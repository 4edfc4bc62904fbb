import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, isPrintOf } from '../../src/core/fingerprint.ts'

test('a fingerprint is that of its text, and of no text that was edited', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, typed) => {
      const print = fingerprint(before + after)
      expect(isPrintOf(print, before + after)).toBe(true)
      expect(isPrintOf(print, before + typed + after)).toBe(false)
    }),
  )
})

test('one changed letter makes another fingerprint', () => {
  expect(fingerprint('eleven cables')).not.toBe(fingerprint('eleven tables'))
})

test('a fingerprint is short, whatever the text', () => {
  expect(fingerprint('x'.repeat(10_000_000)).length).toBeLessThanOrEqual(20)
})
