import { EventEmitter, once } from 'node:events'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildLibrary } from '../../src/core/library.ts'
import { type Bot, startDiscord } from '../../src/discord/bot.ts'
import { Loss } from '../../src/discord/loss.ts'
import { TIMING, type Timing } from '../../src/discord/timing.ts'
import { firstArticle } from '../support/articles.ts'
import { LocalDiscord } from '../support/discord/local-discord.ts'
import { Hold, TROUBLES } from '../support/discord/trouble.ts'

const library = buildLibrary([firstArticle()])

let discord: LocalDiscord
/** Tells how questions ended. */
let ended: EventEmitter
let bot: Bot | undefined

beforeEach(async () => {
  ended = new EventEmitter()
  discord = await LocalDiscord.start()
})

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await discord.stop()
  expect(discord.violations).toEqual([])
})

async function start(timing: Partial<Timing> = {}): Promise<Bot> {
  const { token, apiUrl } = discord
  bot = await startDiscord({
    token,
    apiUrl,
    guildId: undefined,
    library: () => library,
    log: pino({ level: 'silent' }),
    count: (command, outcome) => ended.emit('question', command, outcome),
    timing: { ...TIMING, ...timing },
  })
  return bot
}

const FATAL: readonly (readonly [code: number, remedy: string])[] = [
  [4004, 'Bot → Reset Token'],
  [4010, 'SHARD_LIST must hold numbers below SHARD_TOTAL'],
  [4011, 'set SHARDING=auto'],
  [4012, 'update the bot'],
  [4013, 'src/discord/client.ts'],
  [4014, 'Privileged Gateway Intents'],
]

test.each(FATAL)('close code %i refuses the login with its remedy', async (code, remedy) => {
  discord.gateway.refusal = code
  await expect(start()).rejects.toThrow(remedy)
})

test.each(FATAL)('close code %i ends a bot that is on, with its remedy', async (code, remedy) => {
  const { lost } = await start()
  discord.gateway.close(code)
  const loss = await lost
  expect(loss.message).toContain(remedy)
  expect(loss.isLasting).toBe(true)
})

test('after any other close it goes on where it was', async () => {
  await start()
  for (const code of [1001, 4000, 4009]) {
    discord.gateway.close(code)
    expect((await discord.mention('why were they released?')).by).toBe('message')
  }
})

test('a session that is over for good is begun anew, five seconds after the last one', async () => {
  await start()
  const identified = once(discord.gateway.happenings, 'identified')
  discord.gateway.invalidate(false)
  await identified
  expect((await discord.slash('help')).by).toBe('interaction')
})

test('a gateway that falls silent is given up', async () => {
  discord.gateway.heartbeat = 40
  const { lost } = await start({ silence: 300, look: 10 })
  discord.gateway.isSilent = true
  const loss = await lost
  expect(loss.message).toContain('silent')
  expect(loss.isLasting).toBe(false)
})

test('a gateway that is silent from the start is given up', async () => {
  discord.gateway.isSilent = true
  await expect(start({ silence: 50, look: 10, finish: 50 })).rejects.toThrow('silent')
})

test('tells whether it is connected', async () => {
  const { isConnected } = await start()
  expect(isConnected()).toBe(true)
  const resumed = once(discord.gateway.happenings, 'resumed')
  const left = once(discord.gateway.happenings, 'left')
  discord.gateway.cut()
  await left
  await resumed
  await discord.slash('help')
  expect(isConnected()).toBe(true)
  await bot?.stop()
  expect(isConnected()).toBe(false)
})

test('a mention is answered once, whatever troubles befall the reply', async () => {
  await start()
  const { 'rate limit past three seconds': _, ...passing } = TROUBLES
  for (const trouble of Object.values(passing)) {
    discord.troubles.push(trouble)
    await discord.mention('why were they released?')
  }
  await bot?.stop()
  expect(discord.replies).toHaveLength(Object.keys(passing).length)
})

test('an answer that meets a connection just closed is sent again, not apologised for', async () => {
  await start()
  const question = 'why were they released?'
  const ways = [() => discord.slash('ask', { question }), () => discord.mention(question)]
  for (const ask of ways) {
    discord.troubles.push(TROUBLES['hung up before'])
    expect((await ask()).body.embeds).toHaveLength(1)
  }
})

test('an interaction whose reply took longer than an attempt is answered once', async () => {
  await start({ attempt: 50 })
  const held = new Hold()
  discord.troubles.push(held)
  const reply = discord.slash('help')
  await held.arrived
  await reply
  held.release()
  await bot?.stop()
  expect(discord.replies).toEqual([await reply])
})

test('an interaction that Discord bids wait past its three seconds is given up at once', async () => {
  await start()
  const trouble = TROUBLES['rate limit past three seconds']
  discord.troubles.push(trouble, trouble)
  discord.slashUnheard('help')
  expect(await once(ended, 'question')).toEqual(['help', 'failed'])
  await bot?.stop()
  expect([discord.replies, discord.troubles]).toEqual([[], []])
})

test('a login that cannot be made says where, and what to look at', async () => {
  const url = 'http://127.0.0.1:1'
  const started = startDiscord({
    token: discord.token,
    apiUrl: url,
    guildId: undefined,
    library: () => library,
    log: pino({ level: 'silent' }),
  })
  await expect(started).rejects.toThrow(Loss)
  await expect(started).rejects.toThrow(`The login at ${url} failed (connect ECONNREFUSED`)
})
