import { memberPayload, nextId, WORLD } from './world.ts'

/** Where something is written: a channel or a thread of the server, or a place outside it. */
export type Place = {
  readonly id: string
  /** https://docs.discord.com/developers/resources/channel#channel-object-channel-types */
  readonly type: number
  /** The channel that a thread or a post is in. */
  readonly parent?: string
  /** Of a server that the bot is in no more than through a member who has installed it. */
  readonly guild?: string
}

const TYPE = { text: 0, direct: 1, group: 3, news: 5, newsThread: 10, thread: 11, forum: 15 }
const PRIVATE_THREAD = 12

const channel: Place = { id: WORLD.channel, type: TYPE.text }
const news: Place = { id: nextId(), type: TYPE.news }
const forum: Place = { id: nextId(), type: TYPE.forum }

/** The server's channels. */
export const CHANNELS: readonly Place[] = [channel, news, forum]

/** Where members can write in the server, and two places that the bot is no part of. */
export const PLACES = {
  channel,
  news,
  thread: { id: nextId(), type: TYPE.thread, parent: channel.id },
  privateThread: { id: nextId(), type: PRIVATE_THREAD, parent: channel.id },
  newsThread: { id: nextId(), type: TYPE.newsThread, parent: news.id },
  post: { id: nextId(), type: TYPE.thread, parent: forum.id },
  otherServer: { id: nextId(), type: TYPE.text, guild: nextId() },
  group: { id: nextId(), type: TYPE.group },
} as const satisfies Readonly<Record<string, Place>>

/** The server's threads, posts of the forum being some. */
export const THREADS: readonly Place[] = Object.values(PLACES).filter((place) => 'parent' in place)

/** A direct message to the bot, in a channel that it has not seen. */
export function directMessage(): Place {
  return { id: nextId(), type: TYPE.direct }
}

/** The place of an id; what is no place of the server's is a direct message. */
export function placeOf(id: string): Place {
  const known = [...CHANNELS, ...Object.values(PLACES)].find((place) => place.id === id)
  return known ?? { id, type: TYPE.direct }
}

/** Whether it is in a server. */
export function isInServer({ type }: Place): boolean {
  return type !== TYPE.direct && type !== TYPE.group
}

/** The id of the server that it is in. */
export function guildOf({ guild = WORLD.guild }: Place): string {
  return guild
}

/** What a message says of its place. */
export function messagePlace(place: Place) {
  const inServer = isInServer(place) ? { guild_id: guildOf(place) } : {}
  return { channel_id: place.id, channel_type: place.type, ...inServer }
}

/** One of the server's channels, where the bot is denied these permissions. */
export function channelPayload({ id, type }: Place, denied: bigint) {
  const overwrite = { id: WORLD.bot, type: 1, allow: '0', deny: String(denied) }
  const look = { name: `channel-${type}`, position: 0, ...(type === TYPE.forum && FORUM) }
  return { ...look, id, type, guild_id: WORLD.guild, permission_overwrites: [overwrite] }
}

const FORUM = { available_tags: [], default_reaction_emoji: null, default_sort_order: null }

/** A thread, or a post of the forum. */
export function threadPayload({ id, type, parent }: Place) {
  const { joined_at } = memberPayload()
  return {
    id,
    type,
    parent_id: parent,
    guild_id: WORLD.guild,
    name: `thread-${type}`,
    owner_id: WORLD.member.id,
    rate_limit_per_user: 0,
    message_count: 1,
    member_count: 1,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: joined_at,
      locked: false,
    },
  }
}
