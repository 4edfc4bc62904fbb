import type { APIEmbed } from 'discord.js'
import type { Logger } from 'pino'
import { answerForPeople } from '../core/dispatch.ts'
import type { Library } from '../core/library.ts'
import type { Utterance } from '../core/utterance.ts'
import { describeError, isPastAnswering } from './failure.ts'
import { renderAnswer, renderSentence } from './render.ts'
import { WORDING } from './wording.ts'

/** What is sent back: an answer for all to see, or a sentence for the one who asked. */
export type Reply =
  | {
      readonly kind: 'answer'
      readonly embeds: APIEmbed[]
      readonly outcome: 'passages' | 'abstention'
    }
  | { readonly kind: 'sentence'; readonly content: string }

/** One question and the way back to whoever asked it. */
export type Exchange = {
  /** What the log calls it: nothing that anybody typed. */
  readonly origin: { readonly by: 'interaction' | 'message'; readonly id: string }
  /** The question as the reply repeats it. */
  readonly question: string
  read(): Utterance
  send(reply: Reply): Promise<unknown>
}

/** Answers one question. Whatever fails is logged here, once, and the member is told in one calm sentence. */
export async function respond(
  exchange: Exchange,
  library: () => Library,
  log: Logger,
): Promise<void> {
  try {
    await exchange.send(replyTo(exchange, library()))
  } catch (error) {
    log.error({ ...exchange.origin, fault: describeError(error) }, 'A question was not answered')
    if (!isPastAnswering(error)) await apologise(exchange, log)
  }
}

function replyTo(exchange: Exchange, library: Library): Reply {
  const utterance = exchange.read()
  if (utterance.kind === 'misunderstood') {
    return { kind: 'sentence', content: renderSentence(utterance.sentence) }
  }
  const answer = answerForPeople(library, utterance)
  const embeds = renderAnswer(answer, exchange.question)
  return { kind: 'answer', embeds, outcome: answer.kind }
}

async function apologise({ send, origin }: Exchange, log: Logger): Promise<void> {
  try {
    await send({ kind: 'sentence', content: WORDING.failed })
  } catch (error) {
    log.debug({ ...origin, fault: describeError(error) }, 'The apology was not sent either')
  }
}
