import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod'
import { messageFaults } from './documented-limits.ts'
import { check, type Ledger } from './ledger.ts'
import { INVALID, type Request, type Response, type Route, refusal } from './rest.ts'
import { BOT_USER, nextId, WORLD } from './world.ts'

/** Answering an interaction and writing a message. */
export function replyRoutes(ledger: Ledger): readonly Route[] {
  return [
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([\w-]+)\/callback$/u,
      open: true,
      answer: (request) => answerInteraction(ledger, request),
    },
    {
      method: 'POST',
      path: /^\/channels\/(\d+)\/messages$/u,
      answer: (request) => createMessage(ledger, request),
    },
  ]
}

const AUTOCOMPLETE_RESULT = 8

function answerInteraction(ledger: Ledger, { ids, body }: Request): Response {
  const id = ids[0] ?? ''
  const refused = ledger.refusals.shift()
  if (refused) return refused
  if (ledger.closed.has(id))
    return refusal(400, 40060, 'Interaction has already been acknowledged.')
  const channel = ledger.open.get(id)
  if (channel === undefined) return refusal(404, 10062, 'Unknown interaction')
  const isSuggestion = read(body, 'type') === AUTOCOMPLETE_RESULT
  const response = isSuggestion ? suggest(ledger, id, body) : reply(ledger, id, channel, body)
  if (response !== INVALID) {
    ledger.open.delete(id)
    ledger.closed.add(id)
  }
  return response
}

function suggest(ledger: Ledger, id: string, body: unknown): Response {
  const result = check(ledger, ApplicationCommandAutocompleteCallbackRequestSchema, body)
  if (!result) return INVALID
  ledger.suggest(id, result.data?.choices ?? [])
  return { status: 204 }
}

function reply(ledger: Ledger, id: string, channel: string, body: unknown): Response {
  const schema = CreateMessageInteractionCallbackRequestSchema
  const callback = check(ledger, schema, body, ({ data }) => messageFaults(data ?? {}))
  if (!callback?.data) return INVALID
  ledger.deliver({ id: nextId(), channel, to: id, by: 'interaction', body: callback.data })
  return { status: 204 }
}

function createMessage(ledger: Ledger, { ids, body }: Request): Response {
  const refused = ledger.refusals.shift()
  if (refused) return refused
  const message = check(ledger, MessageCreateRequestSchema, body, messageFaults)
  if (!message) return INVALID
  const channel = ids[0] ?? ''
  const nonce = enforcedNonce(body)
  const before = ledger.written.get(`${channel} ${nonce}`)
  if (nonce !== undefined && before) return { status: 200, body: before }
  const id = nextId()
  const to = message.message_reference?.message_id
  ledger.deliver({ id, channel, to, by: 'message', body: message })
  const payload = messagePayload(id, channel, message.content ?? '')
  if (nonce !== undefined) ledger.written.set(`${channel} ${nonce}`, payload)
  ledger.announce(payload)
  return { status: 200, body: payload }
}

/** A message that brings the same one again is not written a second time. */
function enforcedNonce(body: unknown): unknown {
  const isEnforced = read(body, 'enforce_nonce') === true
  return isEnforced ? read(body, 'nonce') : undefined
}

function messagePayload(id: string, channel_id: string, content: string) {
  const none = { attachments: [], embeds: [], mentions: [], mention_roles: [], components: [] }
  const flags = { type: 0, flags: 0, tts: false, pinned: false, mention_everyone: false }
  const place = channel_id === WORLD.channel ? { guild_id: WORLD.guild } : { channel_type: 1 }
  const timestamp = new Date().toISOString()
  return { ...none, ...flags, ...place, id, channel_id, author: BOT_USER, content, timestamp }
}

function read(body: unknown, field: string): unknown {
  return typeof body === 'object' && body !== null
    ? new Map(Object.entries(body)).get(field)
    : undefined
}
