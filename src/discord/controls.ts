import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js'
import type { Answer, Passage } from '../core/answer.ts'
import type { Article } from '../core/article/article.ts'
import { contains, sliceOf } from '../core/article/span.ts'
import { citePlace } from '../core/citation.ts'
import { articlePrint } from '../core/fingerprint.ts'
import type { Library } from '../core/library.ts'
import type { Asked } from '../core/utterance.ts'
import { type Control, MENU_ID, writeControl } from './control.ts'
import { shorten } from './cut.ts'
import { LIMIT } from './limits.ts'
import type { Row } from './reply.ts'
import { WORDING } from './wording.ts'

/** What the controls under a page of an answer follow from. */
export type Footing = {
  readonly asked: Asked
  /** With the passages of this page only. */
  readonly answer: Answer
  readonly owner: string
  readonly isPrivate: boolean
  readonly page: number
  readonly pages: number
  /** The fingerprint of the whole answer. */
  readonly print: string
}

/** The command whose pages are those of an article. */
export const READING = 'read'

/** The buttons under a page of an answer, and a menu where it shows several passages. */
export function controlsOf(library: Library, footing: Footing): Row[] {
  const { answer, asked, owner, isPrivate } = footing
  const isReading = asked.command.name === READING
  const isOfOne = asked.command.name === 'who' && asked.arguments.name !== undefined
  const leads = isReading ? [] : leadsFrom(library, answer.passages, !isOfOne)
  const buttons = [
    ...(isReading ? readingTurns(footing) : turns(footing)),
    ...(leads.length <= MOST_LEADS ? leads.map(leadButton) : []),
    ...(isPrivate ? [] : [button(WORDING.remove, { kind: 'delete', owner })]),
  ]
  return [
    ...(leads.length > MOST_LEADS ? [menu(leads)] : []),
    ...(buttons.length > 0 ? [row(buttons)] : []),
  ]
}

/** More than these two, context and speaker of one passage, stand in a menu. */
const MOST_LEADS = 2

/** Where a passage leads to. */
type Lead = {
  /** The label where the passage stands alone. */
  readonly alone: string
  /** The label among others, and what it leads to; worked out where there is a menu. */
  inMenu(): { readonly label: string; readonly detail: string }
  readonly control: Control
}

/** Each passage in context, and each speaker or person named, once, unless they are known already. */
function leadsFrom(
  library: Library,
  passages: readonly Passage[],
  toPeople: boolean,
): readonly Lead[] {
  const leads = passages.flatMap((passage) => [
    contextOf(passage),
    ...(toPeople ? personOf(library, passage) : []),
  ])
  const ids = leads.map(({ control }) => writeControl(control))
  return leads.filter((_, i) => ids.indexOf(ids[i] ?? '') === i).slice(0, LIMIT.menuOptions)
}

function contextOf(passage: Passage): Lead {
  const { article, paragraph: at } = passage
  return {
    alone: WORDING.context,
    inMenu: () => ({
      label: WORDING.contextOf(citePlace(passage)),
      detail: sliceOf(article.text, passage),
    }),
    control: { kind: 'context', print: articlePrint(article), at },
  }
}

/** Whose words a passage is, or the one person whom its answering words name; told by where the article names them. */
function personOf({ articles }: Library, passage: Passage): readonly Lead[] {
  const { article, speaker, highlights } = passage
  const people = articles.find((indexed) => indexed.article === article)?.people ?? []
  const words = highlights[0] ?? passage
  const meant = people.filter(({ name, kind, mentions }) =>
    speaker === undefined
      ? kind === 'person' && mentions.some((m) => m.by === 'name' && contains(words, m))
      : name === speaker,
  )
  const [person, ...others] = meant
  const named = person?.mentions.find(({ by }) => by === 'name')
  if (!person || !named || others.length > 0) return []
  const control: Control = { kind: 'who', print: articlePrint(article), at: named.start }
  const label = WORDING.whoIs(person.name)
  const alone = speaker === undefined ? shorten(label, LIMIT.buttonLabel) : WORDING.who
  const inMenu = () => ({ label, detail: sentenceAt(article, named.start) })
  return [{ alone, inMenu, control }]
}

function sentenceAt({ text, paragraphs }: Article, at: number): string {
  const sentence = paragraphs
    .flatMap(({ sentences }) => sentences)
    .find((span) => contains(span, { start: at, end: at + 1 }))
  return sentence ? sliceOf(text, sentence) : ''
}

function leadButton({ alone, control }: Lead) {
  return button(alone, control)
}

function menu(leads: readonly Lead[]): Row {
  const options = leads.map(({ inMenu, control }) => {
    const { label, detail } = inMenu()
    return {
      label: shorten(label, LIMIT.optionText),
      value: writeControl(control),
      ...(detail.trim() !== '' && { description: shorten(oneLine(detail), LIMIT.optionText) }),
    }
  })
  const select = { custom_id: MENU_ID, placeholder: WORDING.more, options }
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, ...select }],
  }
}

/** To the page before and after this one. */
function turns({ owner, print, page, pages }: Footing) {
  if (pages === 1) return []
  const to = (at: number): Control => ({ kind: 'page', owner, print, at })
  return [
    button(WORDING.previous, to(page - 1), page === 1),
    button(WORDING.next, to(page + 1), page === pages),
  ]
}

/** The same through an article: back by as many paragraphs as are shown, on to the one after them. */
function readingTurns({ answer: { passages }, owner }: Footing) {
  const first = passages[0]
  if (!first) return []
  const { article } = first
  const next = first.paragraph + passages.length
  const to = (at: number): Control => ({ kind: 'read', owner, print: articlePrint(article), at })
  const back = first.paragraph === 1 ? 0 : Math.max(1, first.paragraph - passages.length)
  return [
    button(WORDING.previous, to(back), back === 0),
    button(WORDING.next, to(next), next > article.paragraphs.length),
  ]
}

function row(buttons: readonly APIButtonComponentWithCustomId[]): Row {
  return { type: ComponentType.ActionRow, components: [...buttons] }
}

function button(label: string, control: Control, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: writeControl(control),
    disabled,
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}
