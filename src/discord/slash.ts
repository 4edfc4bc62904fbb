import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { Command, Option } from '../core/command.ts'
import { ARTICLE_OPTION, readArguments, type Utterance } from '../core/utterance.ts'
import { WORDING } from './wording.ts'

/** A command as Discord is told of it. */
export type SlashCommand =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody

/** An option of a slash command that a member filled in. */
export type Filled = { readonly name: string; readonly value?: string | number | boolean }

/** An option that every slash command has besides its own; no command is told of it. */
export const PRIVATE_OPTION: Option = {
  kind: 'flag',
  name: 'private',
  description: WORDING.privateOption,
}

/** What decides how the commands are registered. */
export type Registering = {
  readonly articleCount: number
  /** Everywhere rather than in one server: only then does Discord take places and ways of installing. */
  readonly isGlobal: boolean
  /** The lines of the menu of a message. */
  readonly menus: readonly string[]
}

/** The commands as Discord's JSON; each with the `article` option where there is a choice of articles. */
export function slashCommands(
  commands: readonly Command[],
  { articleCount, isGlobal, menus }: Registering,
): readonly SlashCommand[] {
  const shared = [...(articleCount > 1 ? [ARTICLE_OPTION] : []), PRIVATE_OPTION]
  const places = isGlobal ? EVERYWHERE : {}
  return [
    ...commands.map(
      ({ name, description, options }): SlashCommand => ({
        type: ApplicationCommandType.ChatInput,
        name,
        description,
        options: [...options, ...shared].map(slashOption),
        ...places,
      }),
    ),
    ...menus.map(
      (name): SlashCommand => ({ type: ApplicationCommandType.Message, name, ...places }),
    ),
  ]
}

/** Installed to a server or by a user; in servers, in direct messages with the bot, in groups. */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
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
  const asked = filled.filter((option) => option.name !== PRIVATE_OPTION.name)
  const parts = asked.map(({ name: option, value }) =>
    option === first ? `${value}` : `${option}:${value}`,
  )
  return [`/${name}`, ...parts].join(' ')
}

function slashOption(option: Option): APIApplicationCommandBasicOption {
  const { name, description, required = false } = option
  const shared = { name, description, required }
  const typing = option.suggest === undefined ? {} : { autocomplete: true as const }
  switch (option.kind) {
    case 'text':
      return { ...shared, ...typing, type: ApplicationCommandOptionType.String }
    case 'flag':
      return { ...shared, type: ApplicationCommandOptionType.Boolean }
    case 'whole':
      return {
        ...shared,
        ...typing,
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
