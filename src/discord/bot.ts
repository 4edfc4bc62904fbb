import { type Client, Events, type Interaction, type Message } from 'discord.js'
import type { Logger } from 'pino'
import { commands } from '../../commands/index.ts'
import type { Command } from '../core/command.ts'
import type { Library } from '../core/library.ts'
import { respondToTyping } from './autocomplete.ts'
import { createClient } from './client.ts'
import { describeError } from './failure.ts'
import { respondToPress, slashExchange } from './interactions.ts'
import { inviteLink } from './invite.ts'
import { Manners } from './manners.ts'
import { mentionExchange, wordsOf } from './mention.ts'
import { MENUS, menuExchange } from './menus.ts'
import { keepPresence } from './presence.ts'
import { registerCommands, unregisterElsewhere } from './registration.ts'
import { respond } from './respond.ts'
import { slashCommands } from './slash.ts'

/** What the bot needs to go on Discord. */
export type DiscordSettings = {
  readonly token: string
  /** Discord's REST address, without a version. */
  readonly apiUrl: string
  /** The one server to register commands in; everywhere when absent. */
  readonly guildId: string | undefined
  /** The library as it is now; asked for at every question. */
  readonly library: () => Library
  /** The channels where mentions are answered, threads included; everywhere when absent. */
  readonly mentionChannels?: readonly string[] | undefined
  readonly log: Logger
}

/** A bot that is on Discord. */
export type Bot = {
  /** Whether the gateway is connected and has said so. */
  isConnected(): boolean
  stop(): Promise<void>
}

/** Logs in, registers the commands and answers from then on; rejects when the login fails. */
export async function startDiscord(settings: DiscordSettings): Promise<Bot> {
  const { token, apiUrl, log } = settings
  const client = createClient(apiUrl)
  const manners = new Manners(log, settings.mentionChannels)
  keepPresence(client, settings.library)
  client.on(Events.Error, (error) => log.error({ fault: describeError(error) }, 'Discord failed'))
  client.on(Events.InteractionCreate, (interaction) => void act(interaction, settings, manners))
  client.on(Events.MessageCreate, (message) => void hear(message, settings, manners))
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(token)
  await announce(await ready, settings)
  return { isConnected: () => client.isReady(), stop: () => client.destroy() }
}

/** Says where the bot is and registers the commands. A failure leaves mentions working, and is logged. */
async function announce(
  client: Client<true>,
  { guildId, library, log }: DiscordSettings,
): Promise<void> {
  const { user, application, guilds } = client
  const about = { bot: user.username, servers: guilds.cache.size }
  log.info({ ...about, invite: inviteLink(application.id) }, 'On Discord; the link invites the bot')
  const scope = guildId ?? 'everywhere'
  try {
    const wanted = slashCommands(commands, {
      articleCount: library().articles.length,
      isGlobal: guildId === undefined,
      menus: [...MENUS.keys()],
    })
    const changed = await registerCommands(client, wanted, guildId)
    log.info({ scope, count: wanted.length, changed }, 'The commands are registered')
    if (guildId !== undefined)
      log.info({ scope }, 'In one server only: not for users, nor in direct messages')
    const names = new Set(wanted.map(({ name }) => name))
    const removed = await unregisterElsewhere(client, names, guildId)
    if (removed > 0) log.info({ removed }, 'Removed commands that were registered elsewhere')
  } catch (error) {
    log.error({ scope, fault: describeError(error) }, 'Registering the commands failed')
  }
}

/** Answers whatever a member did other than write; what is none of ours is left alone. */
async function act(
  interaction: Interaction,
  { library, log }: DiscordSettings,
  manners: Manners,
): Promise<void> {
  if (interaction.isRepliable() && !(await manners.admits(interaction))) return

  if (interaction.isChatInputCommand())
    await respond(slashExchange(interaction, manners), library, log)
  else if (interaction.isMessageContextMenuCommand()) {
    await respond(menuExchange(interaction), library, log)
  } else if (interaction.isMessageComponent()) {
    await respondToPress(interaction, library, askable, log)
  } else if (interaction.isAutocomplete()) await respondToTyping(interaction, library, log)
}

/** Answers a message that speaks to the bot. */
async function hear(
  message: Message,
  { library, log }: DiscordSettings,
  manners: Manners,
): Promise<void> {
  const words = wordsOf(message)
  if (words === undefined || !(await manners.admitsMessage(message))) return
  await respond(await mentionExchange(message, words, library(), manners), library, log)
}

/** What the question that a message repeats may ask: the commands, and those behind menus. */
const askable: readonly Command[] = [...new Set([...commands, ...MENUS.values()])]
