/** What of a message of the bot's own is read again. */
export type Printed = {
  readonly content: string
  readonly embeds: readonly { readonly description?: string | null | undefined }[]
}

/** The question that a reply repeats in its first line of small print; `undefined` where it has none. */
export function printedQuestion({ content, embeds }: Printed): string | undefined {
  const lines = [content, embeds[0]?.description ?? ''].join('\n').split('\n')
  const echo = lines.find((line) => line.startsWith(SMALL_PRINT))
  return echo?.slice(SMALL_PRINT.length).replace(ESCAPE, '$1')
}

const SMALL_PRINT = '-# '

/** A backslash and what it keeps from being Markdown: matches `\*`; not a lone `*`. */
const ESCAPE = /\\([^\n])/gu
