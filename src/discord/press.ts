import type { Command } from '../core/command.ts'
import { answerTo } from '../core/dispatch.ts'
import { isPrintOf } from '../core/fingerprint.ts'
import type { IndexedArticle } from '../core/indexed-article.ts'
import type { Library } from '../core/library.ts'
import { type Asked, parseUtterance } from '../core/utterance.ts'
import { composeAnswer, composeSentence, printOf } from './compose.ts'
import { type Control, readControl } from './control.ts'
import type { Reply } from './reply.ts'
import { WORDING } from './wording.ts'

/** A press of a button, or a choice from a menu. */
export type Press = {
  /** The `custom_id` of the button, or the value of the line that was chosen. */
  readonly id: string
  /** The id of the member who pressed. */
  readonly by: string
  readonly isModerator: boolean
  /** Whether the message is one that only they see. */
  readonly isOnPrivate: boolean
  /** The question that the message repeats. */
  readonly question: string | undefined
}

/** What comes of it: the message changes, the member alone is told something, or the message goes. */
export type Outcome =
  | { readonly kind: 'update'; readonly reply: Reply }
  | { readonly kind: 'private'; readonly reply: Reply }
  | { readonly kind: 'delete' }

/** What a press does. Whoever turns the pages of another's message is shown the page privately. */
export function answerPress(press: Press, library: Library, commands: readonly Command[]): Outcome {
  const control = readControl(press.id)
  if (!control) return tell(WORDING.unknownControl)
  if (control.kind === 'delete') {
    const mayDelete = control.owner === press.by || press.isModerator
    return mayDelete ? { kind: 'delete' } : tell(WORDING.notYours)
  }
  return lead(control, press, library, commands)
}

type Leading = Exclude<Control, { readonly kind: 'delete' }>

/** Shows what a control leads to: in place for the one whose it is, else privately. */
function lead(
  control: Leading,
  press: Press,
  library: Library,
  commands: readonly Command[],
): Outcome {
  const question = questionOf(control, press, library, commands) ?? ''
  const asked = parseUtterance(question, commands)
  if (asked.kind === 'misunderstood' || isOutdated(control, library, asked)) {
    return tell(WORDING.changed)
  }
  const isUpdate = 'owner' in control && control.owner === press.by
  const isPrivate = press.isOnPrivate || !isUpdate
  const page = control.kind === 'page' ? control.at : 1
  const reply = composeAnswer(library, { asked, question, owner: press.by, page, isPrivate })
  return { kind: isUpdate ? 'update' : 'private', reply }
}

/** Whether the answer that a control turns the pages of is another one now. */
function isOutdated(control: Leading, library: Library, asked: Asked): boolean {
  return control.kind === 'page' && printOf(answerTo(library, asked)) !== control.print
}

/** What a control asks, as a line one could type; `undefined` where its article is not there any more. */
function questionOf(
  control: Leading,
  { question }: Press,
  library: Library,
  commands: readonly Command[],
): string | undefined {
  if (control.kind === 'page') return question
  const indexed = library.articles.find(({ article }) => isPrintOf(control.print, article.text))
  if (!indexed) return undefined
  const only = library.articles.length > 1 ? ` article:${indexed.article.slug}` : ''
  if (control.kind === 'who') return whoQuestion(indexed, control.at, only, commands)
  const from = control.kind === 'context' ? control.at - PARAGRAPHS_BEFORE : control.at
  return `/read paragraph:${Math.max(1, from)}${only}`
}

/** Context begins so many paragraphs before the one that is meant. */
const PARAGRAPHS_BEFORE = 1

function whoQuestion(
  { people }: IndexedArticle,
  at: number,
  only: string,
  commands: readonly Command[],
): string | undefined {
  const name = people.find(({ mentions }) => mentions.some(({ start }) => start === at))?.name
  if (name === undefined) return undefined
  const isKnown = commands.some((command) => command.name === 'who')
  return isKnown ? `/who ${name}${only}` : `/ask who is ${name}?${only}`
}

function tell(sentence: string): Outcome {
  return { kind: 'private', reply: composeSentence(sentence) }
}
