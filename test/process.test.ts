import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BotProcess } from './support/bot-process.ts'
import { LocalDiscord } from './support/discord/local-discord.ts'
import { Hold } from './support/discord/trouble.ts'

let discord: LocalDiscord
let bot: BotProcess

beforeEach(async () => {
  discord = await LocalDiscord.start()
})

afterEach(async () => {
  bot.signal('SIGKILL')
  await bot.exit
  await discord.stop()
})

function start(variables: Readonly<Record<string, string>> = {}): void {
  bot = new BotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ...variables,
  })
}

test('a fatal close ends the process, and the log says the remedy once', async () => {
  start()
  await bot.said('The commands are registered')
  discord.gateway.close(4014)
  expect(await bot.exit).toBe(78)
  const fatal = bot.lines.filter(({ level }) => level === 60)
  expect(fatal).toMatchObject([{ msg: expect.stringContaining('Privileged Gateway Intents') }])
  expect(bot.printed).toEqual([])
})

test('a token that Discord does not know ends it', async () => {
  start({ DISCORD_TOKEN: 'a.b.c' })
  expect(await bot.exit).toBe(78)
  expect(bot.lines.map(({ level }) => level)).toEqual([60])
  expect(bot.output()).not.toContain('a.b.c')
})

test('a Discord that cannot be reached ends it, for a supervisor to try again', async () => {
  start({ DISCORD_API_URL: 'http://127.0.0.1:1' })
  expect(await bot.exit).toBe(1)
  expect(bot.lines.at(-1)?.msg).toContain('ECONNREFUSED 127.0.0.1:1')
})

test('a corpus without an article ends it; a token that got into its name is not printed', async () => {
  start({ CORPUS_DIR: `test/nowhere/${discord.token}` })
  expect(await bot.exit).toBe(78)
  expect(bot.lines.at(-1)?.msg).toContain('No article in the corpus folder “test/nowhere/[token]”')
})

test('a port that is taken, and a wrong setting, end it by name; a token put there is not printed', async () => {
  start({ PORT: new URL(discord.apiUrl).port })
  expect(await bot.exit).toBe(1)
  expect(bot.lines.at(-1)?.msg).toMatch(/^PORT is \d+, where nothing can be served: .*EADDRINUSE/u)
  start({ DISCORD_GUILD_ID: discord.token })
  expect(await bot.exit).toBe(1)
  expect(bot.printed).toEqual([
    'DISCORD_GUILD_ID is “[token]”: expected a server’s id, 17 to 20 digits.',
  ])
})

test('SIGINT makes it leave at once and well', async () => {
  start()
  await bot.said('The commands are registered')
  const left = once(discord.gateway.happenings, 'left')
  bot.signal('SIGINT')
  expect(await left).toEqual([1000])
  expect(await bot.exit).toBe(0)
})

test('what is being answered at SIGTERM is answered before it ends', async () => {
  start()
  await bot.said('The commands are registered')
  const held = new Hold()
  discord.troubles.push(held)
  const reply = discord.slash('help')
  await held.arrived
  bot.signal('SIGTERM')
  await once(discord.gateway.happenings, 'left')
  held.release()
  expect((await reply).by).toBe('interaction')
  expect(await bot.exit).toBe(0)
})

test('packets that make no sense are survived, and logged where they fail', async () => {
  start()
  await bot.said('The commands are registered')
  const babble = [
    '{',
    'null',
    '[]',
    '7',
    '"op"',
    '{"op":42,"d":null}',
    '{"op":0,"t":"A_NEW_EVENT","s":3,"d":{"id":"1"}}',
    '{"op":0,"t":"MESSAGE_CREATE","s":3,"d":null}',
    '{"op":0,"t":"INTERACTION_CREATE","s":3,"d":{"type":2}}',
  ]
  for (const text of babble) discord.gateway.babble(text)
  expect((await discord.slash('help')).by).toBe('interaction')
  expect((await bot.said('nobody waited for')).level).toBe(50)
})
