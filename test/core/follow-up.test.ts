import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { answerTo } from '../../src/core/dispatch.ts'
import { readFollowUp } from '../../src/core/follow-up.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { libraryOf } from '../support/articles.ts'

const library = libraryOf()

test.each([
  [
    'what did Kalesnikava say about Europe?',
    'and about Moscow?',
    'what did Kalesnikava say about Moscow?',
  ],
  [
    'what did Kalesnikava say about visas?',
    'what about Bialiatski?',
    'what did Bialiatski say about visas?',
  ],
  [
    'what did Bialiatski say about society?',
    'and about Lukashenko?',
    'what did Bialiatski say about Lukashenko?',
  ],
  [
    'what does Bialiatski think of society?',
    'and of the economy?',
    'what does Bialiatski think of the economy?',
  ],
  ['who is Bialiatski?', 'and Kalesnikava?', 'who is Kalesnikava?'],
  ['when was kalesnikava released', 'and Bialiatski?', 'when was Bialiatski released?'],
  ['how old is Putin?', 'or Trump?', 'how old is Trump?'],
  ['what does Europe want?', 'and the United States?', 'what does the United States want?'],
  ['what does the West want?', 'and Russia?', 'what does Russia want?'],
  ['is Belarus dependent on Russia?', 'and on China?', 'is Belarus dependent on China?'],
  ['what happened in December?', 'and in 2020?', 'what happened in 2020?'],
  ['who was released?', 'and in 2020?', 'who was released in 2020?'],
  ['how many prisoners were released?', 'and protesters?', 'how many protesters were released?'],
  ['who is the president?', 'and the envoy?', 'who is the envoy?'],
  ['when were the prisoners released?', 'and about Moscow?', 'what about Moscow?'],
  ['when were the prisoners released?', 'and the sanctions?', 'what about the sanctions?'],
  ['summary', 'and about sanctions?', '/summary about:sanctions'],
  ['/quote about:visas', 'what about prisoners?', '/quote about:prisoners'],
  [
    '/quote about:visas speaker:Kalesnikava',
    'and Bialiatski?',
    '/quote about:visas speaker:Bialiatski',
  ],
  [
    '/quote about:visas speaker:Kalesnikava',
    'and about Lukashenko?',
    '/quote about:Lukashenko speaker:Kalesnikava',
  ],
  ['/who name:Kalesnikava', 'and Bialiatski?', '/who name:Bialiatski'],
  ['/who name:Kalesnikava', 'and potash?', 'what about potash?'],
])(
  'after “%s”, “%s” puts another subject in the place of the old: %s',
  (before, words, question) => {
    expect(follow(before, words)).toEqual({ kind: 'question', question })
  },
)

test('an article that was named stays the one that is asked', () => {
  const before = '/ask when were the prisoners released? article:belarus-dialogue'
  const line = (question: string) => `/ask question:${question} article:belarus-dialogue`
  expect(questionAfter(before, 'why?')).toBe(line('why were the prisoners released?'))
  expect(questionAfter(before, 'and about Moscow?')).toBe(line('what about Moscow?'))
  expect(questionAfter('/who name:Putin article:belarus-dialogue', 'and Trump?')).toBe(
    '/who name:Trump article:belarus-dialogue',
  )
})

test('what was asked after can be asked after again', () => {
  const first = 'when were the prisoners released?'
  const subjects = ['and about Moscow?', 'and potash?', 'what about the visas?']
  const asked = subjects.reduce((before, words) => questionAfter(before, words), first)
  expect(asked).toBe('what about the visas?')
})

test.each([
  ['when were the prisoners released?', 'why?', 'why were the prisoners released?'],
  ['when were the prisoners released?', 'and by whom?', 'by whom were the prisoners released?'],
  ['by whom were the prisoners released?', 'what for?', 'why were the prisoners released?'],
  ['how many prisoners were released?', 'when?', 'when prisoners were released?'],
  ['what did Kalesnikava say about Europe?', 'why?', 'why did Kalesnikava say about Europe?'],
])('after “%s”, “%s” asks it of the same: %s', (before, words, question) => {
  expect(follow(before, words)).toEqual({ kind: 'question', question })
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

test('where it is not plain who is meant that is asked', () => {
  expect(follow('what did Bialiatski say about Lukashenko?', 'who is he?')).toMatchObject({
    kind: 'unclear',
    names: expect.arrayContaining(['Ales Bialiatski', 'Alexander Lukashenko']),
  })
})

test('whoever spoke goes on speaking', () => {
  expect(
    questionAfter('what did Bialiatski say about Lukashenko?', 'what did he say about Russia?'),
  ).toBe('what did Ales Bialiatski say about Russia?')
})

test('a pronoun that words explain themselves is left as it is', () => {
  const words = 'when did Lukashenko say he took power?'
  expect(questionAfter('who is Lukashenko?', words)).toBe(words)
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

function questionAfter(before: string, words: string): string {
  const meant = follow(before, words)
  return meant.kind === 'question' ? meant.question : meant.kind
}

function follow(before: string, words: string) {
  const asked = parseUtterance(before, commands)
  if (asked.kind === 'misunderstood') throw new Error(asked.sentence)
  return readFollowUp(words, { asked, passages: answerTo(library, asked).passages }, library)
}
