import { EventEmitter, once } from 'node:events'
import type { Server } from 'node:http'
import type { Choice, CommandBody } from 'discord-api-spec/zod'
import { Gateway, type Placed } from './gateway.ts'
import type { Ledger } from './ledger.ts'
import { autocompleteInteraction, type Given, slashInteraction } from './member-interaction.ts'
import { type Manner, memberMessage } from './member-message.ts'
import type { Reply } from './reply.ts'
import { createRestServer, refusal } from './rest.ts'
import { discordRoutes } from './routes.ts'
import type { Trouble } from './trouble.ts'
import { MENTION, nextId, TOKEN, WORLD } from './world.ts'

/** What a member wrote: a message, or a slash command. */
export type Written = { readonly id: string }

/**
 * A Discord on this machine, just large enough for one bot: the real client logs in to it, members are
 * played through its methods, and every request of the bot is held against Discord's published schema.
 */
export class LocalDiscord {
  readonly token = TOKEN
  /** One sentence for every request that Discord would have refused; empty when all is well. */
  readonly violations: string[] = []
  /** Everything the bot sent, oldest first. */
  readonly replies: Reply[] = []
  /** What befalls the next requests that carry a reply, first come first served. */
  readonly troubles: Trouble[] = []
  readonly gateway: Gateway
  readonly #server: Server
  readonly #events = new EventEmitter()
  readonly #ledger: Ledger = {
    registered: new Map(),
    open: new Map(),
    closed: new Set(),
    written: new Map(),
    refusals: [],
    gatewayUrl: () => this.#address('ws'),
    shards: 1,
    report: (fault) => this.#report(fault),
    deliver: (reply) => {
      this.replies.push(reply)
      this.#events.emit('reply', reply)
      this.#events.emit(`reply to ${reply.to}`, reply)
    },
    announce: (message) => {
      if (this.gateway.hasSession) this.#announce(message)
    },
    suggest: (interaction, choices) => this.#events.emit(`choices for ${interaction}`, choices),
  }

  private constructor() {
    this.#events.setMaxListeners(0)
    this.#server = createRestServer(discordRoutes(this.#ledger), this.#ledger.report, this.troubles)
    this.gateway = new Gateway(this.#server, this.#ledger.gatewayUrl, this.#ledger.report)
  }

  /** Opens it on a port of this machine; 0 takes a free one. */
  static async start(port = 0): Promise<LocalDiscord> {
    const discord = new LocalDiscord()
    discord.#server.listen(port, '127.0.0.1')
    await once(discord.#server, 'listening')
    return discord
  }

  /** Advises the bot to have so many shards. */
  set advisedShards(count: number) {
    this.#ledger.shards = count
  }

  async stop(): Promise<void> {
    this.gateway.stop()
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
  }

  /** What `DISCORD_API_URL` is set to. */
  get apiUrl(): string {
    return `${this.#address('http')}/api`
  }

  /** The commands that are registered globally, or in the server. */
  registered(scope: 'global' | 'guild'): readonly CommandBody[] {
    return this.#ledger.registered.get(scopeId(scope)) ?? []
  }

  /** Registers commands as another bot process would have. */
  register(scope: 'global' | 'guild', commands: readonly CommandBody[]): void {
    const known = commands.map((command) => ({ ...command, id: nextId() }))
    this.#ledger.registered.set(scopeId(scope), known)
  }

  /** A member sends a slash command; resolves with the bot's answer. */
  slash(name: string, given: Given = {}): Promise<Reply> {
    const interaction = slashInteraction(name, given)
    const replied = this.#next<Reply>(`reply to ${interaction.id}`)
    this.#sendInteraction(interaction)
    return replied
  }

  /** The same, with nobody waiting for an answer. */
  slashUnheard(name: string, given: Given = {}): Written {
    const interaction = slashInteraction(name, given)
    this.#sendInteraction(interaction)
    return { id: interaction.id }
  }

  /** A member types into an option of a slash command; resolves with what the bot suggests. */
  autocomplete(name: string, given: Given, focused: string): Promise<readonly Choice[]> {
    const interaction = autocompleteInteraction(name, given, focused)
    const suggested = this.#next<readonly Choice[]>(`choices for ${interaction.id}`)
    this.#sendInteraction(interaction)
    return suggested
  }

  /** A member writes a message. */
  write(words: string, manner?: Manner): Written {
    const message = memberMessage(words, manner)
    this.#announce(message)
    return { id: message.id }
  }

  /** A member writes a message; resolves with the bot's reply to it. */
  ask(words: string, manner?: Manner): Promise<Reply> {
    return this.#next(`reply to ${this.write(words, manner).id}`)
  }

  /** A member mentions the bot; resolves with the bot's reply. */
  mention(words: string, manner?: Manner): Promise<Reply> {
    return this.ask(`${MENTION} ${words}`, manner)
  }

  /** The next reply is refused with this HTTP status, error code and message. */
  refuseNext(status: number, code: number, message: string): void {
    this.#ledger.refusals.push(refusal(status, code, message))
  }

  /** Tells of everything the bot sends, and of everything that Discord would refuse. */
  listen(onReply: (reply: Reply) => void, onFault: (fault: string) => void): void {
    this.#events.on('reply', onReply).on('fault', onFault)
  }

  #announce(message: Placed): void {
    const intent = 'guild_id' in message ? GUILD_MESSAGES : DIRECT_MESSAGES
    this.gateway.dispatch('MESSAGE_CREATE', message, intent)
  }

  #sendInteraction(interaction: Placed & { readonly channel_id: string }): void {
    this.#ledger.open.set(interaction.id, interaction.channel_id)
    this.gateway.dispatch('INTERACTION_CREATE', interaction)
  }

  /** Whoever waits for a reply that was refused is told why. */
  #report(fault: string): void {
    this.violations.push(fault)
    this.#events.emit('fault', fault)
    if (this.#events.listenerCount('error') > 0) this.#events.emit('error', new Error(fault))
  }

  async #next<T>(event: string): Promise<T> {
    const [value] = await once(this.#events, event)
    return value
  }

  #address(protocol: 'http' | 'ws'): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('Expected an open port.')
    return `${protocol}://127.0.0.1:${address.port}`
  }
}

/** https://docs.discord.com/developers/events/gateway#gateway-intents */
const GUILD_MESSAGES = 1 << 9
const DIRECT_MESSAGES = 1 << 12

function scopeId(scope: 'global' | 'guild'): string {
  return scope === 'guild' ? WORLD.guild : scope
}
