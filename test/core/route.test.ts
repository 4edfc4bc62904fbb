import { expect, test } from 'vitest'
import { RULES, route } from '../../src/core/route.ts'

const COMMANDS = ['ask', 'quote', 'who', 'summary', 'help']

const takes = RULES.flatMap(({ command, takes }) => takes.map((words) => [words, command]))
const leaves = RULES.flatMap(({ leaves }) => leaves)

test.each(takes)('“%s” asks for /%s', (words = '', command = '') => {
  expect(route(words, COMMANDS).command).toBe(command)
})

test.each(leaves)('“%s” is a question for /ask', (words) => {
  expect(route(words, COMMANDS)).toEqual({ command: 'ask', arguments: { question: words } })
})

test('a route fills the options of its command', () => {
  expect(route('what did Kalesnikava say about visas?', COMMANDS).arguments).toEqual({
    speaker: 'Kalesnikava',
    about: 'visas',
  })
  expect(route('quotes by Ales Bialiatski', COMMANDS).arguments).toEqual({
    speaker: 'Ales Bialiatski',
  })
  expect(route('whos maria kalesnikava', COMMANDS).arguments).toEqual({ name: 'maria kalesnikava' })
})

test('a command that is not there is never asked for', () => {
  expect(route('summary', ['ask']).command).toBe('ask')
})

test('a page of words is routed without a slow path', () => {
  const words = 'quote '.repeat(1_000)
  expect(route(words, COMMANDS).command).toBe('ask')
})
