import type { WebSocket } from 'ws'
import { OP } from './opcodes.ts'
import { nextId } from './world.ts'

/** One shard of the bot, from its identification until the session is over. */
export class GatewaySession {
  readonly id = nextId()
  readonly intents: number
  /** Its number and how many there are. */
  readonly shard: Shard
  /** The connection that carries the session now; there is none while the bot is away. */
  line: WebSocket | undefined
  /** The sequence number that the bot’s last heartbeat acknowledged. */
  heard = 0
  /** Everything dispatched, in order: an event's sequence number is its place, counted from 1. */
  readonly #events: { readonly t: string; readonly d: unknown }[] = []

  constructor(line: WebSocket, intents: number, shard: Shard) {
    this.line = line
    this.intents = intents
    this.shard = shard
  }

  /** Whether the bot has heard of everything. */
  get isHeard(): boolean {
    return this.heard === this.#events.length
  }

  /** Tells the bot of an event, now or when it resumes. */
  dispatch(t: string, d: unknown): void {
    this.#events.push({ t, d })
    this.#send(this.#events.length - 1)
  }

  /** Goes on with another connection after the event of a sequence number. */
  resume(line: WebSocket, seq: number): void {
    this.line = line
    for (let at = seq; at < this.#events.length; at++) this.#send(at)
    this.dispatch('RESUMED', {})
  }

  /** Whether what happens in a server, or in direct messages when there is none, is told to this shard. */
  hears(guildId: string | undefined): boolean {
    const [id, count] = this.shard
    return id === (guildId === undefined ? 0 : shardOf(guildId, count))
  }

  #send(at: number): void {
    const event = this.#events[at]
    if (event) this.line?.send(JSON.stringify({ op: OP.dispatch, s: at + 1, ...event }))
  }
}

/** A shard's number, from 0, and how many there are. */
export type Shard = readonly [id: number, count: number]

/** https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count))
}
