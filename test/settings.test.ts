import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSettings } from '../src/settings.ts'

test('an empty environment is the terminal on the project’s corpus', () => {
  expect(checkSettings({ DISCORD_TOKEN: '', LOG_LEVEL: ' ' })).toEqual({
    kind: 'settings',
    settings: {
      token: undefined,
      apiUrl: 'https://discord.com/api',
      guildId: undefined,
      corpusFolder: 'corpus',
      cacheFolder: undefined,
      logLevel: 'info',
      port: undefined,
      sharding: { kind: 'given' },
    },
  })
})

test('every setting stands in .env.example, and nothing else does', () => {
  const names = (file: string, pattern: RegExp) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name).toSorted()
  // Set by discord.js for the processes it starts.
  const asked = names('src/settings.ts', /^ {2}([A-Z_]+): z\b/gmu)
  expect(asked.filter((name) => name !== 'SHARDING_MANAGER')).toEqual(
    names('.env.example', /^#?([A-Z_]+)=/gmu),
  )
})

test.each([
  [{ DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID is “my server”: expected a server’s id'],
  [{ MENTION_CHANNELS: '12, #news' }, 'MENTION_CHANNELS is “12, #news”: expected channels’ ids'],
  [{ DISCORD_API_URL: 'discord.com' }, 'DISCORD_API_URL is “discord.com”: expected an http'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is “loud”: expected fatal, error, warn'],
  [{ PORT: '0' }, 'PORT is “0”: expected a number from 1 to 65535'],
  [{ PORT: '65536' }, 'PORT is “65536”: expected a number'],
  [{ PORT: 'http' }, 'PORT is “http”: expected a number'],
  [{ SHARDING: 'yes' }, 'SHARDING is “yes”: expected auto'],
  [{ SHARD_LIST: '0-3' }, 'expected SHARD_TOTAL, such as 16, with it'],
  [{ SHARD_TOTAL: '16' }, 'expected SHARD_LIST, such as 0-3, with it'],
  [{ SHARD_LIST: '0-3', SHARD_TOTAL: '-1' }, 'SHARD_TOTAL is “-1”: expected a number'],
  [{ SHARD_LIST: '0-4', SHARD_TOTAL: '4' }, 'SHARD_LIST is “0-4”: expected numbers below 4'],
  [{ SHARD_LIST: '3-0', SHARD_TOTAL: '4' }, 'SHARD_LIST is “3-0”: expected numbers below 4'],
  [{ SHARD_LIST: '0,x', SHARD_TOTAL: '4' }, 'SHARD_LIST is “0,x”: expected numbers below 4'],
  [{ SHARDING: 'auto', SHARD_LIST: '0', SHARD_TOTAL: '4' }, 'SHARDING is set: expected no SHARD'],
  [{ NODE_ENV: 'production' }, 'DISCORD_TOKEN is not set: expected the bot’s token'],
  [
    { DISCORD_TOKEN_FILE: '/nowhere/token' },
    'DISCORD_TOKEN_FILE is “/nowhere/token”: expected a file',
  ],
])('%o is refused by name, with what was got and what is expected', (environment, sentence) => {
  const reading = checkSettings(environment)
  expect(reading.kind === 'wrong' && reading.sentences.join(' ')).toContain(sentence)
})

test('channels are listed with commas', () => {
  const reading = checkSettings({ MENTION_CHANNELS: '12345678901234567, 12345678901234568' })
  expect(reading).toMatchObject({
    settings: { mentionChannels: ['12345678901234567', '12345678901234568'] },
  })
})

test('a token with a blank inside is refused without being shown', () => {
  const reading = checkSettings({ DISCORD_TOKEN: 'secret part' })
  expect(reading.kind === 'wrong' && reading.sentences.join(' ')).toMatch(
    /^DISCORD_TOKEN holds no/u,
  )
  expect(JSON.stringify(reading)).not.toContain('secret')
})

test('a token is read from a file, without its line end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'token-'))
  writeFileSync(join(folder, 'token'), 'abc.def.ghi\n')
  const reading = checkSettings({ DISCORD_TOKEN_FILE: join(folder, 'token') })
  rmSync(folder, { recursive: true })
  expect(reading.kind === 'settings' && reading.settings.token).toBe('abc.def.ghi')
})

test('a port is a number', () => {
  const reading = checkSettings({ PORT: '8080' })
  expect(reading.kind === 'settings' && reading.settings.port).toBe(8080)
})

test.each([
  [{ SHARDING: 'auto' }, { kind: 'auto' }],
  [
    { SHARD_LIST: '0-3', SHARD_TOTAL: '16' },
    { kind: 'slice', shards: [0, 1, 2, 3], total: 16 },
  ],
  [
    { SHARD_LIST: '9, 4-5', SHARD_TOTAL: '16' },
    { kind: 'slice', shards: [4, 5, 9], total: 16 },
  ],
])('%o says how servers are spread', (environment, sharding) => {
  expect(checkSettings(environment)).toMatchObject({ settings: { sharding } })
})

test('a process that another manages has no port, and starts no others', () => {
  const environment = { SHARDING: 'auto', SHARDING_MANAGER: 'true', PORT: '8080' }
  expect(checkSettings(environment)).toMatchObject({
    settings: { port: undefined, sharding: { kind: 'given' } },
  })
})
