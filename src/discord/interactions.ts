import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js'
import { commands } from '../../commands/index.ts'
import type { Command } from '../core/command.ts'
import type { Library } from '../core/library.ts'
import { isGone } from './failure.ts'
import type { Manners } from './manners.ts'
import { answerPress, type Press } from './press.ts'
import { printedQuestion } from './printed.ts'
import type { Reply } from './reply.ts'
import { calmly, type Exchange } from './respond.ts'
import { PRIVATE_OPTION, readSlash, writeSlash } from './slash.ts'

/** A slash command as a question. */
export function slashExchange(
  interaction: ChatInputCommandInteraction,
  manners: Manners,
): Exchange {
  const { id, commandName, options, user } = interaction
  return {
    origin: { by: 'interaction', id },
    question: writeSlash(commands, commandName, options.data),
    owner: user.id,
    isPrivate: options.getBoolean(PRIVATE_OPTION.name) ?? false,
    read: () => readSlash(commands, commandName, options.data),
    send: (reply) => manners.reply(interaction, reply),
  }
}

/** Does what a button or a line of a menu is for; `askable` is all that a printed question may ask. */
export function respondToPress(
  interaction: MessageComponentInteraction,
  library: () => Library,
  askable: readonly Command[],
  manners: Manners,
): Promise<void> {
  const send = (reply: Reply) => manners.reply(interaction, reply)
  return calmly({ by: 'interaction', id: interaction.id }, send, manners.log, async () => {
    const outcome = answerPress(readPress(interaction), library(), askable)
    if (outcome.kind === 'delete') await unlessGone(remove(interaction))
    else if (outcome.kind === 'update') await unlessGone(manners.update(interaction, outcome.reply))
    else await send(outcome.reply)
  })
}

async function remove(interaction: MessageComponentInteraction): Promise<void> {
  await interaction.deferUpdate()
  await interaction.deleteReply()
}

/** What is done to the message that was pressed on; that it was deleted meanwhile needs no word. */
async function unlessGone(done: Promise<void>): Promise<void> {
  try {
    await done
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

function readPress(interaction: MessageComponentInteraction): Press {
  const { customId, user, message, memberPermissions } = interaction
  return {
    id: interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : customId,
    by: user.id,
    isModerator: memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    isOnPrivate: message.flags.has(MessageFlags.Ephemeral),
    question: printedQuestion(message),
  }
}
