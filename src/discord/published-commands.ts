import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'discord.js'
import type { Logger } from 'pino'
import { commands } from '../../commands/index.ts'
import type { Library } from '../core/library.ts'
import { describeError } from './failure.ts'
import { MENUS } from './menus.ts'
import { registerCommands, type Scope, unregisterElsewhere } from './registration.ts'
import { type SlashCommand, slashCommands } from './slash.ts'

/** The commands as Discord was told of them last; told again only when they are others. */
export class Published {
  readonly #client: Client
  readonly #scope: Scope
  readonly #log: Logger
  #last: readonly SlashCommand[] | undefined

  constructor(client: Client, { guildId, log }: { readonly guildId: Scope; readonly log: Logger }) {
    this.#client = client
    this.#scope = guildId
    this.#log = log
  }

  /**
   * Sees to it that Discord knows the commands as a library has them. Of many shards only the first does.
   * A failure leaves mentions working, is logged, and is made up for at the next change.
   */
  async follow(library: Library): Promise<void> {
    const wanted = slashCommands(commands, {
      articleCount: library.articles.length,
      isGlobal: this.#scope === undefined,
      menus: [...MENUS.keys()],
    })
    const client = this.#client
    if (!client.isReady() || !client.ws.shards.has(0)) return
    if (isDeepStrictEqual(wanted, this.#last)) return
    const scope = this.#scope ?? 'everywhere'
    try {
      await this.#publish(client, wanted, scope)
      this.#last = wanted
    } catch (error) {
      this.#log.error({ scope, fault: describeError(error) }, 'Registering the commands failed')
    }
  }

  async #publish(
    client: Client<true>,
    wanted: readonly SlashCommand[],
    scope: string,
  ): Promise<void> {
    const changed = await registerCommands(client, wanted, this.#scope)
    this.#log.info({ scope, count: wanted.length, changed }, 'The commands are registered')
    if (this.#last) return
    if (this.#scope !== undefined)
      this.#log.info({ scope }, 'In one server only: not for users, nor in direct messages')
    const names = new Set(wanted.map(({ name }) => name))
    const removed = await unregisterElsewhere(client, names, this.#scope)
    if (removed > 0) this.#log.info({ removed }, 'Removed commands that were registered elsewhere')
  }
}
