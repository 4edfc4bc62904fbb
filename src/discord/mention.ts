import type { Message } from 'discord.js'
import { commands } from '../../commands/index.ts'
import { parseUtterance } from '../core/utterance.ts'
import { wordsToBot } from './bot-mention.ts'
import { messageBody } from './interactions.ts'
import type { Exchange } from './respond.ts'

/** A message that speaks to the bot as a question, a bare mention as the one for help. */
export function mentionExchange(message: Message): Exchange | undefined {
  const { author, client, content, mentions } = message
  const words = wordsToBot(
    {
      content,
      isFromPerson: !author.bot && !message.system && message.webhookId === null,
      isDirect: message.guildId === null,
      repliesToBot: mentions.repliedUser?.id === client.user.id,
    },
    client.user.id,
  )
  if (words === undefined) return undefined
  const question = words === '' ? '/help' : words
  return {
    origin: { by: 'message', id: message.id },
    question,
    owner: author.id,
    isPrivate: false,
    read: () => parseUtterance(question, commands),
    send: (reply) => message.reply(messageBody(reply)),
  }
}
