import type { Message } from 'discord.js'
import { commands } from '../../commands/index.ts'
import { answerTo } from '../core/dispatch.ts'
import { readFollowUp } from '../core/follow-up.ts'
import type { Library } from '../core/library.ts'
import { type Asked, parseUtterance } from '../core/utterance.ts'
import { printedNext, printedQuestion } from './printed.ts'
import type { Exchange } from './respond.ts'
import { WORDING } from './wording.ts'

/**
 * A reply to a message of the bot's own, in the light of that message: of its printed question, and of the
 * passages this leads to. Nothing was kept of it. As it is where the message repeats no question.
 */
export function inContext(
  exchange: Exchange,
  words: string,
  repliedTo: Message,
  library: Library,
): Exchange {
  const printed = printedQuestion(repliedTo)
  if (printed === undefined) return exchange
  const asked = parseUtterance(printed, commands)
  if (asked.kind === 'misunderstood') return exchange
  const { passages } = answerTo(library, asked)
  const meant = readFollowUp(words, { asked, passages }, library)
  if (meant.kind === 'more') return goOn(exchange, printed, asked, repliedTo)
  if (meant.kind === 'unclear') return tellInstead(exchange, WORDING.whom(meant.names))
  return askInstead(exchange, meant.question)
}

/** The next page of what the message shows. */
function goOn(exchange: Exchange, printed: string, asked: Asked, repliedTo: Message): Exchange {
  const next = printedNext(repliedTo)
  if (!next) return tellInstead(exchange, WORDING.noMore)
  if (next.kind === 'page') return { ...askInstead(exchange, printed), page: next.at }
  const { article } = asked.arguments
  const only = article === undefined ? '' : ` article:${article}`
  return askInstead(exchange, `/read paragraph:${next.at}${only}`)
}

function tellInstead(exchange: Exchange, sentence: string): Exchange {
  return { ...exchange, read: () => ({ kind: 'misunderstood', sentence }) }
}

function askInstead(exchange: Exchange, question: string): Exchange {
  return { ...exchange, question, read: () => parseUtterance(question, commands) }
}
