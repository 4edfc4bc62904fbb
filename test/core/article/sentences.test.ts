import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/core/article/sentences.ts'

describe('a sentence does not end', () => {
  test.each([
    ['at an abbreviated country', 'He met U.S. President Lee on the U.K. side.'],
    ['at a title', 'Mr. Lee and Dr. Ann Wu spoke to Sen. Bo Diaz.'],
    ['at initials', 'George W. Bush met J. K. Rowling.'],
    ['at a month cut short', 'It opened on Feb. 17 and shut on Dec. 1, 2025.'],
    ['at a firm’s ending', 'Acme Inc. said Beta Corp. Chairman Li would leave.'],
    ['at a decimal point', 'It grew 3.5 percent to $1.2 billion.'],
    ['at an ellipsis that goes on', 'We waited… and waited... and left.'],
    ['inside a quotation that its speaker follows', '“It is cold. We stay in,” she said.'],
    ['inside a straight quotation that its speaker follows', '"Why? Who knows?" he asked.'],
    ['between a question and the name of who asked it', '“Why now?” Maria Lee asked.'],
    ['at an ellipsis inside such a quotation', '“Part of Europe… The more we wait, ” she said.'],
    ['at a time of day', 'Talks began at 9 a.m. Tuesday.'],
  ])('%s', (_, words) => {
    expect(split(words)).toEqual([words])
  })
})

describe('a sentence ends', () => {
  test.each([
    ['after an abbreviation that a new sentence follows', ['He left the U.S.', 'The rest stayed.']],
    ['with its closing marks', ['She said “no.”', 'He said (again) “yes.”', 'Then silence.']],
    ['at a closed quotation without a tail', ['“It is cold.', 'We stay in.”', 'She left.']],
    ['at a small word that looks like an abbreviation', ['He fell ill.', 'Doctors came.']],
    ['at a question and an exclamation', ['Why?', 'No!', 'So be it.']],
    ['at an ellipsis before a new one', ['They waited…', 'Nobody came.']],
    ['before a figure', ['It shut in 2015.', '17 people left.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })
})

test('only blanks are left out between sentences, whatever the text', () =>
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), string(), (a, b) => {
      const text = `${a}. ${b}“A. b,” C! ${b}`
      let at = 0
      for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
        expect(text.slice(at, start).trim()).toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  ))

function split(words: string): readonly string[] {
  return splitSentences(words, { start: 0, end: words.length }).map(({ start, end }) =>
    words.slice(start, end),
  )
}
