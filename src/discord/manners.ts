import {
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js'
import type { Logger } from 'pino'
import { Cooldown } from './cooldown.ts'
import { payloadOf } from './payload.ts'
import { Once, shownOnce } from './permissions.ts'
import { answerBody, changeTo, type Reply } from './reply.ts'
import { WORDING } from './wording.ts'

/** What can be replied to; discord.js counts only kinds of presses to the first, and not a press of any kind. */
type Answerable = RepliableInteraction | MessageComponentInteraction

/** How the bot behaves towards members and channels; what it remembers for that is gone with the process. */
export class Manners {
  readonly log: Logger
  /** What was said once and need not be said again. */
  readonly once = new Once()
  readonly #cooldown = new Cooldown()
  readonly #channels: ReadonlySet<string> | undefined

  /** `channels`: the only ones where mentions are answered. */
  constructor(log: Logger, channels?: readonly string[]) {
    this.log = log
    this.#channels = channels && new Set(channels)
  }

  /** Whether a member's interaction is answered now; one too many is told so, the others nothing. */
  async admits(interaction: RepliableInteraction): Promise<boolean> {
    const turn = this.#cooldown.turn(interaction.user.id, Date.now())
    if (turn === 'wait') {
      await this.#tell(interaction.reply({ content: WORDING.wait, flags: MessageFlags.Ephemeral }))
    }
    return turn === 'answer'
  }

  /** The same for a message, in the channels where mentions are answered at all. */
  async admitsMessage(message: Message): Promise<boolean> {
    if (!this.#isOpen(message)) return false
    const turn = this.#cooldown.turn(message.author.id, Date.now())
    if (turn === 'wait')
      await this.#tell(message.reply({ content: WORDING.wait, ...shownOnce(message) }))
    return turn === 'answer'
  }

  /** Replies to an interaction: as plain text where embeds are not allowed, which is named once a channel. */
  async reply(interaction: Answerable, reply: Reply): Promise<void> {
    const mayEmbed = mayEmbedIn(interaction)
    await interaction.reply(payloadOf(interaction, answerBody(reply, mayEmbed)))
    if (!mayEmbed && reply.kind === 'answer') await this.#nameMissing(interaction)
  }

  /** Changes the message that was pressed on; the same holds. */
  async update(interaction: MessageComponentInteraction, reply: Reply): Promise<void> {
    const mayEmbed = mayEmbedIn(interaction)
    await interaction.update(changeTo(reply, mayEmbed))
    if (!mayEmbed) await this.#nameMissing(interaction)
  }

  async #nameMissing(interaction: Answerable): Promise<void> {
    if (!this.once.isNew(`plain in ${interaction.channelId}`)) return
    await interaction.followUp({
      content: WORDING.noEmbedLinks,
      flags: MessageFlags.Ephemeral,
    })
  }

  #isOpen({ channel, channelId }: Message): boolean {
    if (!this.#channels || channel.isDMBased()) return true
    const parent = channel.isThread() ? channel.parentId : null
    return this.#channels.has(channelId) || this.#channels.has(parent ?? '')
  }

  /** Being told to wait is not worth an error. */
  async #tell(told: Promise<unknown>): Promise<void> {
    await told.catch(() => this.log.debug('Nobody could be told to wait'))
  }
}

/** By what Discord says of the channel in the interaction itself. */
function mayEmbedIn({ appPermissions }: Answerable): boolean {
  return appPermissions.has(PermissionFlagsBits.EmbedLinks)
}
