import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask } from '../commands/ask.ts'
import { parseArticle } from '../src/core/article/article.ts'
import { buildLibrary } from '../src/core/library.ts'

const library = buildLibrary([
  parseArticle('belarus-dialogue', readFileSync('corpus/belarus-dialogue.txt', 'utf8')),
])

/** A question, the paragraph that a person would point at first, and why. */
const EXPECTED: readonly (readonly [string, number, string])[] = [
  ['when was Kalesnikava released?', 2, 'the month stands there with "released"'],
  [
    'how long was she in prison',
    2,
    '"more than five years in prison"; "she" is whom the story is about',
  ],
  ['did she say what visas would do', 14, '"the former professional flautist" is she'],
  ['wat happend to kalesnikova in decmber', 2, 'three slips and a chat word'],
  ['how many prisoners were released', 11, '"123 prisoners released"'],
  ['what did the U.S. lift?', 11, '"Washington" stands for the U.S., "lifted" for lift'],
  ['how old is Lukashenko?', 15, 'the age is set off by commas'],
  ['when did Lukashenko take power', 6, '"since taking power in 1994"'],
  ['who organised the online event', 4, '"organised by the Chatham House think-tank"'],
  ['what did Bialiatski compare Belarus to', 7, 'his words, by "said" and "resembles"'],
  ['what do critics say about the deal', 12, '"Critics … say the deal"'],
  ['what kinds of exchanges should be restored', 14, 'named one by one'],
  ['which sanctions remain in place', 11, 'the clause at its end'],
]

test.each(EXPECTED)('“%s” is answered by paragraph %i: %s', (question, paragraph) => {
  const answer = ask.run(library, { question })
  expect(answer.passages[0]?.paragraph).toBe(paragraph)
})
