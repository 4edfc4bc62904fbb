import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  MessageFlags,
} from 'discord.js'

/** A row of buttons, or a menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** What a message shows. */
export type Body = {
  readonly content?: string
  readonly embeds?: APIEmbed[]
  readonly components?: Row[]
}

/** The same as the answer to an interaction, which may be for one member only. */
export type InteractionBody = Body & { readonly flags?: MessageFlags.Ephemeral }

/** What is sent back: an answer, or a sentence for the one who asked. */
export type Reply =
  | {
      readonly kind: 'answer'
      /** What the command found. */
      readonly outcome: 'passages' | 'abstention'
      /** As embeds, or as text where Discord would not show them. */
      body(mayEmbed: boolean): Body
      /** Only for the one who asked, where Discord can do that. */
      readonly isPrivate: boolean
    }
  | { readonly kind: 'sentence'; readonly content: string }

/** A reply as a new message. */
export function bodyOf(reply: Reply, mayEmbed: boolean): Body {
  return reply.kind === 'sentence' ? { content: reply.content } : reply.body(mayEmbed)
}

/** A reply in the place of everything that a message showed. */
export function changeTo(reply: Reply, mayEmbed: boolean): Body {
  return { content: '', embeds: [], components: [], ...bodyOf(reply, mayEmbed) }
}

/** A reply as the answer to an interaction, where a sentence is private. */
export function answerBody(reply: Reply, mayEmbed: boolean): InteractionBody {
  const isPrivate = reply.kind === 'sentence' || reply.isPrivate
  const body = bodyOf(reply, mayEmbed)
  return isPrivate ? { ...body, flags: MessageFlags.Ephemeral } : body
}
