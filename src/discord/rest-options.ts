import { DefaultRestOptions, type RESTOptions } from 'discord.js'
import { RETRIES, type Timing } from './timing.ts'

/**
 * How requests are made: those that answer an interaction in short attempts that fit Discord's three
 * seconds, and given up at once when Discord asks to wait longer. `apiUrl` is without a version.
 */
export function restOptions(apiUrl: string, timing: Timing): Partial<RESTOptions> {
  return {
    api: apiUrl,
    timeout: timing.request,
    retries: RETRIES,
    rejectOnRateLimit: ({ route, retryAfter }) =>
      route === CALLBACK_ROUTE && retryAfter > timing.attempt,
    makeRequest: (url, init) =>
      CALLBACK_URL.test(url)
        ? hurriedly(timing.attempt, (signal) =>
            DefaultRestOptions.makeRequest(url, { ...init, signal }),
          )
        : DefaultRestOptions.makeRequest(url, init),
  }
}

/** As the client groups the requests that answer interactions. */
const CALLBACK_ROUTE = '/interactions/:id/:token/callback'

/** Matches `…/interactions/1/abc/callback?with_response=false`; not `…/channels/1/messages`. */
const CALLBACK_URL = /\/callback(?:\?|$)/u

/** The client tries again what was broken off, as it does what failed. */
async function hurriedly<T>(
  milliseconds: number,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const haste = new AbortController()
  const timer = setTimeout(() => haste.abort(), milliseconds)
  try {
    return await request(haste.signal)
  } finally {
    clearTimeout(timer)
  }
}
