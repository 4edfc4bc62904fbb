import { commandRoutes } from './command-routes.ts'
import type { Ledger } from './ledger.ts'
import { replyRoutes } from './reply-routes.ts'
import type { Response, Route } from './rest.ts'

/** The part of Discord's REST API that a bot like ours needs. */
export function discordRoutes(ledger: Ledger): readonly Route[] {
  return [
    { method: 'GET', path: /^\/gateway\/bot$/u, answer: () => gatewayBot(ledger) },
    ...commandRoutes(ledger),
    ...replyRoutes(ledger),
  ]
}

function gatewayBot({ gatewayUrl, shards }: Ledger): Response {
  const session_start_limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 }
  return { status: 200, body: { url: gatewayUrl(), shards, session_start_limit } }
}
