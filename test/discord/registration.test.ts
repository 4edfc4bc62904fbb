import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { MENUS } from '../../src/discord/menus.ts'
import { libraryOf } from '../support/articles.ts'
import { Stage } from '../support/discord/stage.ts'
import { WORLD } from '../support/discord/world.ts'

const stage = new Stage(libraryOf())

test('registers every command on start, and nothing where they are known already', async () => {
  const discord = await stage.start()
  const registered = discord.registered('global')
  const names = [...commands.map(({ name }) => name), ...MENUS.keys()]
  expect(registered.map(({ name }) => name)).toEqual(names)
  await stage.stop()
  await stage.start()
  expect(discord.registered('global')).toBe(registered)
})

test('registers again when a command differs', async () => {
  const { discord } = stage
  discord.register('global', [{ name: 'ask', description: 'An older description', type: 1 }])
  await stage.start()
  expect(discord.registered('global')).toHaveLength(commands.length + MENUS.size)
})

test('registers in one server, and removes its commands and no others from everywhere else', async () => {
  const { discord } = stage
  discord.register('global', [
    { name: 'ask', description: 'Registered when there was no server', type: 1 },
    { name: 'weather', description: 'Somebody else’s', type: 1 },
  ])
  await stage.start({ guildId: WORLD.guild })
  expect(discord.registered('guild')).toHaveLength(commands.length + MENUS.size)
  expect(discord.registered('global').map(({ name }) => name)).toEqual(['weather'])
  await stage.stop()
  await stage.start()
  expect(discord.registered('guild')).toEqual([])
})

test('can be used everywhere, and by users who install it', async () => {
  const discord = await stage.start()
  for (const command of discord.registered('global')) {
    expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] })
  }
})

test('registered in one server it says that it is nowhere else', async () => {
  const discord = await stage.start({ guildId: WORLD.guild })
  for (const command of discord.registered('guild')) {
    expect(command).not.toHaveProperty('contexts')
  }
  expect(stage.logged.join('')).toContain('In one server only')
})
