import { ComponentType, type Message } from 'discord.js'
import { type Control, readControl } from './control.ts'

/** The question that a reply repeats in its first line of small print; `undefined` where it has none. */
export function printedQuestion({ content, embeds }: Pick<Message, 'content' | 'embeds'>) {
  const lines = [content, embeds[0]?.description ?? ''].join('\n').split('\n')
  const echo = lines.find((line) => line.startsWith(SMALL_PRINT))
  return echo?.slice(SMALL_PRINT.length).replace(ESCAPE, '$1')
}

/** The control that leads on to the next page of a reply, the second that turns; `undefined` where there is none. */
export function printedNext({ components }: Pick<Message, 'components'>): Turn | undefined {
  const turns = components
    .filter((row) => row.type === ComponentType.ActionRow)
    .flatMap((row) => row.components)
    .filter((part) => part.type === ComponentType.Button)
    .flatMap(({ customId, disabled }) => {
      const control = readControl(customId ?? '')
      const isTurn = control?.kind === 'page' || control?.kind === 'read'
      return isTurn ? [{ control, disabled }] : []
    })
  return turns[1]?.disabled ? undefined : turns[1]?.control
}

/** A control that turns pages. */
type Turn = Extract<Control, { readonly kind: 'page' | 'read' }>

const SMALL_PRINT = '-# '

/** A backslash and what it keeps from being Markdown: matches `\*`; not a lone `*`. */
const ESCAPE = /\\([^\n])/gu
