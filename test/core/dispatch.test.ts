import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { answerTo } from '../../src/core/dispatch.ts'
import type { Library } from '../../src/core/library.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { libraryOf } from '../support/articles.ts'

const TWO = {
  harbour: 'Harbour to close\n\nThe harbour will close for repairs in March, the port said.',
  school: 'School to open\n\nThe new school will open in March, the town council said.',
}

test('an article can be named by its slug or its headline', () => {
  const library = libraryOf(TWO)
  expect(slugs(library, '/ask article:school question:what happens in March?')).toEqual(['school'])
  expect(slugs(library, '/ask article:HARBOUR to Close question:what happens in March?')).toEqual([
    'harbour',
  ])
})

test('an article that is not there is named, with those that are', () => {
  const answer = ask(libraryOf(TWO), '/ask article:church question:what happens?')
  expect(answer).toMatchObject({
    kind: 'abstention',
    reason: 'There is no article “church”. Articles: harbour, school.',
    passages: [],
  })
})

test('a limit cuts answers of every kind', () => {
  for (const typed of ['/ask question:what did Lukashenko do in December?', '/help']) {
    const answer = answerTo(libraryOf(), asked(typed), 1)
    expect(answer.passages.length).toBeLessThanOrEqual(1)
  }
})

function ask(library: Library, typed: string) {
  return answerTo(library, asked(typed))
}

function slugs(library: Library, typed: string): readonly string[] {
  return [...new Set(ask(library, typed).passages.map(({ article }) => article.slug))]
}

function asked(typed: string) {
  const utterance = parseUtterance(typed, commands)
  if (utterance.kind !== 'asked') throw new Error(`Expected a command, got: ${utterance.sentence}`)
  return utterance
}
