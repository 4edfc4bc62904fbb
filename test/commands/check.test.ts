import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { answerTo } from '../../src/core/dispatch.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { libraryOf } from '../support/articles.ts'

test('/check shows a quotation in place and never more passages than are wanted', () => {
  const asked = parseUtterance('/check quote:Belarus resembles scorched earth', commands)
  if (asked.kind !== 'asked') throw new Error(asked.sentence)
  const answer = answerTo(libraryOf(), asked, 1)
  expect(answer).toMatchObject({ kind: 'passages', score: 1 })
  expect(answer.passages.map(({ paragraph }) => paragraph)).toEqual([7])
})

test('/check needs a quotation', () => {
  expect(parseUtterance('/check', commands)).toMatchObject({ kind: 'misunderstood' })
})
