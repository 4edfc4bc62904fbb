import { Client, GatewayIntentBits, Options, Partials } from 'discord.js'
import { restOptions } from './rest-options.ts'
import type { Timing } from './timing.ts'

/** Numbers of shards, counted from 0, and how many there are in all. */
export type Slice = { readonly shards: readonly number[]; readonly total: number }

/**
 * The client, with no privileged intent: the text of messages that mention it, reply to it or are direct
 * arrives without one. It remembers servers, channels and roles, which mentions need, and nothing else.
 * `apiUrl` is without a version. Without a slice there is one connection, or the one that a managing
 * process of discord.js gives.
 */
export function createClient(apiUrl: string, timing: Timing, slice?: Slice): Client {
  return new Client({
    ...(slice && { shards: [...slice.shards], shardCount: slice.total }),
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // A direct message arrives in a channel that nobody announced.
    partials: [Partials.Channel],
    // Nobody is ever pinged: neither by what a reply repeats nor by being replied to.
    allowedMentions: { parse: [], repliedUser: false },
    // Bodies are written as Discord reads them: no name in them is to be turned into another form.
    jsonTransformer: (body) => body,
    // A message may be deleted before it is replied to.
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      ...FORGOTTEN,
      GuildMemberManager: {
        maxSize: 0,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
    rest: restOptions(apiUrl, timing),
  })
}

/** What discord.js would keep and nothing here reads. Messages weigh most: 2 kB each, 200 a channel. */
const FORGOTTEN = {
  MessageManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  ThreadMemberManager: 0,
  StageInstanceManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  AutoModerationRuleManager: 0,
  EntitlementManager: 0,
} as const
