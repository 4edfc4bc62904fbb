import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Trouble } from './trouble.ts'
import { TOKEN } from './world.ts'

/** What the bot asked of the REST API. */
export type Request = {
  /** The ids in the path, in order, as the route's pattern captures them. */
  readonly ids: readonly string[]
  readonly body: unknown
}

/** What it is told. */
export type Response = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One thing that can be asked: `path` is without `/api/v10`, with a group around each id. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: RegExp
  /** Its path carries a token of its own, so that the bot's is not asked for. */
  readonly open?: boolean
  answer(request: Request): Response
}

/** A refusal as Discord words it: an error code and a sentence. */
export function refusal(status: number, code: number, message: string): Response {
  return { status, body: { code, message } }
}

/** How Discord refuses a body that breaks its rules. */
export const INVALID = refusal(400, 50035, 'Invalid Form Body')

/**
 * A server for the routes; `report` takes a sentence about every request that fits none, `troubles` are
 * what befalls the next replies, first come first served.
 */
export function createRestServer(
  routes: readonly Route[],
  report: (fault: string) => void,
  troubles: Trouble[],
): Server {
  return createServer(async (incoming, outgoing) => {
    const text = await readText(incoming)
    const trouble = REPLY.test(incoming.url ?? '') ? troubles.shift() : undefined
    await trouble?.until?.()
    const done = trouble?.isDone === false ? NOTHING : answer(routes, incoming, text, report)
    const answered = trouble?.answer ?? done
    if (answered === 'none') incoming.socket.destroy()
    else write(outgoing, answered)
  })
}

/** Where a server listens on this machine. */
export function hostOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Expected an open port.')
  return `127.0.0.1:${address.port}`
}

/** Matches the requests that carry a reply: `…/interactions/1/abc/callback`, `…/channels/1/messages`. */
const REPLY = /\/(?:callback|messages)(?:\?|$)/u

const NOTHING: Response = { status: 204 }

function write(outgoing: ServerResponse, { status, body, headers }: Response): void {
  if (body === undefined) outgoing.writeHead(status, headers).end()
  else outgoing.writeHead(status, { ...JSON_TYPE, ...headers }).end(JSON.stringify(body))
}

const JSON_TYPE = { 'content-type': 'application/json' }

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function answer(
  routes: readonly Route[],
  { method, url, headers }: IncomingMessage,
  text: string,
  report: (fault: string) => void,
): Response {
  const path = url?.replace(/^\/api\/v10|\?.*$/gu, '') ?? ''
  const route = routes.find((known) => known.method === method && known.path.test(path))
  if (!route) {
    report(`${method} ${path} is no route here`)
    return refusal(404, 0, '404: Not Found')
  }
  if (!route.open && headers.authorization !== `Bot ${TOKEN}`)
    return refusal(401, 0, '401: Unauthorized')
  if (!headers['user-agent']?.startsWith('DiscordBot ('))
    report(`${method} ${path} has no user agent`)
  const ids = route.path.exec(path)?.slice(1) ?? []
  return route.answer({ ids, body: text === '' ? undefined : JSON.parse(text) })
}
