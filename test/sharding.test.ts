import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BotProcess } from './support/bot-process.ts'
import { LocalDiscord } from './support/discord/local-discord.ts'
import { directMessage } from './support/discord/places.ts'

let discord: LocalDiscord
let bot: BotProcess

beforeEach(async () => {
  discord = await LocalDiscord.start()
})

afterEach(async () => {
  bot.signal('SIGTERM')
  expect(await bot.exit).toBe(0)
  await discord.stop()
  expect(discord.violations).toEqual([])
})

function start(variables: Readonly<Record<string, string>>): void {
  bot = new BotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ...variables,
  })
}

/** Of two shards the local server belongs to the second, direct messages to the first. */
test('SHARDING=auto starts a process for each shard that Discord advises', async () => {
  discord.advisedShards = 2
  start({ SHARDING: 'auto' })
  const shards = [0, 1]
  for (const shard of shards) {
    expect(await once(discord.gateway.happenings, 'identified')).toEqual([shard])
  }
  expect((await discord.slash('help')).by).toBe('interaction')
  expect((await discord.ask('what is said?', { in: directMessage() })).by).toBe('message')
  const registrations = bot.lines.filter(({ msg }) => msg === 'The commands are registered')
  expect(registrations).toHaveLength(1)
  expect(new Set(bot.lines.map(({ pid }) => pid)).size).toBe(3)
})

test('a slice has its shards and no other, and leaves the commands to the first', async () => {
  start({ SHARD_LIST: '1', SHARD_TOTAL: '2' })
  expect(await once(discord.gateway.happenings, 'identified')).toEqual([1])
  await bot.said('On Discord')
  expect(discord.registered('global')).toEqual([])
  expect((await discord.slash('help')).by).toBe('interaction')
  expect(() => discord.write('what is said?', { in: directMessage() })).toThrow('Expected a bot')
})
