import { expect, test } from 'vitest'
import { hideTokens } from '../src/secrets.ts'
import { TOKEN } from './support/discord/world.ts'

test('a token is hidden wherever it stands, and all else stays', () => {
  const fault = { cause: { url: `https://x.example/${TOKEN}/y` }, message: `Bot ${TOKEN}` }
  expect(hideTokens(JSON.stringify(fault))).toBe(
    '{"cause":{"url":"https://x.example/[token]/y"},"message":"Bot [token]"}',
  )
})

test('so is the token of an interaction', () => {
  const token = Buffer.from('interaction:123456789012345678:AbCdEf').toString('base64')
  expect(hideTokens(`POST /interactions/12/${token}/callback`)).not.toContain(token)
})

test.each([
  'file:///app/dist/src/discord/registration.js:12:3',
  'discord.js-14.28.1/src/client/Client.js',
])('the address %s stays', (address) => {
  expect(hideTokens(address)).toBe(address)
})
