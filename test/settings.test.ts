import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
      logLevel: 'info',
      port: undefined,
    },
  })
})

test.each([
  [{ DISCORD_GUILD_ID: 'my server' }, 'DISCORD_GUILD_ID is “my server”: expected a server’s id'],
  [{ DISCORD_API_URL: 'discord.com' }, 'DISCORD_API_URL is “discord.com”: expected an http'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is “loud”: expected fatal, error, warn'],
  [{ PORT: '0' }, 'PORT is “0”: expected a number from 1 to 65535'],
  [{ PORT: '65536' }, 'PORT is “65536”: expected a number'],
  [{ PORT: 'http' }, 'PORT is “http”: expected a number'],
  [{ NODE_ENV: 'production' }, 'DISCORD_TOKEN is not set: expected the bot’s token'],
  [
    { DISCORD_TOKEN_FILE: '/nowhere/token' },
    'DISCORD_TOKEN_FILE is “/nowhere/token”: expected a file',
  ],
])('%o is refused by name, with what was got and what is expected', (environment, sentence) => {
  const reading = checkSettings(environment)
  expect(reading.kind === 'wrong' && reading.sentences.join(' ')).toContain(sentence)
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
