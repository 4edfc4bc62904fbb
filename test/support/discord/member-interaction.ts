import { memberMessage } from './member-message.ts'
import { guildOf, isInServer, PLACES, type Place, placeOf } from './places.ts'
import { messagePayload, type Pressed, type Reply } from './reply.ts'
import { ALL_PERMISSIONS, memberPayload, nextId, userPayload, WORLD } from './world.ts'

/** What a member put into a command's options. */
export type Given = Readonly<Record<string, string | number | boolean>>

/** Where somebody is, and what the bot may do there. */
export type Standing = {
  /** The server's channel when absent. */
  readonly in?: Place
  /** As bits in decimal; everything when absent. */
  readonly appPermissions?: string
}

/** The payload of a slash command that a member sent. */
export function slashInteraction(name: string, given: Given, standing: Standing = {}) {
  const data = { id: nextId(), name, type: 1, options: optionPayloads(given) }
  return interaction(2, data, standing)
}

/** The payload of a slash command that a member is still typing: `focused` names the option they are in. */
export function autocompleteInteraction(name: string, given: Given, focused: string) {
  const options = optionPayloads(given).map((option) =>
    option.name === focused ? { ...option, focused: true } : option,
  )
  return interaction(4, { id: nextId(), name, type: 1, options }, {})
}

/** A message as a menu is opened on it; any part of a message's payload may be set. */
export type Target = { readonly content?: string } & Readonly<Record<string, unknown>>

/** The payload of a line chosen from the menu of a message. */
export function menuInteraction(name: string, target: Target, standing: Standing = {}) {
  const message = { ...memberMessage(''), ...target }
  const resolved = { messages: { [message.id]: message } }
  return interaction(2, { id: nextId(), name, type: 3, target_id: message.id, resolved }, standing)
}

function optionPayloads(given: Given) {
  return Object.entries(given).map(([name, value]) => ({ name, value, type: optionType(value) }))
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
function optionType(value: string | number | boolean): number {
  if (typeof value === 'string') return 3
  return typeof value === 'number' ? 4 : 5
}

type Person = typeof WORLD.member | typeof WORLD.otherMember

/** Who presses a button, and what else is in the press. */
export type Presser = {
  readonly person?: Person
  /** Whether they may do everything; nothing otherwise. */
  readonly isModerator?: boolean
  readonly appPermissions?: string
}

/** The payload of a press of a button, or of a choice from a menu. */
export function pressInteraction(
  reply: Reply,
  { type, value, menu }: Pressed,
  { person = WORLD.member, isModerator = false, ...standing }: Presser,
) {
  const data = {
    custom_id: menu ?? value,
    component_type: type,
    ...(menu !== undefined && { values: [value] }),
  }
  const permissions = isModerator ? ALL_PERMISSIONS : '0'
  const place = placeOf(reply.channel)
  const base = interaction(3, data, { ...standing, in: place }, person, permissions)
  return { ...base, message: messagePayload(reply) }
}

function interaction(
  type: number,
  data: unknown,
  { in: place = PLACES.channel, appPermissions = ALL_PERMISSIONS }: Standing,
  person: Person = WORLD.member,
  permissions = ALL_PERMISSIONS,
) {
  const id = nextId()
  return {
    id,
    type,
    data,
    application_id: WORLD.bot,
    token: `token-of-${id}`,
    version: 1,
    channel_id: place.id,
    channel: { id: place.id, type: place.type, ...(place.parent && { parent_id: place.parent }) },
    ...(isInServer(place) ? inServer(place, person, permissions) : { user: userPayload(person) }),
    app_permissions: appPermissions,
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
    context: contextOf(place),
  }
}

function inServer(place: Place, person: Person, permissions: string) {
  return {
    guild_id: guildOf(place),
    guild: { id: guildOf(place), locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: { ...memberPayload(), user: userPayload(person), permissions },
  }
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-context-types */
function contextOf(place: Place): number {
  if (isInServer(place)) return 0
  return place.id === PLACES.group.id ? 2 : 1
}
