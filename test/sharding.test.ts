import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BotProcess } from './support/bot-process.ts'
import { LocalDiscord } from './support/discord/local-discord.ts'
import { directMessage } from './support/discord/places.ts'
import { HealthPort, until } from './support/health-port.ts'

let discord: LocalDiscord
let bots: BotProcess[]

beforeEach(async () => {
  discord = await LocalDiscord.start()
  bots = []
})

afterEach(async () => {
  for (const bot of bots) bot.signal('SIGTERM')
  for (const bot of bots) expect(await bot.exit).toBe(0)
  await discord.stop()
  expect(discord.violations).toEqual([])
})

function start(variables: Readonly<Record<string, string>>): BotProcess {
  const bot = new BotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ...variables,
  })
  bots.push(bot)
  return bot
}

/** Of two shards the local server belongs to the second, direct messages to the first. */
async function askBothShards(): Promise<void> {
  expect((await discord.slash('help')).by).toBe('interaction')
  expect((await discord.ask('what is said?', { in: directMessage() })).by).toBe('message')
}

async function identified(): Promise<number> {
  const [shard] = await once(discord.gateway.happenings, 'identified')
  return shard
}

test('SHARDING=auto runs a process for each shard that Discord advises, and one that ends again', async () => {
  discord.advisedShards = 2
  const health = await HealthPort.find()
  const bot = start({ SHARDING: 'auto', PORT: String(health.port) })
  expect(await identified()).toBe(0)
  const { pid } = await bot.said('The commands are registered')
  process.kill(Number(pid), 'SIGKILL')
  await health.shows('/readyz', 503)
  expect([await identified(), await identified()].sort()).toEqual([0, 1])
  await health.shows('/readyz', 200)
  await askBothShards()
  const registrations = () => bot.lines.filter(({ msg }) => msg === 'The commands are registered')
  await until(() => registrations().length > 1)
  expect(registrations()).toMatchObject([{ pid, changed: true }, { changed: false }])
  expect(new Set(bot.lines.map((line) => line.pid)).size).toBe(4)
})

test('slices on two hosts are one bot, whose commands the one with the first shard registers', async () => {
  const second = start({ SHARD_LIST: '1', SHARD_TOTAL: '2' })
  expect(await identified()).toBe(1)
  await second.said('On Discord')
  expect(discord.registered('global')).toEqual([])
  expect(() => discord.write('what is said?', { in: directMessage() })).toThrow('Expected a bot')
  const first = start({ SHARD_LIST: '0', SHARD_TOTAL: '2' })
  await first.said('The commands are registered')
  await askBothShards()
  expect(second.output()).not.toContain('registered')
})
