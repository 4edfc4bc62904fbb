import type { Message } from 'discord.js'
import { commands } from '../../commands/index.ts'
import type { Library } from '../core/library.ts'
import { parseUtterance } from '../core/utterance.ts'
import { wordsToBot } from './bot-mention.ts'
import { inContext } from './follow-up.ts'
import type { Manners } from './manners.ts'
import { sendWithin } from './permissions.ts'
import type { Exchange } from './respond.ts'

/** What a message puts to the bot, or `undefined` where it does not speak to it; empty is a bare mention. */
export function wordsOf(message: Message): string | undefined {
  const { author, client, content } = message
  return wordsToBot(
    {
      content,
      isFromPerson: !author.bot && !message.system && message.webhookId === null,
      isDirect: message.guildId === null,
      repliesToBot: repliesToBot(message),
    },
    client.user.id,
  )
}

/** A message's words as a question, a bare mention as the one for help; a reply is read in its context. */
export async function mentionExchange(
  message: Message,
  words: string,
  library: Library,
  manners: Manners,
): Promise<Exchange> {
  const question = words === '' ? '/help' : words
  const exchange: Exchange = {
    origin: { by: 'message', id: message.id },
    question,
    owner: message.author.id,
    isPrivate: false,
    read: () => parseUtterance(question, commands),
    send: (reply) => sendWithin(message, reply, manners),
  }
  const repliedTo = words !== '' && repliesToBot(message) ? await readRepliedTo(message) : undefined
  return repliedTo ? inContext(exchange, words, repliedTo, library) : exchange
}

function repliesToBot({ mentions, client }: Message): boolean {
  return mentions.repliedUser?.id === client.user.id
}

/** The message that this one replies to; `undefined` where it is gone, or may not be read. */
async function readRepliedTo(message: Message): Promise<Message | undefined> {
  try {
    return await message.fetchReference()
  } catch {
    return undefined
  }
}
