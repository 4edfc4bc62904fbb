import type { Message, MessageContextMenuCommandInteraction } from 'discord.js'
import { commands } from '../../commands/index.ts'
import { findInArticles } from '../core/check/check-claim.ts'
import { type Command, defineCommand, USUAL_LIMIT } from '../core/command.ts'
import type { Utterance } from '../core/utterance.ts'
import type { Manners } from './manners.ts'
import type { Exchange } from './respond.ts'
import { WORDING } from './wording.ts'

/** What is asked of a message through its menu: by the menu's line, the command that is put its words. */
export const MENUS: ReadonlyMap<string, Command> = new Map(
  [
    { line: WORDING.checkMenu, command: commands.find(({ name }) => name === 'check') },
    { line: WORDING.findMenu, command: findCommand() },
  ].flatMap(({ line, command }) => (command ? [[line, command] as const] : [])),
)

/** A choice from a message's menu as a question; the answer is for the one who chose, whosever message it is. */
export function menuExchange(
  interaction: MessageContextMenuCommandInteraction,
  manners: Manners,
): Exchange {
  const { id, user, commandName, targetMessage } = interaction
  const command = MENUS.get(commandName)
  const words = wordsOf(targetMessage)
  return {
    origin: { by: 'interaction', id },
    question: `/${command?.name} ${words}`,
    owner: user.id,
    isPrivate: true,
    read: () => putWords(command, words, commandName),
    send: (reply) => manners.reply(interaction, reply),
  }
}

/** It is no slash command: only a message can be looked for. */
function findCommand(): Command {
  return defineCommand({
    name: 'find',
    description: WORDING.findMenu,
    options: [{ kind: 'text', name: 'message', description: 'Its words', required: true }],
    example: '/find message:…',
    run: (library, { message }, limit = USUAL_LIMIT) => findInArticles(library, message, limit),
  })
}

/** What a message says: its text, or else that of its embeds or of the message that it forwards. */
function wordsOf({ content, embeds, messageSnapshots }: Message): string {
  const texts = [
    content,
    embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']).join('\n'),
    messageSnapshots.map((forwarded) => forwarded.content ?? '').join('\n'),
  ]
  return texts.map((text) => text.trim()).find((text) => text !== '') ?? ''
}

function putWords(command: Command | undefined, words: string, line: string): Utterance {
  const slot = command?.options[0]
  if (!command || !slot) return misunderstood(WORDING.unknownMenu(line))
  if (words === '') return misunderstood(WORDING.noWords)
  return { kind: 'asked', command, arguments: { [slot.name]: words } }
}

function misunderstood(sentence: string): Utterance {
  return { kind: 'misunderstood', sentence }
}
