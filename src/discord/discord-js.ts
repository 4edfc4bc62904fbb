import { createRequire } from 'node:module'
import type * as Discord from 'discord.js'

/**
 * discord.js, whose values are imported from here and nowhere else. Required rather than imported: Node would read all
 * its files a second time for the names they export, a third of the processor time that loading it takes.
 */
const discord: typeof Discord = createRequire(import.meta.url)('discord.js')

export const {
  ActivityType,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonStyle,
  Client,
  ComponentType,
  DefaultRestOptions,
  DiscordAPIError,
  DiscordjsError,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  HTTPError,
  InteractionContextType,
  MessageFlags,
  MessagePayload,
  Options,
  Partials,
  PermissionFlagsBits,
  REST,
  Routes,
  ShardingManager,
  Status,
} = discord
