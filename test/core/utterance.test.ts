import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { find } from '../support/commands.ts'

const list = [...commands, find]

test('options are read by their kinds', () => {
  expect(understood('/find words:the old sea length:LONG from:3 exact:yes')).toEqual({
    words: 'the old sea',
    length: 'long',
    from: 3,
    exact: true,
  })
})

test('words before the first option fill the first one', () => {
  expect(understood('/find the old sea length:short')).toEqual({
    words: 'the old sea',
    length: 'short',
  })
})

test('any other word with a colon is text, wherever it stands', () => {
  expect(understood('/find words:he said: yes http://sea.example a:b')).toEqual({
    words: 'he said: yes http://sea.example a:b',
  })
  expect(understood('/find words:a words:b')).toEqual({ words: 'a words:b' })
  expect(understood('/find Lee: why now?')).toEqual({ words: 'Lee: why now?' })
})

test('every command takes an article', () => {
  expect(understood('/find article:my-story words:sea')).toEqual({
    article: 'my-story',
    words: 'sea',
  })
})

test('plain words are a question', () => {
  const utterance = parseUtterance('  why were they released?  ', list)
  expect(utterance.kind === 'asked' && utterance.command.name).toBe('ask')
})

test.each([
  ['', 'Nothing was asked. Type a question, or /help.'],
  ['/', 'There is no command /.'],
  ['/fnid sea', 'There is no command /fnid. There are /ask,'],
  ['/find', '/find needs words, for example /find words:sea'],
  ['/find words:', '/find needs words, for example /find words:sea'],
  ['/find colour:red', '/find has no option colour. Its options: words, length, from, exact.'],
  ['/find words:sea length:medium', 'length must be short or long, not “medium”.'],
  ['/find words:sea from:12', 'from must be a whole number from 1 to 9, not “12”.'],
  ['/find words:sea from:two', 'from must be a whole number from 1 to 9, not “two”.'],
  ['/find words:sea exact:perhaps', 'exact must be true or false, not “perhaps”.'],
])('“%s” is answered with one sentence about what is wrong', (typed, sentence) => {
  const utterance = parseUtterance(typed, list)
  expect(utterance.kind === 'misunderstood' && utterance.sentence).toContain(sentence)
})

test('a question of 6,000 characters with marks of every kind is taken whole', () => {
  const question = '@everyone ```x``` \u202E<@1> **b** Z\u0351\u036B̓ '
    .repeat(200)
    .slice(0, 6000)
    .trim()
  expect(understood(`/ask question:${question}`)).toEqual({ question })
})

function understood(typed: string): unknown {
  const utterance = parseUtterance(typed, list)
  return utterance.kind === 'asked' ? utterance.arguments : utterance.sentence
}
