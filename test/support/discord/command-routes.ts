import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod'
import { array } from 'zod/mini'
import { commandFaults } from './documented-limits.ts'
import { check, type Ledger } from './ledger.ts'
import { INVALID, type Request, type Response, type Route, refusal } from './rest.ts'
import { nextId, WORLD } from './world.ts'

/** Listing, replacing and removing the commands of both scopes. */
export function commandRoutes(ledger: Ledger): readonly Route[] {
  return [
    { method: 'GET', path: LIST, answer: (request) => list(ledger, request) },
    { method: 'PUT', path: LIST, answer: (request) => replace(ledger, request) },
    { method: 'DELETE', path: ONE, answer: (request) => remove(ledger, request) },
  ]
}

/** Matches `/applications/1/commands` and `/applications/1/guilds/2/commands`. */
const LIST = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/u
const ONE = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands\/(\d+)$/u

/** What Discord fills in where a command says nothing. */
const FILLED_IN = { type: 1, version: '1', default_member_permissions: null, nsfw: false }

function list({ registered }: Ledger, request: Request): Response {
  return { status: 200, body: registered.get(scopeOf(request)) ?? [] }
}

function replace(ledger: Ledger, request: Request): Response {
  const schema = array(ApplicationCommandUpdateRequestSchema)
  const commands = check(ledger, schema, request.body, commandFaults)
  if (!commands) return INVALID
  const application_id = WORLD.bot
  const kept = commands.map((command) => ({
    ...FILLED_IN,
    ...command,
    id: nextId(),
    application_id,
  }))
  ledger.registered.set(scopeOf(request), kept)
  return { status: 200, body: kept }
}

function remove({ registered }: Ledger, request: Request): Response {
  const known = registered.get(scopeOf(request)) ?? []
  const left = known.filter(({ id }) => id !== request.ids[1])
  registered.set(scopeOf(request), left)
  return left.length < known.length ? { status: 204 } : refusal(404, 10063, 'Unknown command')
}

function scopeOf({ ids }: Request): string {
  return ids[0] ?? 'global'
}
