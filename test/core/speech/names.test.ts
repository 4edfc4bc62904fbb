import { expect, test } from 'vitest'
import { findQuotations } from '../../../src/core/speech/quotations.ts'
import { cast } from '../../support/people.ts'

const OPENING =
  'Ferry talks\n\nThe island council met on Monday to talk about the winter ferries.\n\n'

test.each([
  [
    'an O’',
    '“It is full,” said Sinead O’Neill, the captain. “We sail,” O’Neill said.',
    'Sinead O’Neill',
  ],
  [
    'a straight apostrophe',
    '"It is full," said Beto O\'Rourke. "We sail," Mr. O\'Rourke said.',
    "Beto O'Rourke",
  ],
  [
    'a double surname',
    '“It is full,” Gilda Cobb-Hunter said. “We sail,” Cobb-Hunter said.',
    'Gilda Cobb-Hunter',
  ],
  [
    'a double first name',
    'Jean-Marc Ayrault called it “full.” “We sail today,” Ayrault said.',
    'Jean-Marc Ayrault',
  ],
  ['an initial', '“It is full,” said John F. Kerry. “We sail,” Kerry added.', 'John F. Kerry'],
  ['initials alone', '“It is full,” said J. J. Abrams. “We sail,” Abrams said.', 'J. J. Abrams'],
  [
    'initials without a blank',
    '“It is full,” said J.M. Berger. “We sail,” Berger said.',
    'J.M. Berger',
  ],
  [
    'a Jr.',
    '“It is full,” said Harry B. Harris Jr., an admiral. “We sail,” Mr. Harris said.',
    'Harry B. Harris Jr.',
  ],
  [
    'a number',
    '“It is full,” said Martin Luther King III. “We sail,” Mr. King said.',
    'Martin Luther King III',
  ],
  [
    'von der',
    '“It is full,” said Ursula von der Leyen. “We sail,” von der Leyen said.',
    'Ursula von der Leyen',
  ],
  [
    'Van der',
    '“It is full,” said Alexander Van der Bellen. “We sail,” Van der Bellen said.',
    'Alexander Van der Bellen',
  ],
  [
    'a Per',
    'Brandt’s spokesman, Per Holm, called it “a full boat.” “We sail,” Mr. Holm said.',
    'Per Holm',
  ],
  [
    'what she does before it',
    '“It is full,” said beekeeper Hattie Quince. Beekeeper Hattie Quince left. “We sail,” Quince said.',
    'Hattie Quince',
  ],
  ['de', '“It is full,” said Bill de Blasio. “We sail,” Mr. de Blasio said.', 'Bill de Blasio'],
  [
    'bin',
    '“It is full,” said Mohammed bin Salman. “We sail,” bin Salman said.',
    'Mohammed bin Salman',
  ],
  [
    'al-',
    '“It is full,” said Abdel Fattah al-Sisi. “We sail,” al-Sisi said.',
    'Abdel Fattah al-Sisi',
  ],
  [
    'al- left out later',
    '“It is full,” said Ayman al-Rawi. “We sail,” Rawi said.',
    'Ayman al-Rawi',
  ],
  ['a d’', '“It is full,” said Charles d’Arcy. “We sail,” d’Arcy said.', 'Charles d’Arcy'],
  [
    'St.',
    '“It is full,” said Dr. Martin St. Clair. “We sail,” St. Clair said.',
    'Martin St. Clair',
  ],
  [
    'a Turkish letter',
    '“It is full,” said Tayyip Erdoğan. “We sail,” Erdogan said.',
    'Tayyip Erdoğan',
  ],
  [
    'a family name in front',
    '“It is full,” said Ban Ki-moon. “We sail,” Mr. Ban said.',
    'Ban Ki-moon',
  ],
  ['capitals', '“It is full,” said MARIA LEE. “We sail,” LEE said.', 'MARIA LEE'],
])('a name with %s is one person’s, to whom both quotations go', (_, sentences, name) => {
  const { article, people } = cast(`${OPENING}${sentences}\n`)
  expect(people.map((person) => [person.name, person.kind])).toEqual([[name, 'person']])
  const speakers = findQuotations(article, people).map((quotation) => quotation.speaker)
  expect(speakers).toEqual([name, name])
})

test('a text in capitals credits nobody wrongly', () => {
  const { article, people } = cast('MARIA LEE SAID THE PIER WAS SAFE. “IT IS NEW,” LEE SAID.')
  const speakers = findQuotations(article, people).map((quotation) => quotation.speaker)
  expect(speakers.filter((speaker) => speaker !== undefined && !/LEE$/u.test(speaker))).toEqual([])
})

test.each([
  [
    'a party member after a town',
    'Todd Wilcox is an Orlando Republican. “It is full,” he said.',
    'Todd Wilcox',
  ],
  [
    'a town that is a first name',
    'Ada Reed spoke in Charlotte, N.C. “It is full,” she said.',
    'Ada Reed',
  ],
  ['a department', 'Ada Reed works at the Justice Department. “It is full,” she said.', 'Ada Reed'],
  [
    'a word that begins a sentence',
    'Ada Reed came. Demonstrators said so. “It is full,” she said.',
    'Ada Reed',
  ],
])('%s is no person', (_, sentences, name) => {
  const { people } = cast(`${OPENING}${sentences}\n`)
  expect(people.filter(({ kind }) => kind === 'person').map((person) => person.name)).toEqual([
    name,
  ])
})
