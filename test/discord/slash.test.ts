import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod'
import { expect, test } from 'vitest'
import { array } from 'zod/mini'
import { commands } from '../../commands/index.ts'
import { abstain } from '../../src/core/answer.ts'
import { defineCommand } from '../../src/core/command.ts'
import { readSlash, slashCommands, writeSlash } from '../../src/discord/slash.ts'
import { commandFaults } from '../support/discord/documented-limits.ts'
import { validate } from '../support/discord/validate.ts'

const quote = defineCommand({
  name: 'quote',
  description: 'Find what someone said.',
  options: [
    { kind: 'text', name: 'about', description: 'The subject', required: true },
    { kind: 'choice', name: 'order', description: 'Which first', choices: ['best', 'first'] },
    { kind: 'whole', name: 'count', description: 'How many', least: 1, most: 9 },
    { kind: 'flag', name: 'private', description: 'Only for you' },
  ],
  example: '/quote about:visas',
  run: () => abstain('nothing'),
})

test('a command becomes Discord’s JSON', () => {
  expect(slashCommands([quote], 1)).toEqual([
    {
      type: 1,
      name: 'quote',
      description: 'Find what someone said.',
      options: [
        { type: 3, name: 'about', description: 'The subject', required: true },
        {
          type: 3,
          name: 'order',
          description: 'Which first',
          required: false,
          choices: [
            { name: 'best', value: 'best' },
            { name: 'first', value: 'first' },
          ],
        },
        {
          type: 4,
          name: 'count',
          description: 'How many',
          required: false,
          min_value: 1,
          max_value: 9,
        },
        { type: 5, name: 'private', description: 'Only for you', required: false },
      ],
    },
  ])
})

test('Discord takes every command, with and without a choice of articles', () => {
  const schema = array(ApplicationCommandUpdateRequestSchema)
  for (const count of [1, 2]) {
    const { value, faults } = validate(schema, slashCommands(commands, count))
    expect([...faults, ...commandFaults(value ?? [])]).toEqual([])
    expect(value).toHaveLength(commands.length)
  }
})

test('the article can be named where there is more than one', () => {
  const names = (count: number) =>
    slashCommands([quote], count).flatMap(({ options }) => options?.map(({ name }) => name))
  expect(names(1)).not.toContain('article')
  expect(names(2)).toContain('article')
})

test('what a member filled in is read by the kinds of the options', () => {
  const filled = [
    { name: 'about', value: ' visas ' },
    { name: 'count', value: 3 },
    { name: 'private', value: true },
  ]
  expect(readSlash([quote], 'quote', filled)).toMatchObject({
    kind: 'asked',
    command: { name: 'quote' },
    arguments: { about: 'visas', count: 3, private: true },
  })
})

test('a command or a value that is unknown is misunderstood, not thrown', () => {
  expect(readSlash([quote], 'horoscope', [])).toMatchObject({ kind: 'misunderstood' })
  expect(readSlash([quote], 'quote', [])).toMatchObject({ kind: 'misunderstood' })
  const filled = [
    { name: 'about', value: 'visas' },
    { name: 'count', value: 10 },
  ]
  expect(readSlash([quote], 'quote', filled)).toMatchObject({ kind: 'misunderstood' })
})

test('a slash command is repeated as a line one could type', () => {
  const filled = [
    { name: 'about', value: 'travel visas' },
    { name: 'count', value: 3 },
  ]
  expect(writeSlash([quote], 'quote', filled)).toBe('/quote travel visas count:3')
  expect(writeSlash([quote], 'quote', [])).toBe('/quote')
})
