import { ApplicationCommandUpdateRequestSchema, type CommandBody } from 'discord-api-spec/zod'
import { array } from 'zod/mini'
import { commandFaults } from './documented-limits.ts'
import { check, type Ledger, type RegisteredCommand } from './ledger.ts'
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

function list({ registered }: Ledger, request: Request): Response {
  return { status: 200, body: registered.get(scopeOf(request)) ?? [] }
}

function replace(ledger: Ledger, request: Request): Response {
  const schema = array(ApplicationCommandUpdateRequestSchema)
  const commands = check(ledger, schema, request.body, commandFaults)
  if (!commands) return INVALID
  const kept = commands.map(asKept)
  ledger.registered.set(scopeOf(request), kept)
  return { status: 200, body: kept }
}

/** As Discord gives a command back: some of it filled in, and what says nothing left out. */
function asKept({ options, ...command }: CommandBody): RegisteredCommand {
  const telling = (options ?? []).map(({ required, ...option }) =>
    required ? { ...option, required } : option,
  )
  return {
    ...FILLED_IN,
    ...command,
    id: nextId(),
    ...(telling.length > 0 && { options: telling }),
  }
}

const FILLED_IN = {
  application_id: WORLD.bot,
  type: 1,
  version: '1',
  default_member_permissions: null,
  nsfw: false,
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
