import { expect, test } from 'vitest'
import { sliceOf } from '../../../src/core/article/span.ts'
import { findQuotations } from '../../../src/core/speech/quotations.ts'
import { belarus, cast, fixture, spoken } from '../../support/people.ts'

test('what both speakers are reported to have said is theirs, and the critics’ is not Lukashenko’s', () => {
  expect(spoken(belarus, 'indirect')).toEqual([
    'Maria Kalesnikava: European governments on ',
    'Maria Kalesnikava: failing to engage with h',
    'Ales Bialiatski: he was sceptical about L',
    'Ales Bialiatski: Lukashenko’s decision to',
    'Critics of Lukashenko: the deal was part of a d',
    'Maria Kalesnikava: it was thanks to a previ',
    'Maria Kalesnikava: issuing travel visas to ',
    'Maria Kalesnikava: Not to do this, she said',
  ])
})

test('statements have the source as it is worded, and what was not said is none', () => {
  const told = spoken(fixture('ferry'), 'indirect')
  expect(told).toContain('a report by the harbour board: a third of sailings were')
  expect(told).toContain('Critics of Sinclair: the strike was badly tim')
  expect(told.join()).not.toContain('the council would step in')
})

test.each([
  [
    'what somebody else says in the next clause',
    'Ann Reed said the buses would be sold, and her deputy, Bo Lind, says the trams will be kept.',
    'Ann Reed: the buses would be sold',
  ],
  [
    'what describes the speaker',
    'A longer road may help, say some drivers, who remember the storm.',
    'some drivers: A longer road may help',
  ],
  [
    'what somebody else says',
    'Ann Reed said the road was safe, but drivers said it was not.',
    'Ann Reed: the road was safe',
  ],
  [
    'the dash that closes an insertion',
    'The mayor — as Ann Reed says the road is safe — has left.',
    'Ann Reed: the road is safe',
  ],
])('a statement ends before %s', (_, sentence, expected) => {
  const { article, people } = cast(`Buses run late\n\n${sentence}\n`)
  const [first] = findQuotations(article, people).filter(({ kind }) => kind === 'indirect')
  expect(first && `${first.speaker}: ${sliceOf(article.text, first)}`).toBe(expected)
})

test.each([
  'Ann Reed said in a statement read to the court on Friday.',
  'In 1987 Ann Reed testified against the dredging of the old harbour.',
])('where and how something was said is no statement: %s', (sentence) => {
  expect(spoken(`Buses run late\n\n${sentence}\n`, 'indirect')).toEqual([])
})

test('what somebody agreed to do is no statement', () => {
  expect(spoken('Ann Reed agreed to be driven by another firm that year.', 'indirect')).toEqual([])
})
