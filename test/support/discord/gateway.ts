import { EventEmitter } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { GatewaySession } from './gateway-session.ts'
import { guildPayload } from './guild.ts'
import { CLOSE, OP } from './opcodes.ts'
import { BOT_USER, TOKEN, WORLD } from './world.ts'

/** Members, presences and message content: what a bot must be approved for. */
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15)

/** https://docs.discord.com/developers/events/gateway#gateway-intents */
const GUILD_MESSAGES = 1 << 9
const DIRECT_MESSAGES = 1 << 12

/** Discord's usual value. */
const HEARTBEAT_MS = 41_250

const Identify = z.object({
  token: z.string(),
  intents: z.int(),
  shard: z.tuple([z.int(), z.int()]).default([0, 1]),
})
const Resume = z.object({ session_id: z.string(), seq: z.int() })

const Presence = z.object({ activities: z.array(z.object({ state: z.string().max(128) })) })

/** What a bot may send. */
const Frame = z.discriminatedUnion('op', [
  z.object({ op: z.literal(OP.heartbeat), d: z.int().nullable() }),
  z.object({ op: z.literal(OP.identify), d: Identify }),
  z.object({ op: z.literal(OP.presence), d: Presence }),
  z.object({ op: z.literal(OP.resume), d: Resume }),
])

/** What happens in a server says in which; what has no server happens in a direct message. */
export type Placed = { readonly id: string; readonly guild_id?: string }

/** An interaction on its way to the bot. */
export type Sent = Placed & { readonly channel_id: string }

/** What tests wait for: a shard that is let in, resumes, sends a heartbeat or leaves with a close code. */
type Happenings = {
  identified: [shard: number]
  resumed: [shard: number]
  heartbeat: []
  left: [code: number]
}

/** The socket that tells a bot what happens; a session for each of its shards. */
export class Gateway {
  readonly happenings = new EventEmitter<Happenings>()
  /** How often bots that connect from now on send a heartbeat, in milliseconds. */
  heartbeat = HEARTBEAT_MS
  /** Silent: connections are taken and never answered, nor are heartbeats. */
  isSilent = false
  /** The code that the next identification is answered with, if it is refused. */
  refusal: number | undefined
  readonly #sockets = new WebSocketServer({ noServer: true })
  readonly #wires = new WeakMap<WebSocket, Duplex>()
  readonly #sessions = new Set<GatewaySession>()
  readonly #address: () => string
  readonly #report: (fault: string) => void
  /** What the bot last said that it is busy with. */
  presence: string | undefined

