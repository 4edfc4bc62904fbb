import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { answerTo } from '../../src/core/dispatch.ts'
import { readFollowUp } from '../../src/core/follow-up.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { libraryOf } from '../support/articles.ts'

const library = libraryOf()

test.each([
  ['what did Kalesnikava say about visas?', 'and about Moscow?', 'Moscow'],
  ['/quote about:visas', 'what about prisoners?', '/quote about:prisoners'],
  [
    '/quote about:visas speaker:Kalesnikava',
    'and Bialiatski?',
    '/quote about:visas speaker:Bialiatski',
  ],
  ['/who name:Kalesnikava', 'and Bialiatski?', '/who name:Bialiatski'],
  ['when were the prisoners released?', 'why?', 'why were the prisoners released?'],
  ['when were the prisoners released?', 'and how many?', 'how many were the prisoners released?'],
])('after “%s”, “%s” asks %s', (before, words, question) => {
  expect(follow(before, words)).toMatchObject({
    kind: 'question',
    question: expect.stringContaining(question),
  })
})

test('he and she are the ones whom the answer was about, each by what they are', () => {
  expect(follow('who is Ales Bialiatski?', 'when was he freed?')).toMatchObject({
    question: 'when was Ales Bialiatski freed?',
  })
  expect(follow('what did Kalesnikava say about Europe?', 'who is she?')).toMatchObject({
    question: 'who is Maria Kalesnikava?',
  })
  expect(follow('what did Kalesnikava say about Europe?', 'and her freedom?')).toMatchObject({
    question: expect.stringContaining('Maria Kalesnikava’s freedom'),
  })
})

test('a pronoun that could be several people is left as it is', () => {
  expect(follow('what did Bialiatski say about Lukashenko?', 'is he free?')).toMatchObject({
    question: 'is he free?',
  })
})

test('who is that asks for the one who speaks', () => {
  expect(follow('/quote about:visas speaker:Kalesnikava', 'who is that?')).toMatchObject({
    question: 'who is Maria Kalesnikava?',
  })
})

test.each(['more', 'More?', 'what else?', 'go on', 'and more please'])(
  '“%s” asks for the rest',
  (words) => {
    expect(follow('when were the prisoners released?', words)).toEqual({ kind: 'more' })
  },
)

test.each([
  'how many prisoners are still in jail?',
  'and what does Lukashenko want?',
  'more about visas',
  'what is it about?',
])('“%s” stands alone', (words) => {
  expect(follow('when were the prisoners released?', words)).toEqual({
    kind: 'question',
    question: words,
  })
})

function follow(before: string, words: string) {
  const asked = parseUtterance(before, commands)
  if (asked.kind === 'misunderstood') throw new Error(asked.sentence)
  return readFollowUp(words, { asked, passages: answerTo(library, asked).passages }, library)
}
