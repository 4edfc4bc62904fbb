/** What of a message decides whether the bot is spoken to. */
export type Heard = {
  /** As Discord sends it; empty where it withholds the text. */
  readonly content: string
  /** Written by a member: not by a bot, a webhook or Discord. */
  readonly isFromPerson: boolean
  readonly isDirect: boolean
  readonly repliesToBot: boolean
}

/**
 * The words that a message puts to the bot, or `undefined` where it is not spoken to. Empty words are a bare
 * mention. @everyone and roles are no mentions of the bot, and a reply whose text is withheld is none either.
 */
export function wordsToBot(message: Heard, botId: string): string | undefined {
  if (!message.isFromPerson) return undefined
  const plain = message.content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ')
  const isMentioned = plain !== message.content
  const isAddressed = isMentioned || message.isDirect
  const words = plain.replace(MARKUP, ' ').replace(LEADING, '').trim()
  return isAddressed || (message.repliesToBot && words !== '') ? words : undefined
}

/** Other mentions and custom emoji, which say nothing here: matches `<@1>`, `<#1>`, `<:wave:1>`; not `<b>`. */
const MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:)\d{1,20}>/gu

/** What follows a mention in an address: matches the comma of `@Verbatim, who is he?`. */
const LEADING = /^[\s,:;–—-]{1,40}/u
