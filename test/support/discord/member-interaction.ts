import { memberMessage } from './member-message.ts'
import { messagePayload, type Pressed, type Reply } from './reply.ts'
import { ALL_PERMISSIONS, memberPayload, nextId, userPayload, WORLD } from './world.ts'

/** What a member put into a command's options. */
export type Given = Readonly<Record<string, string | number | boolean>>

/** The payload of a slash command that a member sent in the server's channel. */
export function slashInteraction(name: string, given: Given, app_permissions = ALL_PERMISSIONS) {
  const data = { id: nextId(), name, type: 1, options: optionPayloads(given) }
  return { ...interaction(2, data), app_permissions }
}

/** The payload of a slash command that a member is still typing: `focused` names the option they are in. */
export function autocompleteInteraction(name: string, given: Given, focused: string) {
  const options = optionPayloads(given).map((option) =>
    option.name === focused ? { ...option, focused: true } : option,
  )
  return interaction(4, { id: nextId(), name, type: 1, options })
}

/** A message as a menu is opened on it; any part of a message's payload may be set. */
export type Target = { readonly content?: string } & Readonly<Record<string, unknown>>

/** The payload of a line chosen from the menu of a message. */
export function menuInteraction(name: string, target: Target) {
  const message = { ...memberMessage(''), ...target }
  const resolved = { messages: { [message.id]: message } }
  return interaction(2, { id: nextId(), name, type: 3, target_id: message.id, resolved })
}

function optionPayloads(given: Given) {
  return Object.entries(given).map(([name, value]) => ({ name, value, type: optionType(value) }))
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
function optionType(value: string | number | boolean): number {
  if (typeof value === 'string') return 3
  return typeof value === 'number' ? 4 : 5
}

/** Who presses a button, and what else is in the press. */
export type Presser = {
  readonly person?: typeof WORLD.member | typeof WORLD.otherMember
  /** Whether they may do everything; nothing otherwise. */
  readonly isModerator?: boolean
}

/** The payload of a press of a button, or of a choice from a menu. */
export function pressInteraction(
  reply: Reply,
  { type, value, menu }: Pressed,
  { person = WORLD.member, isModerator = false }: Presser,
) {
  const data = {
    custom_id: menu ?? value,
    component_type: type,
    ...(menu !== undefined && { values: [value] }),
  }
  const permissions = isModerator ? ALL_PERMISSIONS : '0'
  const base = interaction(3, data)
  return {
    ...base,
    channel_id: reply.channel,
    message: messagePayload(reply),
    member: { ...base.member, user: userPayload(person), permissions },
  }
}

function interaction(type: number, data: unknown) {
  const id = nextId()
  return {
    id,
    type,
    data,
    application_id: WORLD.bot,
    token: `token-of-${id}`,
    version: 1,
    guild_id: WORLD.guild,
    guild: { id: WORLD.guild, locale: 'en-US', features: [] },
    channel_id: WORLD.channel,
    channel: { id: WORLD.channel, type: 0, guild_id: WORLD.guild, permissions: ALL_PERMISSIONS },
    member: { ...memberPayload(), user: userPayload(WORLD.member), permissions: ALL_PERMISSIONS },
    app_permissions: ALL_PERMISSIONS,
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
    context: 0,
  }
}
