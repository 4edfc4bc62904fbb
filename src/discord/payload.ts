import { MessagePayload, type RepliableInteraction } from 'discord.js'
import type { InteractionBody } from './reply.ts'

/** Nobody is ever pinged by what a reply repeats, as Discord's JSON says it. */
const NO_PINGS = { parse: [], replied_user: false }

/**
 * The answer to an interaction as it is sent. discord.js would put a body together from its own forms, for which it
 * looks four of its modules up by their names, each time: a twentieth of what a reply takes.
 */
export function payloadOf(
  { webhook }: Pick<RepliableInteraction, 'webhook'>,
  body: InteractionBody,
): MessagePayload {
  const payload = new MessagePayload(webhook, {})
  payload.body = { ...body, allowed_mentions: NO_PINGS }
  return payload
}
