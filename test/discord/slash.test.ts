import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod'
import { expect, test } from 'vitest'
import { array } from 'zod/mini'
import { commands } from '../../commands/index.ts'
import { MENUS } from '../../src/discord/menus.ts'
import { readSlash, slashCommands, writeSlash } from '../../src/discord/slash.ts'
import { find } from '../support/commands.ts'
import { commandFaults } from '../support/discord/documented-limits.ts'
import { validate } from '../support/discord/validate.ts'

const one = { articleCount: 1, isGlobal: false, menus: [] }

test('a command becomes Discord’s JSON', () => {
  expect(slashCommands([find], one)).toEqual([
    {
      type: 1,
      name: 'find',
      description: 'Every kind of option.',
      options: [
        { type: 3, name: 'words', description: 'Words', required: true },
        {
          type: 3,
          name: 'length',
          description: 'Length',
          required: false,
          choices: [
            { name: 'short', value: 'short' },
            { name: 'long', value: 'long' },
          ],
        },
        {
          type: 4,
          name: 'from',
          description: 'From',
          required: false,
          min_value: 1,
          max_value: 9,
        },
        { type: 5, name: 'exact', description: 'Exact', required: false },
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
    slashCommands([find], { ...one, articleCount }).flatMap((command) =>
      'options' in command ? command.options?.map(({ name }) => name) : [],
    )
  expect(names(1)).not.toContain('article')
  expect(names(2)).toContain('article')
})

test('what a member filled in is read by the kinds of the options', () => {
  const filled = [
    { name: 'words', value: ' visas ' },
    { name: 'from', value: 3 },
    { name: 'exact', value: true },
    { name: 'private', value: true },
  ]
  expect(readSlash([find], 'find', filled)).toMatchObject({
    kind: 'asked',
    command: { name: 'find' },
    arguments: { words: 'visas', from: 3, exact: true },
  })
})

test('a command or a value that is unknown is misunderstood, not thrown', () => {
  expect(readSlash([find], 'horoscope', [])).toMatchObject({ kind: 'misunderstood' })
  expect(readSlash([find], 'find', [])).toMatchObject({ kind: 'misunderstood' })
  const filled = [
    { name: 'words', value: 'visas' },
    { name: 'from', value: 10 },
  ]
  expect(readSlash([find], 'find', filled)).toMatchObject({ kind: 'misunderstood' })
})

test('a slash command is repeated as a line one could type', () => {
  const filled = [
    { name: 'words', value: 'travel visas' },
    { name: 'from', value: 3 },
    { name: 'private', value: true },
  ]
  expect(writeSlash([find], 'find', filled)).toBe('/find travel visas from:3')
  expect(writeSlash([find], 'find', [])).toBe('/find')
})

test('only global commands say where they can be used and how they are installed', () => {
  const [everywhere] = slashCommands([find], { ...one, isGlobal: true })
  expect(everywhere).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] })
  const [here] = slashCommands([find], one)
  expect(here).not.toHaveProperty('contexts')
  expect(here).not.toHaveProperty('integration_types')
})
