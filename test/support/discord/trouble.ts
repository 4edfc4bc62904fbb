import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { type Response, refusal } from './rest.ts'

/** What befalls one request that carries a reply. */
export type Trouble = {
  /** Called when the request has arrived; nothing is done with it before this resolves. */
  readonly until?: () => Promise<unknown>
  /** Whether Discord does what was asked, whatever it answers. */
  readonly isDone: boolean
  /** What it answers in place of what it would; `none` hangs up. */
  readonly answer?: Response | 'none'
}

const GLOBAL = { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }

/** Troubles as a bot meets them on Discord, by name. */
export const TROUBLES = {
  'server error': { isDone: false, answer: refusal(502, 0, 'Bad Gateway') },
  'server error after all': { isDone: true, answer: refusal(500, 0, 'Internal Server Error') },
  'rate limit': { isDone: false, answer: rateLimit(0.05, {}) },
  'rate limit of everything': { isDone: false, answer: rateLimit(0.05, GLOBAL) },
  'rate limit past three seconds': { isDone: false, answer: rateLimit(20, {}) },
  'hung up before': { isDone: false, answer: 'none' },
  'hung up after': { isDone: true, answer: 'none' },
  slow: { isDone: true, until: () => pause(400) },
  'slower than an attempt': { isDone: true, until: () => pause(1200) },
} as const satisfies Readonly<Record<string, Trouble>>

/** A trouble that lasts until it is released. */
export class Hold implements Trouble {
  readonly isDone = true
  readonly #events = new EventEmitter()
  /** Resolves when a request has met it. */
  readonly arrived = once(this.#events, 'arrived')

  async until(): Promise<void> {
    const released = once(this.#events, 'released')
    this.#events.emit('arrived')
    await released
  }

  release(): void {
    this.#events.emit('released')
  }
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
function rateLimit(seconds: number, headers: Readonly<Record<string, string>>): Response {
  return {
    status: 429,
    body: {
      message: 'You are being rate limited.',
      retry_after: seconds,
      global: 'x-ratelimit-global' in headers,
    },
    headers: { 'retry-after': String(seconds), ...headers },
  }
}
