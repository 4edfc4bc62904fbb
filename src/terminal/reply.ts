import { commands } from '../../commands/index.ts'
import { answerForPeople, answerTo } from '../core/dispatch.ts'
import type { Library } from '../core/library.ts'
import { parseUtterance } from '../core/utterance.ts'
import { answerLine, errorLine } from './json.ts'
import { renderAnswer, type Style } from './render.ts'

/** What is written for one line that was typed. */
export type Reply = {
  readonly text: string
  /** Whether the line was understood. */
  readonly isAnswer: boolean
}

/** From a line that was typed to what is written. */
export type Replier = (line: string) => Reply

/** Replies for people to read. */
export function replyInWords(library: Library, limit: number | undefined, style: Style): Replier {
  return (line) => {
    const utterance = parseUtterance(line, commands)
    if (utterance.kind === 'misunderstood') return { text: utterance.sentence, isAnswer: false }
    return { text: renderAnswer(answerForPeople(library, utterance, limit), style), isAnswer: true }
  }
}

/** Replies for scripts to read: one JSON object a line. */
export function replyInJson(library: Library, limit: number | undefined): Replier {
  return (line) => {
    const utterance = parseUtterance(line, commands)
    if (utterance.kind === 'misunderstood') {
      return { text: errorLine(line, utterance.sentence), isAnswer: false }
    }
    const answer = answerTo(library, utterance, limit)
    return { text: answerLine(line, utterance, answer), isAnswer: true }
  }
}
