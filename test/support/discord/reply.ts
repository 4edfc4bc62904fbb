import type { Embed, MessageBody } from 'discord-api-spec/zod'

/** A message that the bot sent. */
export type Reply = {
  readonly id: string
  readonly channel: string
  /** What it answers: the id of a message or an interaction. */
  readonly to: string | undefined
  readonly by: 'message' | 'interaction'
  readonly body: MessageBody
}

/** Whether only the member who asked sees it. */
export function isPrivate({ body }: Reply): boolean {
  return ((body.flags ?? 0) & EPHEMERAL) !== 0
}

/** A reply as plain lines, its embeds behind a bar, for snapshots and for reading at a prompt. */
export function readReply(reply: Reply): string {
  const { content, embeds } = reply.body
  const whose = isPrivate(reply) ? '(only you can see this)' : ''
  const own = [whose, content ?? ''].filter((part) => part !== '').join('\n')
  return [own, ...(embeds ?? []).map(readEmbed)].filter((part) => part !== '').join('\n\n')
}

function readEmbed({ author, title, description, footer }: Embed): string {
  return [author?.name, title, description, footer?.text]
    .filter((part) => part !== undefined && part !== null)
    .flatMap((part) => part.split('\n'))
    .map((line) => `│ ${line}`.trimEnd())
    .join('\n')
}

const EPHEMERAL = 1 << 6
