import { expect, test } from 'vitest'
import { sliceOf } from '../../../src/core/article/span.ts'
import { findQuotations } from '../../../src/core/speech/quotations.ts'
import { cast, spoken } from '../../support/people.ts'

test.each([
  [
    'split by its speaker',
    '“The bridge,” Ann Reed said, “will open.” Yes.',
    ['The bridge,', 'will open.'],
  ],
  ['straight', '"It is shut today," Ann Reed said.', ['It is shut today,']],
  ['in doubled single marks', "''It is shut today,'' Ann Reed said.", ['It is shut today,']],
  [
    'in single marks',
    '‘It is shut today,’ said Ann Reed. She did not stay.',
    ['It is shut today,'],
  ],
  [
    'in single marks with double ones inside',
    "'They told us it was \"safe\",' said Ann Reed. 'The drivers' pay is too low.'",
    ['They told us it was "safe",', "The drivers' pay is too low."],
  ],
  [
    'of two words in single marks',
    '‘It was shut,’ said Ann Reed. She called it ‘a joke’ and left. ‘I am sorry for the lot,’ she said.',
    ['It was shut,', 'a joke', 'I am sorry for the lot,'],
  ],
  [
    'that ends on an s, in single marks',
    '‘It was shut,’ said Ann Reed. She called it ‘the drivers’ loss’ and left.',
    ['It was shut,', 'the drivers’ loss'],
  ],
  [
    'with letters left out, in single marks',
    '‘I loved the ’90s and the rock ’n’ roll,’ said Ann Reed. ‘We were dancin’ all night,’ she said.',
    ['I loved the ’90s and the rock ’n’ roll,', 'We were dancin’ all night,'],
  ],
  ['with one inside', '“He said ‘no’ and left us,” Ann Reed said.', ['He said ‘no’ and left us,']],
  [
    'that was laughed',
    '“It is shut and I have the key,” laughed Ann Reed.',
    ['It is shut and I have the key,'],
  ],
  ['never closed', 'Ann Reed said: “It is shut today.', ['It is shut today.']],
])('a quotation %s is read', (_, text, words) => {
  const { article, people } = cast(text)
  const direct = findQuotations(article, people).filter((q) => q.kind === 'direct')
  expect(direct.map((q) => sliceOf(text, q))).toEqual(words)
  expect(new Set(direct.map((q) => q.speaker))).toEqual(new Set(['Ann Reed']))
})

test.each([
  'The so-called “lifeline fund” was spent.',
  'Ann Reed starred in the film “A Long Way Home” that year.',
])('%s has no quotation', (text) => {
  expect(spoken(text)).toEqual([])
})
