import type { Answer } from '../core/answer.ts'
import type { Command } from '../core/command.ts'
import { answerTo } from '../core/dispatch.ts'
import { articlePrint, fingerprint } from '../core/fingerprint.ts'
import type { Library } from '../core/library.ts'
import type { Asked } from '../core/utterance.ts'
import { controlsOf } from './controls.ts'
import { PLAIN, plainText } from './plain.ts'
import { isEchoedWhole, MOST_PASSAGES, renderAnswer, renderSentence } from './render.ts'
import type { Reply } from './reply.ts'

/** A question as it was understood, and for whom the reply is. */
export type Request = {
  readonly asked: Asked
  /** The question as the reply repeats it. */
  readonly question: string
  /** The id of the member whose the controls are. */
  readonly owner: string
  /** Which page of the answer, counted from 1; the first when absent, the last when there are not so many. */
  readonly page?: number
  /** Asked for by the member; what answers nothing is private in any case where that is possible. */
  readonly isPrivate?: boolean
}

/** Runs a command and makes a page of its answer a reply, with the buttons that lead on from it. */
export function composeAnswer(library: Library, request: Request): Reply {
  const { asked, question, owner, isPrivate = false } = request
  const whole = answerTo(library, asked)
  const length = pageLength(whole, asked.command)
  const pages = Math.max(1, Math.ceil(whole.passages.length / length))
  const page = Math.min(request.page ?? 1, pages)
  const passages = whole.passages.slice((page - 1) * length, page * length)
  const answer = { ...whole, passages }
  const layout = { command: asked.command.name }
  const canTurn = pages > 1 && isEchoedWhole(question)
  const place = { page, pages: canTurn ? pages : 1, print: printOf(whole) }
  const isNothing = whole.kind === 'abstention' && passages.length === 0
  return {
    kind: 'answer',
    outcome: whole.kind,
    embeds: renderAnswer(answer, question, layout),
    plain: () => plainText(renderAnswer(fewer(answer), question, { ...layout, room: PLAIN.room })),
    components: controlsOf(library, { asked, answer, owner, isPrivate, ...place }),
    isPrivate: isPrivate || isNothing,
  }
}

function fewer(answer: Answer): Answer {
  return { ...answer, passages: answer.passages.slice(0, PLAIN.passages) }
}

/** A sentence of the bot's own as a reply. */
export function composeSentence(sentence: string): Reply {
  return { kind: 'sentence', content: renderSentence(sentence) }
}

/** Tells answers apart by the passages they show, and by the text of the articles these are from. */
export function printOf({ passages }: Answer): string {
  return fingerprint(
    passages
      .map(({ article, start, end }) => `${start}-${end} ${articlePrint(article)}`)
      .join('\n'),
  )
}

/** Of a sure answer so many passages as its command says; of any so many as a message holds. */
function pageLength(answer: Answer, { shown = MOST_PASSAGES }: Command): number {
  return answer.kind === 'abstention' ? MOST_PASSAGES : Math.min(shown, MOST_PASSAGES)
}
