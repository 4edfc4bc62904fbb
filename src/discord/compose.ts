import type { APIEmbed } from 'discord.js'
import type { Answer } from '../core/answer.ts'
import type { Command } from '../core/command.ts'
import { answerTo } from '../core/dispatch.ts'
import { fingerprint } from '../core/fingerprint.ts'
import type { Library } from '../core/library.ts'
import type { Asked } from '../core/utterance.ts'
import { controlsOf, READING } from './controls.ts'
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

/** One page; of a question that cannot be read off the message again there is one only, with all that it holds. */
function pageBody(
  library: Library,
  { asked, question, owner, page: wanted = 1, isPrivate = false }: Request,
  found: Answer,
  { most, room, write }: Form,
): Body {
  const { command } = asked
  const isCut = command.name === READING && found.passages.length > most
  const whole = isCut ? answerTo(library, asked, most) : found
  const length = pageLength(whole, command, most)
  const canTurn = isEchoedWhole(question)
  const pages = canTurn ? Math.max(1, Math.ceil(whole.passages.length / length)) : 1
  const page = Math.min(wanted, pages)
  const from = (page - 1) * length
  const passages = whole.passages.slice(from, canTurn ? from + length : undefined)
  const answer = { ...whole, passages }
  const shown = { ...whole, passages: passages.slice(0, most) }
  const layout = { command: command.name, most, ...(room !== undefined && { room }) }
  const place = { page, pages, print: printOf(found) }
  return {
    ...write(renderAnswer(answer, question, layout)),
    components: controlsOf(library, { asked, answer: shown, owner, isPrivate, ...place }),
  }
}

/** A sentence of the bot's own as a reply. */
export function composeSentence(sentence: string): Reply {
  return { kind: 'sentence', content: renderSentence(sentence) }
}

/** Tells answers apart by the passages they show, and by the text of the articles these are from. */
export function printOf({ passages }: Answer): string {
  return fingerprint(
    passages.map(({ article, start, end }) => `${start}-${end} ${article.text}`).join('\n'),
  )
}

/** Of a sure answer so many passages as its command says; of any so many as a message holds. */
function pageLength(answer: Answer, { shown = Infinity }: Command, most: number): number {
  return answer.kind === 'abstention' ? most : Math.min(shown, most)
}
