import type { Logger } from 'pino'
import type { Library } from '../core/library.ts'
import type { Utterance } from '../core/utterance.ts'
import { composeAnswer, composeSentence } from './compose.ts'
import { describeError, isPastAnswering } from './failure.ts'
import type { Reply } from './reply.ts'
import { WORDING } from './wording.ts'

/** Where a question came from, as the log calls it: nothing that anybody typed. */
export type Origin = { readonly by: 'interaction' | 'message'; readonly id: string }

/** One question and the way back to whoever asked it. */
export type Exchange = {
  readonly origin: Origin
  /** The question as the reply repeats it. */
  readonly question: string
  /** The id of the member who asked. */
  readonly owner: string
  /** Whether the member wants the answer for themselves. */
  readonly isPrivate: boolean
  /** Which page of the answer; the first when absent. */
  readonly page?: number
  read(): Utterance
  send(reply: Reply): Promise<unknown>
}

/** Answers one question. */
export function respond(exchange: Exchange, library: () => Library, log: Logger): Promise<void> {
  const { origin, send } = exchange
  return calmly(origin, send, log, () => send(replyTo(exchange, library())))
}

/** Does what a member asked for. Whatever fails is logged here, once, and they are told in one calm sentence. */
export async function calmly(
  origin: Origin,
  send: (reply: Reply) => Promise<unknown>,
  log: Logger,
  act: () => Promise<unknown>,
): Promise<void> {
  try {
    await act()
  } catch (error) {
    log.error({ ...origin, fault: describeError(error) }, 'A question was not answered')
    if (!isPastAnswering(error)) await apologise(origin, send, log)
  }
}

function replyTo(exchange: Exchange, library: Library): Reply {
  const utterance = exchange.read()
  if (utterance.kind === 'misunderstood') return composeSentence(utterance.sentence)
  return composeAnswer(library, { ...exchange, asked: utterance })
}

async function apologise(
  origin: Origin,
  send: (reply: Reply) => Promise<unknown>,
  log: Logger,
): Promise<void> {
  try {
    await send({ kind: 'sentence', content: WORDING.failed })
  } catch (error) {
    log.debug({ ...origin, fault: describeError(error) }, 'The apology was not sent either')
  }
}
