import { messagePayload, type Reply } from './reply.ts'
import { BOT_USER, MENTION, memberPayload, nextId, userPayload, WORLD } from './world.ts'

/** How a member writes: where, and in reply to what. */
export type Manner = {
  /** In a direct message instead of the server's channel; each time in one that the bot has not seen. */
  readonly direct?: boolean
  readonly inReplyTo?: Reply
  /** Off: the reply does not ping the one replied to. */
  readonly ping?: boolean
}

/**
 * The payload of a message as a bot without the message content intent is sent it: the text is withheld
 * unless the message mentions the bot or is direct. A ping in a reply mentions the bot too, save where
 * the bot's message was the response to an interaction.
 */
export function memberMessage(words: string, manner: Manner = {}) {
  const { inReplyTo } = manner
  const channel_id = inReplyTo?.channel ?? (manner.direct ? nextId() : WORLD.channel)
  const mentionsBot = pingsBot(manner) || words.includes(MENTION)
  const isDirect = channel_id !== WORLD.channel
  return {
    id: nextId(),
    channel_id,
    ...(isDirect ? { channel_type: 1 } : IN_SERVER),
    author: userPayload(WORLD.member),
    content: mentionsBot || isDirect ? words : '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    type: inReplyTo ? 19 : 0,
    flags: 0,
    tts: false,
    pinned: false,
    mention_everyone: /@(?:everyone|here)/u.test(words),
    mentions: mentionsBot ? [{ ...BOT_USER, member: memberPayload() }] : [],
    mention_roles: words.includes(`<@&${WORLD.role}>`) ? [WORLD.role] : [],
    attachments: [],
    embeds: [],
    ...(inReplyTo && reference(inReplyTo, channel_id)),
  }
}

const IN_SERVER = { channel_type: 0, guild_id: WORLD.guild, member: memberPayload() }

function pingsBot({ inReplyTo, ping = true }: Manner): boolean {
  return ping && inReplyTo?.by === 'message'
}

function reference(replied: Reply, channel_id: string) {
  return {
    message_reference: { message_id: replied.id, channel_id },
    referenced_message: messagePayload(replied),
  }
}
