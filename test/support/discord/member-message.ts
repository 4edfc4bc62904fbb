import { isInServer, messagePlace, PLACES, type Place, placeOf } from './places.ts'
import { messagePayload, type Reply } from './reply.ts'
import { BOT_USER, MENTION, memberPayload, nextId, userPayload, WORLD } from './world.ts'

/** What a member wrote: a message, or a slash command. */
export type Written = { readonly id: string }

/** How a member writes: where, and in reply to what. */
export type Manner = {
  /** Where: there where the message replied to is, or else in the server's channel, when absent. */
  readonly in?: Place
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
  const place = inReplyTo ? placeOf(inReplyTo.channel) : (manner.in ?? PLACES.channel)
  const mentionsBot = pingsBot(manner) || words.includes(MENTION)
  return {
    id: nextId(),
    ...messagePlace(place),
    ...(isInServer(place) && { member: memberPayload() }),
    author: userPayload(WORLD.member),
    content: mentionsBot || !isInServer(place) ? words : '',
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
    ...(inReplyTo && reference(inReplyTo)),
  }
}

function pingsBot({ inReplyTo, ping = true }: Manner): boolean {
  return ping && inReplyTo?.by === 'message'
}

function reference(replied: Reply) {
  return {
    message_reference: { message_id: replied.id, channel_id: replied.channel },
    referenced_message: messagePayload(replied),
  }
}