  /** `report` takes a sentence about every breach of protocol. */
  constructor(server: Server, address: () => string, report: (fault: string) => void) {
    this.#address = address
    this.#report = report
    server.on('upgrade', (request, wire, head) => this.#connect(request, wire, head))
  }

  /** Tells whom it concerns of an event, now or on resuming. `intent`: the bit that is asked for to hear of it. */
  dispatch(type: string, data: Placed, intent?: number): void {
    const session = [...this.#sessions].find((known) => known.hears(data.guild_id))
    if (!session) throw new Error(`Expected a bot on the gateway before ${type}.`)
    if (intent === undefined || (session.intents & intent) !== 0) session.dispatch(type, data)
  }

  /** Tells whom it concerns of a message. */
  announce(message: Placed): void {
    const intent = 'guild_id' in message ? GUILD_MESSAGES : DIRECT_MESSAGES
    this.dispatch('MESSAGE_CREATE', message, intent)
  }

  /** Whether a bot is listening. */
  get isConnected(): boolean {
    return this.#lines().length > 0
  }

  /** Whether a bot is listening that has acknowledged everything it was told. */
  get isHeard(): boolean {
    return this.isConnected && [...this.#sessions].every((session) => session.isHeard)
  }

  /** Whether there is a session that hears of the server, connected or to be resumed. */
  get hasSession(): boolean {
    return [...this.#sessions].some((session) => session.hears(WORLD.guild))
  }

  /** Asks the bot to reconnect and resume. */
  askToReconnect(): void {
    for (const line of this.#lines()) send(line, OP.reconnect)
  }

  /** Says that the session is over, or that it may be resumed. */
  invalidate(resumable: boolean): void {
    const lines = this.#lines()
    if (!resumable) this.#sessions.clear()
    for (const line of lines) send(line, OP.invalidSession, resumable)
  }

  /** Sends something that is no packet of Discord's. */
  babble(text: string): void {
    for (const line of this.#lines()) line.send(text)
  }

  /** Cuts every line without a word, those that were never answered, too. */
  cut(): void {
    for (const line of this.#sockets.clients) line.terminate()
  }

  /** Cuts the line in the middle of a packet: its head promises more than there is. */
  cutMidFrame(): void {
    for (const line of this.#lines()) {
      this.#wires.get(line)?.write(Buffer.from([0x81, 0x7e, 0x01, 0x00, 0x7b, 0x22]))
      this.#wires.get(line)?.destroy()
    }
  }

  /** Closes the line with a code. */
  close(code: number): void {
    for (const line of this.#lines()) line.close(code)
  }

  stop(): void {
    for (const line of this.#sockets.clients) line.terminate()
    this.#sockets.close()
  }

  #lines(): readonly WebSocket[] {
    return [...this.#sessions].flatMap(({ line }) => line ?? [])
  }

  #connect(request: IncomingMessage, wire: Duplex, head: Buffer): void {
    this.#sockets.handleUpgrade(request, wire, head, (line) => {
      this.#wires.set(line, wire)
      if (!this.isSilent) send(line, OP.hello, { heartbeat_interval: this.heartbeat })
      line.on('message', (data) => this.#receive(line, String(data)))
      line.on('close', (code) => this.#forget(line, code))
    })
  }

  #forget(line: WebSocket, code: number): void {
    for (const session of this.#sessions) if (session.line === line) session.line = undefined
    this.happenings.emit('left', code)
  }

  #receive(line: WebSocket, text: string): void {
    const frame = Frame.safeParse(JSON.parse(text))
    if (!frame.success) {
      this.#report(`the gateway was sent ${text}`)
      line.close(CLOSE.decodeError)
    } else if (frame.data.op === OP.heartbeat) this.#acknowledge(line, frame.data.d)
    else if (frame.data.op === OP.presence) this.presence = frame.data.d.activities[0]?.state
    else if (frame.data.op === OP.identify) this.#identify(line, frame.data.d)
    else if (frame.data.op === OP.resume) this.#resume(line, frame.data.d)
  }

  #acknowledge(line: WebSocket, heard: number | null): void {
    for (const session of this.#sessions) if (session.line === line) session.heard = heard ?? 0
    if (!this.isSilent) send(line, OP.acknowledged)
    this.happenings.emit('heartbeat')
  }

  #identify(line: WebSocket, { token, intents, shard }: z.infer<typeof Identify>): void {
    const [id, count] = shard
    if (this.refusal !== undefined) line.close(this.refusal)
    else if (token !== TOKEN) line.close(CLOSE.authenticationFailed)
    else if ((intents & PRIVILEGED_INTENTS) !== 0) line.close(CLOSE.disallowedIntents)
    else if (id >= count) line.close(CLOSE.invalidShard)
    else this.#begin(new GatewaySession(line, intents, shard))
  }

  #begin(session: GatewaySession): void {
    for (const old of this.#sessions) {
      if (old.shard[0] === session.shard[0]) this.#sessions.delete(old)
    }
    this.#sessions.add(session)
    const isThere = session.hears(WORLD.guild)
    session.dispatch('READY', {
      v: 10,
      user: BOT_USER,
      application: { id: WORLD.bot, flags: 0 },
      guilds: isThere ? [{ id: WORLD.guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: this.#address(),
      shard: session.shard,
    })
    if (isThere) session.dispatch('GUILD_CREATE', guildPayload())
    this.happenings.emit('identified', session.shard[0])
  }

  #resume(line: WebSocket, { session_id, seq }: z.infer<typeof Resume>): void {
    const session = [...this.#sessions].find(({ id }) => id === session_id)
    if (session) {
      session.resume(line, seq)
      this.happenings.emit('resumed', session.shard[0])
    } else send(line, OP.invalidSession, false)
  }
}

function send(line: WebSocket, op: number, d?: unknown): void {
  line.send(JSON.stringify({ op, d: d ?? null, s: null, t: null }))
}
