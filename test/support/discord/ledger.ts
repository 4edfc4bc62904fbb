import type { Choice, CommandBody } from 'discord-api-spec/zod'
import type { ZodMiniType } from 'zod/mini'
import type { Placed } from './gateway.ts'
import type { Reply } from './reply.ts'
import type { Response } from './rest.ts'
import { validate } from './validate.ts'
import { WORLD } from './world.ts'

/** A command that Discord knows. */
export type RegisteredCommand = CommandBody & { readonly id: string }

/** What the routes read and write. */
export type Ledger = {
  /** Commands by scope: the server's id, or `global`. */
  readonly registered: Map<string, readonly RegisteredCommand[]>
  /** The channels of the interactions that were sent and not answered yet, by id. */
  readonly open: Map<string, string>
  /** The channels of those that were answered. */
  readonly closed: Map<string, string>
  /** What the bot sent and nobody deleted, by id. */
  readonly messages: Map<string, Reply>
  /** The messages that presses were on, by the interaction's id. */
  readonly pressed: Map<string, string>
  /** The ids of members' messages that they deleted. */
  readonly unsaid: Set<string>
  /** Messages that the bot wrote with a nonce to be enforced, by that nonce. */
  readonly written: Map<string, Placed>
  /** Refusals for the next replies, first come first served. */
  readonly refusals: Response[]
  gatewayUrl(): string
  /** How many shards the bot is advised to have. */
  shards: number
  deliver(reply: Reply): void
  /** Deletes a message that the bot sent; false when there is none of this id. */
  remove(id: string): boolean
  /** Tells the bot of a message of its own, as Discord does. */
  announce(message: Placed): void
  suggest(interaction: string, choices: readonly (Choice | null)[]): void
  report(fault: string): void
}

/** The key of a scope in `registered`. */
export function scopeId(scope: 'global' | 'guild'): string {
  return scope === 'guild' ? WORLD.guild : scope
}

/** A ledger's pages before anything has happened. */
export function emptyLedger() {
  return {
    registered: new Map(),
    open: new Map(),
    closed: new Map(),
    messages: new Map(),
    pressed: new Map(),
    unsaid: new Set<string>(),
    written: new Map(),
    refusals: [],
  } satisfies Partial<Ledger>
}

/** The body by its schema and without a documented fault, or `undefined` after its faults were reported. */
export function check<T>(
  ledger: Ledger,
  schema: ZodMiniType<T>,
  body: unknown,
  faultsOf: (value: T) => readonly string[] = () => [],
): T | undefined {
  const { value, faults } = validate(schema, body)
  const all = value === undefined ? faults : [...faults, ...faultsOf(value)]
  for (const fault of all) ledger.report(fault)
  return all.length === 0 ? value : undefined
}
