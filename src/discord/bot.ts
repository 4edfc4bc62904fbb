import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Message,
  MessageFlags,
} from 'discord.js'
import type { Logger } from 'pino'
import { commands } from '../../commands/index.ts'
import type { Library } from '../core/library.ts'
import { parseUtterance } from '../core/utterance.ts'
import { wordsToBot } from './bot-mention.ts'
import { createClient, type Slice } from './client.ts'
import { isConnected, logIn, tellOfConnection } from './connection.ts'
import { type Count, counted } from './counted.ts'
import { watchGateway } from './gateway-watch.ts'
import { inviteLink } from './invite.ts'
import { type Loss, lossByLogin } from './loss.ts'
import { Published } from './published-commands.ts'
import { type Exchange, type Reply, respond } from './respond.ts'
import { readSlash, writeSlash } from './slash.ts'
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
  tellOfConnection(client, log)
  listen(client, settings, work)
  const { lost, close } = watchGateway(client, timing)
  const published = new Published(client, settings)
  const stop = async (): Promise<void> => {
    close()
    await within(timing.finish, Promise.all([client.destroy(), work.ended()]))
  }
  return {
    started: goOn(client, settings, published, lost).catch(async (error) => {
      await stop()
      throw lossByLogin(error, apiUrl)
    }),
    lost,
    isConnected: () => isConnected(client),
    follow: (library) => published.follow(library),
    stop,
  }
}

function listen(client: Client, { library, log, count }: DiscordSettings, work: Work): void {
  const answer = (exchange: Exchange): void =>
    work.add(respond(counted(exchange, count ?? NOBODY), library, log))
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) answer(slashExchange(interaction))
  })
  client.on(Events.MessageCreate, (message) => {
    const exchange = mentionExchange(message)
    if (exchange) answer(exchange)
  })
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

const NOBODY: Count = () => undefined

function slashExchange(interaction: ChatInputCommandInteraction): Exchange {
  const { id, commandName, options } = interaction
  return {
    origin: { by: 'interaction', id },
    question: writeSlash(commands, commandName, options.data),
    read: () => readSlash(commands, commandName, options.data),
    send: (reply) =>
      reply.kind === 'answer'
        ? interaction.reply({ embeds: reply.embeds })
        : interaction.reply({ content: reply.content, flags: MessageFlags.Ephemeral }),
  }
}

/** A message that speaks to the bot as a question, a bare mention as the one for help. */
function mentionExchange(message: Message): Exchange | undefined {
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
    read: () => parseUtterance(question, commands),
    // Whatever is sent again, by the client or as an apology, Discord shows once.
    send: (reply) =>
      message.reply({ ...messageBody(reply), nonce: message.id, enforceNonce: true }),
  }
}

function messageBody(reply: Reply) {
  return reply.kind === 'answer' ? { embeds: reply.embeds } : { content: reply.content }
}
