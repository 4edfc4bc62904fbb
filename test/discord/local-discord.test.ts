import { once } from 'node:events'
import { MessageCreateRequestSchema } from 'discord-api-spec/zod'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { commandFaults, messageFaults } from '../support/discord/documented-limits.ts'
import { LocalDiscord } from '../support/discord/local-discord.ts'
import { validate } from '../support/discord/validate.ts'
import { WORLD } from '../support/discord/world.ts'

test('a message within every limit has no fault', () => {
  const body = { content: 'x'.repeat(2000), embeds: [{ description: 'y'.repeat(4096) }] }
  expect(validate(MessageCreateRequestSchema, body).faults).toEqual([])
  expect(messageFaults(body)).toEqual([])
})

test('what Discord’s schema forbids is found, and fields it does not know', () => {
  const faultsOf = (body: unknown) => validate(MessageCreateRequestSchema, body).faults
  expect(faultsOf({ embeds: [{ description: 'y'.repeat(4097) }] })).toHaveLength(1)
  expect(faultsOf({ content: 7 })).toHaveLength(1)
  expect(faultsOf({ content: 'x', contnet: 'x' })).toEqual([
    'body.contnet is no field that Discord knows',
  ])
})

test('what only the documentation forbids is found too', () => {
  const half = { description: 'y'.repeat(3001) }
  const button = { type: 2, custom_id: 'a' }
  expect(messageFaults({ embeds: [half, half] })).toHaveLength(1)
  expect(messageFaults({ content: 'x'.repeat(2001) })).toHaveLength(1)
  expect(messageFaults({ content: ' ' })).toHaveLength(1)
  expect(messageFaults({ embeds: [{ title: '' }] })).toHaveLength(1)
  const components = [{ type: 1, components: [button, button] }]
  expect(messageFaults({ content: 'x', components })).toHaveLength(1)
})

test('commands that Discord would refuse are found', () => {
  const option = { type: 3, name: 'a', description: 'A' }
  const command = { name: 'ask', description: 'Ask' }
  expect(commandFaults([command])).toEqual([])
  expect(commandFaults([command, command])).toHaveLength(1)
  expect(commandFaults([{ ...command, name: 'Ask' }])).toHaveLength(1)
  expect(commandFaults([{ name: 'ask' }])).toHaveLength(1)
  expect(commandFaults([{ ...command, options: [option, option] }])).toHaveLength(1)
  const late = { ...option, name: 'b', required: true }
  expect(commandFaults([{ ...command, options: [option, late] }])).toHaveLength(1)
})

test('a request that fits no route, or has no token, is refused', async () => {
  const discord = await LocalDiscord.start()
  const unknown = await fetch(`${discord.apiUrl}/v10/nowhere`)
  expect(unknown.status).toBe(404)
  expect(discord.violations).toHaveLength(1)
  const nameless = await fetch(`${discord.apiUrl}/v10/channels/${WORLD.channel}/messages`, {
    method: 'POST',
    body: JSON.stringify({ content: 'x' }),
  })
  expect(nameless.status).toBe(401)
  await discord.stop()
})

test('a bot that asks for a privileged intent is turned away', async () => {
  const discord = await LocalDiscord.start()
  const line = new WebSocket(discord.apiUrl.replace('http', 'ws'))
  const intents = 1 << 15
  const identify = { op: 2, d: { token: discord.token, intents } }
  line.on('open', () => line.send(JSON.stringify(identify)))
  const [code] = await once(line, 'close')
  expect(code).toBe(4014)
  await discord.stop()
})
