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

/** Every permission there is. */
export const ALL_PERMISSIONS = String((1n << 53n) - 1n)
