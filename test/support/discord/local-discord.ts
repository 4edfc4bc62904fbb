import { EventEmitter, once } from 'node:events'
import type { Server } from 'node:http'
import type { Choice, CommandBody } from 'discord-api-spec/zod'
import { Gateway, type Sent } from './gateway.ts'
import { emptyLedger, type Ledger, scopeId } from './ledger.ts'
import {
  autocompleteInteraction,
  type Given,
  menuInteraction,
  type Presser,
  pressInteraction,
  type Standing,
  slashInteraction,
  type Target,
} from './member-interaction.ts'
import { type Manner, memberMessage, type Written } from './member-message.ts'
import { channelPayload, messagePlace, PLACES, type Place } from './places.ts'
import { controlsOn, type Pressed, type Reply } from './reply.ts'
import { createRestServer, hostOf, refusal } from './rest.ts'
import { discordRoutes } from './routes.ts'
import type { Trouble } from './trouble.ts'
import { MENTION, memberPayload, nextId, stranger, TOKEN } from './world.ts'

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
  /** Whether each question is another member's, so that none of them asks too much. */
  isCrowded = false
  readonly gateway: Gateway
  readonly #server: Server
  readonly #events = new EventEmitter()
  readonly #ledger: Ledger = {
    ...emptyLedger(),
    gatewayUrl: () => `ws://${hostOf(this.#server)}`,
    shards: 1,
    report: (fault) => this.#report(fault),
    deliver: (reply) => {
      this.replies.push(reply)
      this.#ledger.messages.set(reply.id, reply)
      this.#events.emit('reply', reply)
      this.#events.emit(`reply to ${reply.to}`, reply)
    },
    remove: (id) => {
      this.#events.emit(`${id} is gone`)
      this.#events.emit('gone')
      return this.#ledger.messages.delete(id)
    },
    announce: (message) => {
      if (this.gateway.hasSession) this.gateway.announce(message)
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
    return `http://${hostOf(this.#server)}/api`
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
  slash(name: string, given: Given = {}, standing?: Standing): Promise<Reply> {
    return this.#replyTo(slashInteraction(name, given, standing))
  }

  /** A member chooses a line from the menu of a message; resolves with the bot's answer. */
  menu(name: string, target: Target, standing?: Standing): Promise<Reply> {
    return this.#replyTo(menuInteraction(name, target, standing))
  }

  /** The same, with nobody waiting for an answer. */
  slashUnheard(name: string, given: Given = {}, standing?: Standing): Written {
    return this.#sendInteraction(slashInteraction(name, given, standing))
  }

  /** A member types into an option of a slash command; resolves with what the bot suggests. */
  autocomplete(name: string, given: Given, focused: string): Promise<readonly Choice[]> {
    const interaction = autocompleteInteraction(name, given, focused)
    const suggested = this.#next<readonly Choice[]>(`choices for ${interaction.id}`)
    this.#sendInteraction(interaction)
    return suggested
  }

  /** A member presses a button or chooses from a menu; resolves with what they see then. */
  press(reply: Reply, label: string, presser: Presser = {}): Promise<Reply> {
    const control = controlsOn(reply).find((known) => known.label === label && !known.disabled)
    if (!control) throw new Error(`Expected something to press that says ${label}.`)
    return this.pressOn(reply, control, presser)
  }

  /** The same with an id that need not be on the message. */
  pressOn(reply: Reply, control: Pressed, presser: Presser = {}): Promise<Reply> {
    const interaction = pressInteraction(reply, control, presser)
    this.#ledger.pressed.set(interaction.id, reply.id)
    return this.#replyTo(interaction)
  }

  /** A member presses the button that deletes a message; resolves when it is gone. */
  async pressDelete(reply: Reply, presser: Presser = {}): Promise<void> {
    const gone = this.#next(`${reply.id} is gone`)
    void this.press(reply, 'Delete', presser)
    await gone
  }

  /** The bot is denied these permissions in a channel of the server, and no others. */
  deny(permissions: bigint, channel: Place = PLACES.channel): void {
    this.gateway.dispatch('CHANNEL_UPDATE', channelPayload(channel, permissions))
  }

  /** A member writes a message. */
  write(words: string, manner?: Manner): Written {
    const message = memberMessage(words, manner)
    if (this.isCrowded) message.author = stranger()
    this.gateway.announce(message)
    return { id: message.id }
  }

  /** A member deletes their message again. */
  unsay({ id }: Written): void {
    this.#ledger.unsaid.add(id)
    const deletion = { ...messagePlace(PLACES.channel), id }
    this.gateway.dispatch('MESSAGE_DELETE', deletion)
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

  /** Tells of everything the bot sends or deletes, and of everything that Discord would refuse. */
  listen(
    onReply: (reply: Reply) => void,
    onFault: (fault: string) => void,
    onGone = () => {},
  ): void {
    this.#events.on('reply', onReply).on('fault', onFault).on('gone', onGone)
  }

  #replyTo(interaction: Sent): Promise<Reply> {
    const replied = this.#next<Reply>(`reply to ${interaction.id}`)
    this.#sendInteraction(interaction)
    return replied
  }

  #sendInteraction(interaction: Sent): Written {
    this.#ledger.open.set(interaction.id, interaction.channel_id)
    const member = { ...memberPayload(), user: stranger(), permissions: '0' }
    const sent = this.isCrowded ? { ...interaction, member } : interaction
    this.gateway.dispatch('INTERACTION_CREATE', sent)
    return { id: sent.id }
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
}
