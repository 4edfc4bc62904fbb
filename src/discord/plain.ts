import type { APIEmbed } from 'discord.js'
import { shorten } from './cut.ts'
import { escapeLine } from './escape.ts'
import { LIMIT } from './limits.ts'

/** So many passages stand on a page of plain text, and so many characters of an answer, its sources unescaped. */
export const PLAIN = { passages: 3, room: 1500 } as const

/** Embeds as the text of a message, where Discord would not show them. */
export function plainText(embeds: readonly APIEmbed[]): string {
  const blocks = embeds.map(({ description, footer }) =>
    [description ?? '', ...(footer ? [`-# ${escapeLine(footer.text)}`] : [])].join('\n'),
  )
  return shorten(blocks.join('\n\n'), LIMIT.content - ROOM_FOR_A_NOTE)
}

const ROOM_FOR_A_NOTE = 200
