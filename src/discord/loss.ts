import { DiscordAPIError, DiscordjsError, GatewayCloseCodes, HTTPError } from 'discord.js'

/** Why the bot ends: the message is one sentence that names the cause and the remedy. */
export class Loss extends Error {
  /** Starting again does not help: somebody has to change something first. */
  readonly isLasting: boolean

  constructor(sentence: string, isLasting: boolean) {
    super(sentence)
    this.isLasting = isLasting
  }
}

/** A close code after which Discord does not take the bot back. */
export function lossByClose(code: number): Loss {
  return new Loss(
    REMEDIES.get(code) ?? `Discord closed the connection for good, with code ${code}.`,
    REMEDIES.has(code),
  )
}

/** Nothing was heard for so many milliseconds. */
export function lossBySilence(milliseconds: number): Loss {
  const seconds = Math.round(milliseconds / 1000)
  return new Loss(
    `Discord’s gateway has been silent for ${seconds} s and cannot be reached again: check the network and https://discordstatus.com; starting again may help.`,
    false,
  )
}

/** The session ended in a way that cannot be resumed. */
export function lossByInvalidation(): Loss {
  return new Loss('Discord ended the session for good: start the bot again.', false)
}

/** An error of logging in. `apiUrl` is where it was tried. */
export function lossByLogin(error: unknown, apiUrl: string): Loss {
  if (error instanceof Loss) return error
  if (error instanceof DiscordjsError && error.code === 'TokenInvalid') return BAD_TOKEN
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return new Loss(
      `Discord refused the login with HTTP status ${error.status}: see https://discordstatus.com, and DISCORD_API_URL if it is set.`,
      false,
    )
  }
  return new Loss(
    `The login at ${apiUrl} failed (${causeOf(error)}): check the network, and DISCORD_API_URL if it is set.`,
    false,
  )
}

const TOKEN_REMEDY =
  'Discord does not accept the token: copy it anew from https://discord.com/developers/applications → your application → Bot → Reset Token into DISCORD_TOKEN, or into the file that DISCORD_TOKEN_FILE names.'

const BAD_TOKEN = new Loss(TOKEN_REMEDY, true)

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const REMEDIES: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, TOKEN_REMEDY],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord has no such shard (4010): SHARD_LIST must hold numbers below SHARD_TOTAL, and SHARD_TOTAL a number that Discord allows this bot.',
  ],
  [
    GatewayCloseCodes.ShardingRequired,
    'The bot is in too many servers for one connection (4011): set SHARDING=auto, or SHARD_LIST and SHARD_TOTAL with more shards.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer speaks this version of its gateway (4012): update the bot.',
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not know an intent that was asked for (4013): the bot asks for Guilds, GuildMessages and DirectMessages; update it, or undo what was changed in src/discord/client.ts.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord does not allow an intent that was asked for (4014): the bot asks for Guilds, GuildMessages and DirectMessages, none of them privileged; whatever was added in src/discord/client.ts must be switched on at https://discord.com/developers/applications → your application → Bot → Privileged Gateway Intents.',
  ],
])

/** The reason beneath a failed request, such as `connect ECONNREFUSED 127.0.0.1:1`. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message !== ''
    ? error.cause.message
    : error.message
}
