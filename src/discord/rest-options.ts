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
    makeRequest(url, init) {
      if (!REPLY_URL.test(url)) return DefaultRestOptions.makeRequest(url, init)
      if (!CALLBACK_URL.test(url)) return stubbornly(DefaultRestOptions.makeRequest(url, init))
      return hurriedly(timing.attempt, (signal) =>
        stubbornly(DefaultRestOptions.makeRequest(url, { ...init, signal })),
      )
    },
  }
}

/** As the client groups the requests that answer interactions. */
const CALLBACK_ROUTE = '/interactions/:id/:token/callback'

/** Matches `…/interactions/1/abc/callback?with_response=false`; not `…/channels/1/messages`. */
const CALLBACK_URL = /\/callback(?:\?|$)/u

/** Matches those that carry a reply, which Discord takes once however often it is sent; not `…/gateway/bot`. */
const REPLY_URL = /\/(?:callback|messages)(?:\?|$)/u

/** The client tries again where a connection was reset, but not where the other side just closed it. */
async function stubbornly<T>(request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch (error) {
    const isClosed = error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET'
    throw isClosed ? Object.assign(error, { code: 'ECONNRESET' }) : error
  }
}

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
