import { type Client, Events, type Interaction, type Message } from 'discord.js'
import type { Logger } from 'pino'
import { commands } from '../../commands/index.ts'
import type { Command } from '../core/command.ts'
import type { Library } from '../core/library.ts'
import { respondToTyping } from './autocomplete.ts'
import { createClient, type Slice } from './client.ts'
import { isConnected, logIn, tellOfConnection } from './connection.ts'
import { type Count, counted } from './counted.ts'
import { watchGateway } from './gateway-watch.ts'
import { respondToPress, slashExchange } from './interactions.ts'
import { inviteLink } from './invite.ts'
import { type Loss, lossByLogin } from './loss.ts'
import { Manners } from './manners.ts'
import { mentionExchange, wordsOf } from './mention.ts'
import { MENUS, menuExchange } from './menus.ts'
import { keepPresence, showPresence } from './presence.ts'
import { Published } from './published-commands.ts'
import { type Exchange, respond } from './respond.ts'
import { TIMING, type Timing } from './timing.ts'
import { Work, within } from './work.ts'

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
  /** The shards of this process, where there are several processes. */
  readonly slice?: Slice | undefined
  /** Told how every question ended. */
  readonly count?: Count
  readonly timing?: Timing
}

/** A bot that is on Discord, or on the way there. */
export type Bot = {
  /** Resolves when it answers; rejects with a `Loss` when it cannot. */
  readonly started: Promise<void>
  /** Resolves when it hears nothing any more and will not recover by itself. */
  readonly lost: Promise<Loss>
  /** Whether every connection to Discord is up at this moment. */
  isConnected(): boolean
  /** Registers the commands anew where another library changes their options. */
  follow(library: Library): Promise<void>
  /** Leaves at once and lets what is running finish, in a bounded time. */
  stop(): Promise<void>
}

/** Logs in, registers the commands and answers from then on; rejects with a `Loss` when it cannot. */
export async function startDiscord(settings: DiscordSettings): Promise<Bot> {
  const bot = openDiscord(settings)
  await bot.started
  return bot
}

/** The same, given back before it has logged in, so that it can be stopped on the way. */
export function openDiscord(settings: DiscordSettings): Bot {
  const { apiUrl, log, timing = TIMING } = settings
  const client = createClient(apiUrl, timing, settings.slice)
  const work = new Work()
  keepPresence(client, settings.library)
  tellOfConnection(client, log)
  listen(client, settings, work)
  const { lost, close } = watchGateway(client, timing)
  const published = new Published(client, settings)
  const stop = async (): Promise<void> => {
    close()
    client.removeAllListeners(Events.ShardReconnecting)
    await within(timing.finish, Promise.all([client.destroy(), work.ended()]))
  }
  return {
    started: goOn(client, settings, published, lost).catch(async (error) => {
      await stop()
      throw lossByLogin(error, apiUrl)
    }),
    lost,
    isConnected: () => isConnected(client),
    async follow(library) {
      showPresence(client, library)
      await published.follow(library)
    },
    stop,
  }
}

function listen(client: Client, settings: DiscordSettings, work: Work): void {
  const manners = new Manners(settings.log, settings.mentionChannels)
  client.on(Events.InteractionCreate, (interaction) =>
    work.add(act(interaction, settings, manners)),
  )
  client.on(Events.MessageCreate, (message) => work.add(hear(message, settings, manners)))
}

async function goOn(
  client: Client,
  { token, library, log }: DiscordSettings,
  published: Published,
  lost: Promise<Loss>,
): Promise<void> {
  const { user, application, guilds } = await logIn(client, token, lost)
  const about = { bot: user.username, servers: guilds.cache.size }
  log.info({ ...about, invite: inviteLink(application.id) }, 'On Discord; the link invites the bot')
  await published.follow(library())
}

/** Answers whatever a member did other than write; what is none of ours is left alone. */
async function act(
  interaction: Interaction,
  settings: DiscordSettings,
  manners: Manners,
): Promise<void> {
  if (interaction.isRepliable() && !(await manners.admits(interaction))) return

  const { library, log, timing = TIMING } = settings
  if (interaction.isChatInputCommand()) await answer(slashExchange(interaction, manners), settings)
  else if (interaction.isMessageContextMenuCommand()) {
    await answer(menuExchange(interaction, manners), settings)
  } else if (interaction.isMessageComponent()) {
    await respondToPress(interaction, library, askable, manners)
  } else if (interaction.isAutocomplete()) {
    await respondToTyping(interaction, library, timing.typing, log)
  }
}

/** Answers a message that speaks to the bot. */
async function hear(message: Message, settings: DiscordSettings, manners: Manners): Promise<void> {
  const words = wordsOf(message)
  if (words === undefined || !(await manners.admitsMessage(message))) return
  await answer(await mentionExchange(message, words, settings.library(), manners), settings)
}

function answer(exchange: Exchange, { library, log, count }: DiscordSettings): Promise<void> {
  return respond(counted(exchange, count ?? NOBODY), library, log)
}

const NOBODY: Count = () => undefined

/** What the question that a message repeats may ask: the commands, and those behind menus. */
const askable: readonly Command[] = [...new Set([...commands, ...MENUS.values()])]
