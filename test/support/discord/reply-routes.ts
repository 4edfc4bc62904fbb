import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod'
import { messageFaults } from './documented-limits.ts'
import { check, type Ledger } from './ledger.ts'
import { messagePayload, type Reply } from './reply.ts'
import { INVALID, type Request, type Response, type Route, refusal } from './rest.ts'
import { nextId } from './world.ts'

/** Answering an interaction, and writing, reading and deleting a message. */
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
    {
      method: 'GET',
      path: /^\/channels\/(\d+)\/messages\/(\d+)$/u,
      answer: (request) => readMessage(ledger, request),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/(\d+)\/token-of-(\d+)$/u,
      open: true,
      answer: (request) => followUp(ledger, request),
    },
    {
      method: 'DELETE',
      path: /^\/webhooks\/(\d+)\/token-of-(\d+)\/messages\/(?:@|%40)original$/u,
      open: true,
      answer: (request) => deletePressed(ledger, request),
    },
  ]
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const CALLBACK = { deferredUpdate: 6, update: 7, suggestions: 8 } as const

function answerInteraction(ledger: Ledger, { ids, body }: Request): Response {
  const id = ids[0] ?? ''
  const refused = ledger.refusals.shift()
  if (refused) return refused
  if (ledger.closed.has(id))
    return refusal(400, 40060, 'Interaction has already been acknowledged.')
  const channel = ledger.open.get(id)
  if (channel === undefined) return refusal(404, 10062, 'Unknown interaction')
  const response = callBack(ledger, id, channel, body)
  if (response.status < 400) {
    ledger.open.delete(id)
    ledger.closed.set(id, channel)
  }
  return response
}

function callBack(ledger: Ledger, id: string, channel: string, body: unknown): Response {
  switch (read(body, 'type')) {
    case CALLBACK.suggestions:
      return suggest(ledger, id, body)
    case CALLBACK.update:
    case CALLBACK.deferredUpdate:
      return update(ledger, id, channel, body)
    default:
      return reply(ledger, id, channel, body)
  }
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

/** Changes the message that was pressed on, or says that this will take a while. */
function update(ledger: Ledger, to: string, channel: string, body: unknown): Response {
  const schema = UpdateMessageInteractionCallbackRequestSchema
  const callback = check(ledger, schema, body, ({ data }) => (data ? messageFaults(data) : []))
  const pressed = ledger.messages.get(ledger.pressed.get(to) ?? '')
  if (!callback) return INVALID
  if (callback.data) {
    if (!pressed) return UNKNOWN_MESSAGE
    const flags = pressed.body.flags ?? 0
    const changed = { ...callback.data, flags }
    ledger.deliver({ id: pressed.id, channel, to, by: pressed.by, body: changed })
  }
  return { status: 204 }
}

/** One more message after an interaction was answered. */
function followUp(ledger: Ledger, { ids, body }: Request): Response {
  const [, interaction = ''] = ids
  const message = check(ledger, MessageCreateRequestSchema, body, messageFaults)
  const channel = ledger.closed.get(interaction)
  if (!message || channel === undefined) return INVALID
  const to = `after ${interaction}`
  const reply: Reply = { id: nextId(), channel, to, by: 'interaction', body: message }
  ledger.deliver(reply)
  return { status: 200, body: messagePayload(reply) }
}

function deletePressed(ledger: Ledger, { ids }: Request): Response {
  const isGone = ledger.remove(ledger.pressed.get(ids[1] ?? '') ?? '')
  return isGone ? { status: 204 } : UNKNOWN_MESSAGE
}

const UNKNOWN_MESSAGE = refusal(404, 10008, 'Unknown Message')

function readMessage(ledger: Ledger, { ids }: Request): Response {
  const refused = ledger.refusals.shift()
  if (refused) return refused
  const reply = ledger.messages.get(ids[1] ?? '')
  return reply ? { status: 200, body: messagePayload(reply) } : UNKNOWN_MESSAGE
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
  const { message_reference: reference } = message
  const isGone = ledger.unsaid.has(reference?.message_id ?? '')
  if (isGone && reference?.fail_if_not_exists !== false) return INVALID
  const to = isGone ? undefined : reference?.message_id
  const reply: Reply = { id: nextId(), channel, to, by: 'message', body: message }
  ledger.deliver(reply)
  const payload = messagePayload(reply)
  if (nonce !== undefined) ledger.written.set(`${channel} ${nonce}`, payload)
  ledger.announce(payload)
  return { status: 200, body: payload }
}

/** A message that brings the same one again is not written a second time. */
function enforcedNonce(body: unknown): unknown {
  const isEnforced = read(body, 'enforce_nonce') === true
  return isEnforced ? read(body, 'nonce') : undefined
}

function read(body: unknown, field: string): unknown {
  return typeof body === 'object' && body !== null
    ? new Map(Object.entries(body)).get(field)
    : undefined
}
