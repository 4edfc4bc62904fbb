/** Who and what there is on the local Discord: one server, one channel, one role, two members, the bot. */
export const WORLD = {
  bot: '900000000000000001',
  guild: '900000000000000002',
  channel: '900000000000000003',
  role: '900000000000000004',
  member: { id: '900000000000000005', username: 'mia', global_name: 'Mia' },
  otherMember: { id: '900000000000000006', username: 'noah', global_name: 'Noah' },
} as const

/** How a member's text mentions the bot. */
export const MENTION = `<@${WORLD.bot}>`

/** Of the shape of a real one: the bot's id in base 64, then two more parts. */
export const TOKEN = `${Buffer.from(WORLD.bot).toString('base64url')}.local1.not-a-secret-of-anyone`

let issued = 910_000_000_000_000_000n

/** An id that was not given before, later ones larger, as Discord's are. */
export function nextId(): string {
  issued += 1n
  return String(issued)
}

/** The bot's own account. */
export const BOT_USER = {
  id: WORLD.bot,
  username: 'Verbatim',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
}

/** The account of a person who was not here before. */
export function stranger() {
  return userPayload({ id: nextId(), username: 'guest', global_name: 'Guest' })
}

/** An account of a person, as it stands in messages and interactions. */
export function userPayload(person: { id: string; username: string; global_name: string }) {
  return { ...person, discriminator: '0', avatar: null, bot: false }
}

/** How a person stands in the server. */
export function memberPayload() {
  const joined_at = '2026-01-01T00:00:00.000000+00:00'
  return { roles: [], joined_at, deaf: false, mute: false, flags: 0 }
}

/** The server, as the gateway announces it. */
export function guildPayload() {
  const everyone = rolePayload(WORLD.guild, '@everyone')
  return {
    id: WORLD.guild,
    name: 'A local server',
    owner_id: WORLD.member.id,
    roles: [everyone, rolePayload(WORLD.role, 'readers')],
    channels: [channelPayload(0n)],
    members: [{ ...memberPayload(), user: BOT_USER }],
    member_count: 3,
    joined_at: memberPayload().joined_at,
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    unavailable: false,
  }
}

/** The server's channel, where the bot is denied these permissions. */
export function channelPayload(denied: bigint) {
  const overwrite = { id: WORLD.bot, type: 1, allow: '0', deny: String(denied) }
  const look = { type: 0, name: 'news', position: 0 }
  return { ...look, id: WORLD.channel, guild_id: WORLD.guild, permission_overwrites: [overwrite] }
}

function rolePayload(id: string, name: string) {
  const look = { color: 0, hoist: false, managed: false, mentionable: true, position: 0, flags: 0 }
  return { ...look, id, name, permissions: ALL_BUT_ADMINISTRATOR }
}

/** Whom the channel's own rules bind: an administrator may do everything everywhere. */
const ALL_BUT_ADMINISTRATOR = String(((1n << 53n) - 1n) & ~(1n << 3n))

/** Every permission there is. */
export const ALL_PERMISSIONS = String((1n << 53n) - 1n)
