import type { Embed, MessageBody } from 'discord-api-spec/zod'
import { messagePlace, placeOf } from './places.ts'
import { BOT_USER } from './world.ts'

/** A message that the bot sent. */
export type Reply = {
  readonly id: string
  readonly channel: string
  /** What it answers: the id of a message or an interaction. */
  readonly to: string | undefined
  readonly by: 'message' | 'interaction'
  readonly body: MessageBody
}

/** The message as Discord gives it to the bot, in events and when asked for it. */
export function messagePayload({ id, channel, by, body }: Reply) {
  const none = { attachments: [], mentions: [], mention_roles: [] }
  return {
    ...none,
    ...messagePlace(placeOf(channel)),
    id,
    type: by === 'interaction' ? 20 : 19,
    author: BOT_USER,
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    flags: body.flags ?? 0,
    tts: false,
    pinned: false,
    mention_everyone: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
  }
}

/** Whether only the member who asked sees it. */
export function isPrivate({ body }: Reply): boolean {
  return ((body.flags ?? 0) & EPHEMERAL) !== 0
}

/** The buttons and the lines of menus on a message, in order. */
export function controlsOn({ body }: Reply): readonly Pressable[] {
  const parts = (body.components ?? []).flatMap((row) => row.components ?? [])
  return parts.flatMap(({ type, custom_id, label, disabled, options }) =>
    options
      ? options.map((option) => ({ ...option, menu: custom_id ?? '', disabled: false, type }))
      : [{ label: label ?? '', value: custom_id ?? '', disabled: disabled ?? false, type }],
  )
}

/** A button, or a line of a menu. */
export type Pressable = {
  readonly type: number
  readonly label: string
  /** A button's `custom_id`, or the value of the line. */
  readonly value: string
  readonly disabled: boolean
  /** The `custom_id` of the menu that it is a line of. */
  readonly menu?: string
}

/** What of it is sent when it is pressed. */
export type Pressed = Pick<Pressable, 'type' | 'value' | 'menu'>

/** A reply as plain lines, its embeds behind a bar, all blanks alike, for snapshots and for reading at a prompt. */
export function readReply(reply: Reply): string {
  const { content, embeds } = reply.body
  const whose = isPrivate(reply) ? '(only you can see this)' : ''
  const own = [whose, content ?? ''].filter((part) => part !== '').join('\n')
  const parts = [own, ...(embeds ?? []).map(readEmbed)].filter((part) => part !== '')
  return parts.join('\n\n').replaceAll('\u00a0', ' ')
}

function readEmbed({ author, title, description, footer }: Embed): string {
  return [author?.name, title, description, footer?.text]
    .filter((part) => part !== undefined && part !== null)
    .flatMap((part) => part.split('\n'))
    .map((line) => `│ ${line}`.trimEnd())
    .join('\n')
}

const EPHEMERAL = 1 << 6
