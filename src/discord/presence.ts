import { ActivityType, type Client, Events } from 'discord.js'
import type { Library } from '../core/library.ts'
import { shorten } from './cut.ts'
import { WORDING } from './wording.ts'

/** Shows under the bot's name what it answers about, anew with every new session. */
export function keepPresence(client: Client, library: () => Library): void {
  client.on(Events.ShardReady, (shard) => showPresence(client, library(), shard))
}

/** The same at once: on one connection, or on all. */
export function showPresence({ user }: Client, library: Library, shard?: number): void {
  const state = shorten(subjectOf(library), LONGEST_STATE)
  user?.setPresence({
    activities: [{ type: ActivityType.Custom, name: 'article', state }],
    ...(shard !== undefined && { shardId: shard }),
  })
}

/** https://docs.discord.com/developers/events/gateway-events#activity-object */
const LONGEST_STATE = 128

function subjectOf({ articles }: Library): string {
  const [only, ...others] = articles
  if (!only || others.length > 0) return WORDING.manyArticles(articles.length)
  return only.article.headline ?? only.article.slug
}
