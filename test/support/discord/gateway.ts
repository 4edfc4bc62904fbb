import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { BOT_USER, guildPayload, nextId, TOKEN, WORLD } from './world.ts'

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
} as const

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSE = { decodeError: 4002, authenticationFailed: 4004, disallowedIntents: 4014 } as const

/** Members, presences and message content: what a bot must be approved for. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15)

/** Discord's usual value. */
const HEARTBEAT_MS = 41_250

const Identify = z.object({ token: z.string(), intents: z.int() })
const Resume = z.object({ session_id: z.string(), seq: z.int() })

const Presence = z.object({ activities: z.array(z.object({ state: z.string().max(128) })) })

/** What a bot may send. */
const Frame = z.discriminatedUnion('op', [
  z.object({ op: z.literal(OP.heartbeat) }),
  z.object({ op: z.literal(OP.identify), d: Identify }),
  z.object({ op: z.literal(OP.presence), d: Presence }),
  z.object({ op: z.literal(OP.resume), d: Resume }),
])

type Session = {
  readonly id: string
  readonly intents: number
  /** Everything dispatched, in order: an event's sequence number is its place, counted from 1. */
  readonly events: { readonly t: string; readonly d: unknown }[]
  /** The connection that carries the session now; there is none while the bot is away. */
  line: WebSocket | undefined
}

/** The socket that tells a bot what happens; one session at a time. */
export class Gateway {
  readonly #sockets: WebSocketServer
  readonly #address: () => string
  readonly #report: (fault: string) => void
  /** What the bot last said that it is busy with. */
  presence: string | undefined
  #session: Session | undefined

  /** `report` takes a sentence about every breach of protocol. */
  constructor(server: Server, address: () => string, report: (fault: string) => void) {
    this.#sockets = new WebSocketServer({ server })
    this.#address = address
    this.#report = report
    this.#sockets.on('connection', (line) => this.#greet(line))
  }

  /** Tells the bot of an event, now or when it resumes. `intent`: the bit it must have asked for. */
  dispatch(type: string, data: unknown, intent?: number): void {
    const session = this.#session
    if (!session) throw new Error(`Expected a bot on the gateway before ${type}.`)
    if (intent !== undefined && (session.intents & intent) === 0) return
    session.events.push({ t: type, d: data })
    sendEvent(session, session.events.length - 1)
  }

  /** Whether a bot is listening. */
  get isConnected(): boolean {
    return this.#session?.line !== undefined
  }

  /** Asks the bot to reconnect and resume. */
  askToReconnect(): void {
    if (this.#session?.line) send(this.#session.line, OP.reconnect)
  }

  /** Says that the session is over, or that it may be resumed. */
  invalidate(resumable: boolean): void {
    const line = this.#session?.line
    if (!resumable) this.#session = undefined
    if (line) send(line, OP.invalidSession, resumable)
  }

  /** Cuts the line without a word. */
  cut(): void {
    this.#session?.line?.terminate()
  }

  stop(): void {
    for (const line of this.#sockets.clients) line.terminate()
    this.#sockets.close()
  }

  #greet(line: WebSocket): void {
    send(line, OP.hello, { heartbeat_interval: HEARTBEAT_MS })
    line.on('message', (data) => this.#receive(line, String(data)))
    line.on('close', () => {
      if (this.#session?.line === line) this.#session.line = undefined
    })
  }

  #receive(line: WebSocket, text: string): void {
    const frame = Frame.safeParse(JSON.parse(text))
    if (!frame.success) {
      this.#report(`the gateway was sent ${text}`)
      line.close(CLOSE.decodeError)
    } else if (frame.data.op === OP.heartbeat) send(line, OP.acknowledged)
    else if (frame.data.op === OP.presence) this.presence = frame.data.d.activities[0]?.state
    else if (frame.data.op === OP.identify) this.#identify(line, frame.data.d)
    else if (frame.data.op === OP.resume) this.#resume(line, frame.data.d)
  }

  #identify(line: WebSocket, { token, intents }: z.infer<typeof Identify>): void {
    if (token !== TOKEN) line.close(CLOSE.authenticationFailed)
    else if ((intents & PRIVILEGED_INTENTS) !== 0) line.close(CLOSE.disallowedIntents)
    else this.#begin({ id: nextId(), intents, events: [], line })
  }

  #begin(session: Session): void {
    this.#session = session
    this.dispatch('READY', {
      v: 10,
      user: BOT_USER,
      application: { id: WORLD.bot, flags: 0 },
      guilds: [{ id: WORLD.guild, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.#address(),
    })
    this.dispatch('GUILD_CREATE', guildPayload())
  }

  #resume(line: WebSocket, { session_id, seq }: z.infer<typeof Resume>): void {
    const session = this.#session
    if (session?.id === session_id) {
      session.line = line
      for (let at = seq; at < session.events.length; at++) sendEvent(session, at)
      this.dispatch('RESUMED', {})
    } else send(line, OP.invalidSession, false)
  }
}

function sendEvent({ line, events }: Session, at: number): void {
  const event = events[at]
  if (line && event) line.send(JSON.stringify({ op: OP.dispatch, s: at + 1, ...event }))
}

function send(line: WebSocket, op: number, d?: unknown): void {
  line.send(JSON.stringify({ op, d: d ?? null, s: null, t: null }))
}
