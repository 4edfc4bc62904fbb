import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod'
import { expect, test } from 'vitest'
import { array } from 'zod/mini'
import { commands } from '../../commands/index.ts'
import { abstain } from '../../src/core/answer.ts'
import { defineCommand } from '../../src/core/command.ts'
import { MENUS } from '../../src/discord/menus.ts'
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
    { kind: 'flag', name: 'exact', description: 'Word for word' },
  ],
  example: '/quote about:visas',
  run: () => abstain('nothing'),
})

const one = { articleCount: 1, isGlobal: false, menus: [] }

test('a command becomes Discord’s JSON', () => {
  expect(slashCommands([quote], one)).toEqual([
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
        { type: 5, name: 'exact', description: 'Word for word', required: false },
        {
          type: 5,
          name: 'private',
          description: 'Show the answer to nobody but you',
          required: false,
        },
      ],
    },
  ])
})

test('Discord takes every command, with and without a choice of articles', () => {
  const schema = array(ApplicationCommandUpdateRequestSchema)
  for (const articleCount of [1, 2]) {
    const menus = [...MENUS.keys()]
    const sent = slashCommands(commands, { articleCount, isGlobal: true, menus })
    const { value, faults } = validate(schema, sent)
    expect([...faults, ...commandFaults(value ?? [])]).toEqual([])
    expect(value).toHaveLength(commands.length + 2)
  }
})

test('the article can be named where there is more than one', () => {
  const names = (articleCount: number) =>
    slashCommands([quote], { ...one, articleCount }).flatMap((command) =>
      'options' in command ? command.options?.map(({ name }) => name) : [],
    )
  expect(names(1)).not.toContain('article')
  expect(names(2)).toContain('article')
})

test('what a member filled in is read by the kinds of the options', () => {
  const filled = [
    { name: 'about', value: ' visas ' },
    { name: 'count', value: 3 },
    { name: 'exact', value: true },
    { name: 'private', value: true },
  ]
  expect(readSlash([quote], 'quote', filled)).toMatchObject({
    kind: 'asked',
    command: { name: 'quote' },
    arguments: { about: 'visas', count: 3, exact: true },
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
    { name: 'private', value: true },
  ]
  expect(writeSlash([quote], 'quote', filled)).toBe('/quote travel visas count:3')
  expect(writeSlash([quote], 'quote', [])).toBe('/quote')
})

test('only global commands say where they can be used and how they are installed', () => {
  const [everywhere] = slashCommands([quote], { ...one, isGlobal: true })
  expect(everywhere).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] })
  const [here] = slashCommands([quote], one)
  expect(here).not.toHaveProperty('contexts')
  expect(here).not.toHaveProperty('integration_types')
})
