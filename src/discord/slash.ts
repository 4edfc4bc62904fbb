import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Command, Option } from '../core/command.ts'
import { ARTICLE_OPTION, readArguments, type Utterance } from '../core/utterance.ts'
import { WORDING } from './wording.ts'

/** A command as Discord is told of it. */
export type SlashCommand = RESTPostAPIChatInputApplicationCommandsJSONBody

/** An option of a slash command that a member filled in. */
export type Filled = { readonly name: string; readonly value?: string | number | boolean }

/** The commands as Discord's JSON; each with the `article` option where there is a choice of articles. */
export function slashCommands(
  commands: readonly Command[],
  articleCount: number,
): readonly SlashCommand[] {
  return commands.map(({ name, description, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: [...options, ...(articleCount > 1 ? [ARTICLE_OPTION] : [])].map(slashOption),
  }))
}

/** What a member asked with a slash command. */
export function readSlash(
  commands: readonly Command[],
  name: string,
  filled: readonly Filled[],
): Utterance {
  const command = commands.find((known) => known.name === name)
  const given = new Map(filled.map((option) => [option.name, String(option.value ?? '')]))
  if (command) return readArguments(command, given)
  return { kind: 'misunderstood', sentence: WORDING.unknownCommand(name) }
}

/** The same as a line one could type: `/quote visas speaker:Kalesnikava`. */
export function writeSlash(
  commands: readonly Command[],
  name: string,
  filled: readonly Filled[],
): string {
  const first = commands.find((known) => known.name === name)?.options[0]?.name
  const parts = filled.map(({ name: option, value }) =>
    option === first ? `${value}` : `${option}:${value}`,
  )
  return [`/${name}`, ...parts].join(' ')
}

function slashOption(option: Option): APIApplicationCommandBasicOption {
  const { name, description, required = false } = option
  const shared = { name, description, required }
  switch (option.kind) {
    case 'text':
      return { ...shared, type: ApplicationCommandOptionType.String }
    case 'flag':
      return { ...shared, type: ApplicationCommandOptionType.Boolean }
    case 'whole':
      return {
        ...shared,
        type: ApplicationCommandOptionType.Integer,
        min_value: option.least,
        max_value: option.most,
      }
    case 'choice':
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map((choice) => ({ name: choice, value: choice })),
      }
  }
}
