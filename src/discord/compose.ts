import type { APIEmbed } from 'discord.js'
import type { Answer } from '../core/answer.ts'
import type { Command } from '../core/command.ts'
import { answerTo } from '../core/dispatch.ts'
import { articlePrint, fingerprint } from '../core/fingerprint.ts'
import type { Library } from '../core/library.ts'
import type { Asked } from '../core/utterance.ts'
import { controlsOf, READING } from './controls.ts'
import { nearestWords } from './cut.ts'
import { PLAIN, plainText } from './plain.ts'
import { isEchoedWhole, MOST_PASSAGES, renderAnswer, renderSentence } from './render.ts'
import type { Body, Reply } from './reply.ts'

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
  const whole = answerTo(library, request.asked)
  const isNothing = whole.kind === 'abstention' && whole.passages.length === 0
  const isPrivate = request.isPrivate === true || isNothing
  const forWhom = { ...request, isPrivate }
  return {
    kind: 'answer',
    outcome: whole.kind,
    body: (mayEmbed) => pageBody(library, forWhom, whole, mayEmbed ? EMBEDS : TEXT),
    isPrivate,
  }
}

/** How a page is shown, and how many passages are on it at most. */
type Form = {
  readonly most: number
  readonly room?: number
  write(embeds: APIEmbed[]): Body
}

const EMBEDS: Form = { most: MOST_PASSAGES, write: (embeds) => ({ embeds }) }
const TEXT: Form = {
  most: PLAIN.passages,
  room: PLAIN.room,
  write: (embeds) => ({ content: plainText(embeds) }),
}

/** A page of an answer as the body of a message. */
function pageBody(library: Library, request: Request, found: Answer, form: Form): Body {
  const { asked, question, owner, isPrivate = false } = request
  const { most, room, write } = form
  const isLong = asked.command.name === READING && found.passages.length > most
  const whole = isLong ? answerTo(library, asked, most) : found
  const { passages, ...place } = pageOf(whole, request, most)
  const answer = { ...whole, passages }
  const shown = { ...whole, passages: passages.slice(0, most) }
  const layout = { command: asked.command.name, most, ...(room !== undefined && { room }) }
  const footing = { asked, answer: shown, owner, isPrivate, print: printOf(found), ...place }
  return {
    ...write(renderAnswer(answer, question, layout)),
    components: controlsOf(library, footing),
  }
}

/**
 * The passages of the page that is wanted, or the last; of a question that cannot be read off the message again there
 * is one page only, with all of them. Of the closest passages only the words that come close.
 */
function pageOf(answer: Answer, { asked, question, page: wanted = 1 }: Request, most: number) {
  const all = answer.kind === 'abstention' ? answer.passages.map(nearestWords) : answer.passages
  if (!isEchoedWhole(question)) return { passages: all, page: 1, pages: 1 }
  const length = pageLength(answer, asked.command, most)
  const pages = Math.max(1, Math.ceil(all.length / length))
  const page = Math.min(wanted, pages)
  return { passages: all.slice((page - 1) * length, page * length), page, pages }
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
function pageLength(answer: Answer, { shown = Infinity }: Command, most: number): number {
  return answer.kind === 'abstention' ? most : Math.min(shown, most)
}
