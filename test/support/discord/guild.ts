import { CHANNELS, channelPayload, THREADS, threadPayload } from './places.ts'
import { BOT_USER, memberPayload, WORLD } from './world.ts'

/** The server, as the gateway announces it. */
export function guildPayload() {
  const everyone = rolePayload(WORLD.guild, '@everyone')
  return {
    id: WORLD.guild,
    name: 'A local server',
    owner_id: WORLD.member.id,
    roles: [everyone, rolePayload(WORLD.role, 'readers')],
    channels: CHANNELS.map((channel) => channelPayload(channel, 0n)),
    members: [{ ...memberPayload(), user: BOT_USER }],
    member_count: 3,
    joined_at: memberPayload().joined_at,
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    threads: THREADS.map(threadPayload),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    unavailable: false,
  }
}

function rolePayload(id: string, name: string) {
  const look = { color: 0, hoist: false, managed: false, mentionable: true, position: 0, flags: 0 }
  return { ...look, id, name, permissions: ALL_BUT_ADMINISTRATOR }
}

/** Whom the channel's own rules bind: an administrator may do everything everywhere. */
const ALL_BUT_ADMINISTRATOR = String(((1n << 53n) - 1n) & ~(1n << 3n))
