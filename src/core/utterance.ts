import type { AnyArguments, Command, Option } from './command.ts'
import { route } from './route.ts'

/** What somebody asked for: a command of the list and what they put into its options. */
export type Asked = { readonly command: Command; readonly arguments: AnyArguments }

/** An utterance that was understood, or one sentence about what was wrong with it. */
export type Utterance =
  | ({ readonly kind: 'asked' } & Asked)
  | { readonly kind: 'misunderstood'; readonly sentence: string }

/** An option that every command takes besides its own: which article is meant. */
export const ARTICLE_OPTION: Option = {
  kind: 'text',
  name: 'article',
  description: 'Only this article',
  suggest: 'articles',
}

/**
 * Reads what somebody typed: plain words, or a command as Discord displays it
 * (`/quote about:visas speaker:Lee`). Words before the first option fill the command's first option.
 */
export function parseUtterance(words: string, commands: readonly Command[]): Utterance {
  const typed = words.trim()
  if (typed === '') return misunderstood('Nothing was asked. Type a question, or /help.')
  const slash = /^\/(\S*)\s*/u.exec(typed)
  if (slash) return parseSlash(slash[1] ?? '', typed.slice(slash[0].length), commands)
  const names = commands.map(({ name }) => name)
  const routed = route(typed, names)
  const command = commands.find(({ name }) => name === routed.command)
  if (!command) throw new Error(`Expected a command of the list from route, got ${routed.command}.`)
  return { kind: 'asked', command, arguments: routed.arguments }
}

/** Checks what was put into a command's options, all given as text, and reads it by their kinds. */
export function readArguments(command: Command, given: ReadonlyMap<string, string>): Utterance {
  const read: Record<string, string | number | boolean> = {}
  for (const option of [...command.options, ARTICLE_OPTION]) {
    const text = given.get(option.name)?.trim() ?? ''
    if (text === '' && option.required) {
      return misunderstood(`/${command.name} needs ${option.name}, for example ${command.example}`)
    }
    if (text === '') continue
    const value = readValue(option, text)
    if (value === undefined) return misunderstood(expectation(option, text))
    read[option.name] = value
  }
  return { kind: 'asked', command, arguments: read }
}

function parseSlash(name: string, rest: string, commands: readonly Command[]): Utterance {
  const command = commands.find((known) => known.name === name.toLowerCase())
  if (!command) {
    const names = commands.map((known) => `/${known.name}`).join(', ')
    return misunderstood(`There is no command /${name}. There are ${names}.`)
  }
  const { leading, given } = splitOptions(rest, command)
  const unknown = UNKNOWN_OPTION.exec(leading)?.[1]
  const lacksText = command.options.every((o) => !o.required || !given.has(o.name))
  if (unknown !== undefined && lacksText) {
    const names = command.options.map((o) => o.name).join(', ') || 'none but article'
    return misunderstood(`/${name} has no option ${unknown}. Its options: ${names}.`)
  }
  const first = command.options[0]
  if (leading !== '' && first && !given.has(first.name)) given.set(first.name, leading)
  return readArguments(command, given)
}

/** A lower-case word and a colon before anything else: matches `colour:red`; not `Lee: why?`. */
const UNKNOWN_OPTION = /^([a-z][a-z0-9_-]*):/u

/** The text of each declared option, and what stands before the first one. */
function splitOptions(
  rest: string,
  command: Command,
): { readonly leading: string; readonly given: Map<string, string> } {
  const names = new Set([...command.options, ARTICLE_OPTION].map((option) => option.name))
  const marks: { readonly name: string; readonly at: number; readonly valueAt: number }[] = []
  for (const match of rest.matchAll(OPTION_NAME)) {
    const name = match[1] ?? ''
    if (!names.delete(name)) continue
    marks.push({ name, at: match.index, valueAt: match.index + match[0].length })
  }
  const given = new Map<string, string>()
  marks.forEach(({ name, valueAt }, i) => {
    given.set(name, rest.slice(valueAt, marks[i + 1]?.at).trim())
  })
  return { leading: rest.slice(0, marks[0]?.at).trim(), given }
}

/** A word and a colon at the start or after a blank: matches `about:` in `/quote about:visas`. */
const OPTION_NAME = /(?<!\S)([a-z]{1,32}):/gu

function readValue(option: Option, text: string): string | number | boolean | undefined {
  if (option.kind === 'text') return text
  if (option.kind === 'choice') return option.choices.find((c) => c === text.toLowerCase())
  if (option.kind === 'flag') return FLAGS.get(text.toLowerCase())
  const number = /^-?\d{1,9}$/u.test(text) ? Number(text) : Number.NaN
  return number >= option.least && number <= option.most ? number : undefined
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
])

function expectation(option: Option, got: string): string {
  const shown = got.length > 40 ? `${got.slice(0, 40)}…` : got
  return `${option.name} must be ${wanted(option)}, not “${shown}”.`
}

function wanted(option: Option): string {
  if (option.kind === 'choice') return option.choices.join(' or ')
  if (option.kind === 'flag') return 'true or false'
  if (option.kind === 'whole') return `a whole number from ${option.least} to ${option.most}`
  return 'text'
}

function misunderstood(sentence: string): Utterance {
  return { kind: 'misunderstood', sentence }
}
