import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { sliceOf } from '../../../src/core/article/span.ts'
import { findPeople } from '../../../src/core/people/people.ts'
import { findQuotations } from '../../../src/core/speech/quotations.ts'

const belarus = readFileSync('corpus/belarus-dialogue.txt', 'utf8')

/** The direct quotations of a text as "speaker: first words". */
function spoken(text: string): readonly string[] {
  const article = parseArticle('story', text)
  return findQuotations(article, findPeople(article))
    .filter((quotation) => quotation.kind === 'direct')
    .map((q) => `${q.speaker}: ${sliceOf(text, q).slice(0, 24)}`)
}

test('the first article’s six quotations have their speakers by full name', () => {
  expect(spoken(belarus)).toEqual([
    'Maria Kalesnikava: Belarusians must feel th',
    'Maria Kalesnikava: If Europe wants a stable',
    'Ales Bialiatski: Currently Belarus resemb',
    'Ales Bialiatski: Society is like a pressu',
    'Ales Bialiatski: Regimes like Lukashenko’',
    'Maria Kalesnikava: If the West is absent at',
  ])
})

test('a quotation that its speaker interrupts goes on as the same speaker’s', () => {
  expect(
    spoken('“The bridge,” Ann Reed said, “will open in May.” “At last,” said Bo Lind.'),
  ).toEqual(['Ann Reed: The bridge,', 'Ann Reed: will open in May.', 'Bo Lind: At last,'])
})
