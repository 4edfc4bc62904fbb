import type { APIEmbed } from 'discord.js'
import type { Answer, Passage } from '../core/answer.ts'
import type { Article } from '../core/article/article.ts'
import { keepFor } from '../core/kept.ts'
import { shorten } from './cut.ts'
import { edgeOf } from './edge.ts'
import { escapeLine, escapeWords, tame } from './escape.ts'
import { LIMIT } from './limits.ts'
import { renderPassage } from './quotation-block.ts'
import { WORDING } from './wording.ts'

/** How an answer is laid out. */
export type Layout = {
  /** The command that was asked, which decides the colour of the edge. */
  readonly command?: string
  /** So many characters at most, over all embeds; as many as Discord takes when absent. */
  readonly room?: number
  /** So many passages at most; `MOST_PASSAGES` when absent. */
  readonly most?: number
}

/**
 * An answer as the embeds of one message, within every limit of Discord: the question in small print, the
 * bot's own words plain, the article's as block quotations, and where they are from beneath; an embed for each
 * run of passages of one article.
 */
export function renderAnswer(
  answer: Answer,
  question: string,
  { command, room: roomOfAll = LIMIT.embedTextOfMessage, most = MOST_PASSAGES }: Layout = {},
): APIEmbed[] {
  const color = edgeOf(answer, command)
  const isHelp = answer.kind === 'abstention' && command === HELP
  const own = isHelp ? helpWords(answer) : ownWords(answer, most)
  const opening = [echo(question), ...own].join(PARAGRAPH)
  const runs = runsByArticle(answer.passages.slice(0, most))
  if (runs.length === 0) return [{ color, description: opening }]
  const sources = sum(runs.map(({ source }) => source.length))
  const fixed = opening.length + PARAGRAPH.length + sources
  const shown = sum(runs.map(({ passages }) => passages.length))
  const roomForEach = (roomOfAll - fixed) / shown
  return runs.map(({ source, passages }, i) => {
    const first = i === 0 ? opening + PARAGRAPH : ''
    const share = Math.floor(roomForEach * passages.length)
    const room = Math.min(share, LIMIT.embedDescription - first.length)
    const isSure = answer.kind === 'passages'
    const description = first + renderRun(passages, room, isSure)
    return { color, description, footer: { text: source } }
  })
}

/** A sentence of the bot's own as the content of a message. */
export function renderSentence(sentence: string): string {
  return remark(sentence, LIMIT.content)
}

/** The command whose answer ends with what one can do on Discord. */
const HELP = 'help'

/** So many passages stand in one message: eight have 300 characters each, even where each is of another article. */
export const MOST_PASSAGES = 8

/** How much of a question is repeated above its answer. */
const LONGEST_ECHO = 200

/** The bot's own words: above passages, and where there are none. */
const LONGEST_REMARK = 600
const LONGEST_REASON = 3000

const LONGEST_HEADLINE = 150
const LONGEST_SOURCE = 100

const PARAGRAPH = '\n\n'

/** Whether a question is repeated word for word, so that it can be read off the message again. */
export function isEchoedWhole(question: string): boolean {
  return question.length <= LONGEST_ECHO && tame(question) === question
}

function echo(question: string): string {
  return `-# ${escapeWords(shorten(tame(question), LONGEST_ECHO))}`
}

/** Why there is no answer, what needs saying about one, and how many passages are left out. */
function ownWords(answer: Answer, most: number): readonly string[] {
  const { kind, passages } = answer
  const words = kind === 'abstention' ? answer.reason : answer.note
  const room = passages.length > 0 ? LONGEST_REMARK : LONGEST_REASON
  const left = passages.length - most
  return [
    ...(words === undefined ? [] : [remark(words, room)]),
    ...(kind === 'abstention' && passages.length > 0 ? [`-# ${WORDING.nearest}`] : []),
    ...(left > 0 ? [`-# ${WORDING.notShown(left)}`] : []),
  ]
}

/** What help says, the commands to type standing out, and what else one can do on Discord. */
function helpWords({ reason }: { readonly reason: string }): readonly string[] {
  const lines = reason.split('\n').map((line) => {
    const escaped = escapeLine(line)
    return line.startsWith('/') ? `**${escaped}**` : escaped
  })
  return [lines.join('\n'), `-# ${WORDING.hint}`]
}

/** Own words, which may repeat what somebody typed, line by line and of at most `most` characters. */
function remark(words: string, most: number): string {
  const escaped = words
    .split('\n')
    .map((line) => escapeLine(tame(line)))
    .join('\n')
  return escaped.length <= most ? escaped : escapeWords(shorten(tame(words), most / 2))
}

type Run = { readonly source: string; readonly passages: readonly Passage[] }

/** Passages in their order, neighbours of one article together. */
function runsByArticle(passages: readonly Passage[]): readonly Run[] {
  const runs: { source: string; passages: Passage[] }[] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    if (last?.passages[0]?.article === passage.article) last.passages.push(passage)
    else runs.push({ source: sourceOf(passage.article), passages: [passage] })
  }
  return runs
}

/** The passages one under the other; each has an even share of the room that the ones before it left. */
function renderRun(passages: readonly Passage[], room: number, isSure: boolean): string {
  let left = room
  return describedOnce(passages)
    .map((passage, i) => {
      const share = Math.floor(left / (passages.length - i)) - PARAGRAPH.length
      const block = renderPassage(passage, share, isSure)
      left -= block.length + PARAGRAPH.length
      return block
    })
    .join(PARAGRAPH)
}

/** Each speaker with the article's description only where they speak first. */
function describedOnce(passages: readonly Passage[]): readonly Passage[] {
  const named = new Set<string>()
  return passages.map(({ described, ...passage }) => {
    const isNew = passage.speaker !== undefined && !named.has(passage.speaker)
    if (passage.speaker !== undefined) named.add(passage.speaker)
    return isNew && described ? { ...passage, described } : passage
  })
}

/** Headline, publisher and date; Discord reads no Markdown in a footer. */
const sourceOf = keepFor(({ headline, slug, publisher, date }: Article): string => {
  const name = shorten(oneLine(headline ?? slug), LONGEST_HEADLINE)
  const parts = [publisher, date && longDate(date)].filter((part) => part !== undefined)
  const origin = shorten(oneLine(parts.join(' · ')), LONGEST_SOURCE)
  return origin === '' ? name : `${name} · ${origin}`
})

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

/** `2026-02-17` as `17 February 2026`. */
function longDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  return day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
