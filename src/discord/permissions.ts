import {
  DiscordAPIError,
  type Message,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js'
import type { Logger } from 'pino'
import { type Body, bodyOf, type Reply } from './reply.ts'
import { WORDING } from './wording.ts'

/** What the bot may do where it was spoken to. */
export type Means = { readonly send: boolean; readonly embed: boolean; readonly refer: boolean }

/** By the channel as it is remembered; everything where that does not tell, as in direct messages. */
function meansIn(message: Message): Means {
  const { channel, client } = message
  if (channel.isDMBased()) return EVERYTHING
  const granted: Readonly<PermissionsBitField> | null = channel.permissionsFor(client.user)
  if (!granted) return EVERYTHING
  const { SendMessages, SendMessagesInThreads, EmbedLinks, ReadMessageHistory } =
    PermissionFlagsBits
  return {
    send: granted.has(channel.isThread() ? SendMessagesInThreads : SendMessages),
    embed: granted.has(EmbedLinks),
    refer: granted.has(ReadMessageHistory),
  }
}

const EVERYTHING: Means = { send: true, embed: true, refer: true }

/** Things that are said once in a place and not again; forgotten with the process. */
export class Once {
  readonly #said = new Set<string>()

  /** Whether this is the first time. */
  isNew(thing: string): boolean {
    const isNew = !this.#said.has(thing)
    this.#said.add(thing)
    return isNew
  }
}

/**
 * Sends a reply to a message by the means there are: as plain text without Embed Links, without a reference
 * without Read Message History, and not at all without Send Messages, which the log is told once a channel.
 */
export async function sendWithin(
  message: Message,
  reply: Reply,
  { once, log }: { readonly once: Once; readonly log: Logger },
): Promise<void> {
  const means = meansIn(message)
  const { channel, channelId } = message
  const silent = () => {
    if (once.isNew(`silent in ${channelId}`))
      log.warn({ channel: channelId }, 'No permission to send messages in this channel')
  }
  if (!means.send || !channel.isSendable()) return silent()
  const isNamed = !means.embed && reply.kind === 'answer' && once.isNew(`plain in ${channelId}`)
  const shown = bodyOf(reply, means.embed)
  const body = { ...(isNamed ? named(shown) : shown), ...shownOnce(message) }
  try {
    await (means.refer ? message.reply(body) : channel.send(body))
  } catch (error) {
    if (!isForbidden(error)) throw error
    await channel
      .send({ ...bodyOf(reply, false), ...shownOnce(message) })
      .catch((again: unknown) => {
        if (!isForbidden(again)) throw again
        silent()
      })
  }
}

/** What makes Discord show one reply to a message, however often it is sent: by the client again, or as an apology. */
export function shownOnce({ id }: Message) {
  return { nonce: id, enforceNonce: true } as const
}

/** The same with a line that says why it is in plain text. */
function named(body: Body): Body {
  return { ...body, content: `${body.content}\n-# ${WORDING.noEmbedLinks}` }
}

function isForbidden(error: unknown): boolean {
  return error instanceof DiscordAPIError && FORBIDDEN.has(error.code)
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const FORBIDDEN: ReadonlySet<number | string> = new Set([
  50001, // missing access
  50013, // missing permissions
  50083, // the thread is archived
  160005, // the thread is locked
])
