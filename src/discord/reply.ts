import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js'

/** A row of buttons, or a menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** What is sent back: an answer, or a sentence for the one who asked. */
export type Reply =
  | {
      readonly kind: 'answer'
      /** What the command found. */
      readonly outcome: 'passages' | 'abstention'
      readonly embeds: APIEmbed[]
      readonly components: Row[]
      /** The same as text, for where embeds are not shown. */
      plain(): string
      /** Only for the one who asked, where Discord can do that. */
      readonly isPrivate: boolean
    }
  | { readonly kind: 'sentence'; readonly content: string }
