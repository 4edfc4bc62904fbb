import { isMap, isScalar, parseDocument } from 'yaml'
import { isoDate } from './calendar.ts'
import type { Span } from './span.ts'

/** What an article says of itself above its text; every field is optional. */
export type FrontMatter = {
  /** From the file's first character to the end of the closing `---` line. */
  readonly span: Span
  readonly title: string | undefined
  readonly publisher: string | undefined
  readonly author: string | undefined
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined
  readonly url: string | undefined
  /** One sentence for each thing that was wrong and is left out. */
  readonly warnings: readonly string[]
}

/** The YAML block between two lines of `---` at the very beginning of a file, if there is one. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/u.exec(text)
  if (!opening) return undefined
  const closing = /^---[ \t]*\r?$/gmu
  closing.lastIndex = opening[0].length
  const end = closing.exec(text)
  if (!end) return undefined
  const span = { start: 0, end: closing.lastIndex }
  const yaml = text.slice(opening[0].length, end.index)
  if (yaml.length > LONGEST_FRONT_MATTER) return ignored(span, 'longer than 16,384 characters')
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false })
  const { contents, errors } = document
  if (errors.length > 0 || !isMap(contents)) return ignored(span, 'not YAML such as `title: …`')
  const pairs = contents.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) ? [[key.value, value.value] as const] : [],
  )
  return { span, ...readFields(new Map(pairs)) }
}

/** YAML takes its time: a line of it costs as much as a page of story. */
const LONGEST_FRONT_MATTER = 16_384

function ignored(span: Span, why: string): FrontMatter {
  const warnings = [`The front matter is ${why}; it is ignored.`]
  return { span, ...readFields(new Map()), warnings }
}

function readFields(content: ReadonlyMap<unknown, unknown>): Omit<FrontMatter, 'span'> {
  const field = (name: string): string | undefined => {
    const value = content.get(name)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const printed = { date: field('date'), url: field('url') }
  const date = printed.date && isoDate(printed.date)
  const url = printed.url && isWebAddress(printed.url) ? printed.url : undefined
  const warnings: string[] = []
  if (printed.date && !date) {
    warnings.push(`The date “${printed.date}” is no date such as 2026-02-17; it is ignored.`)
  }
  if (printed.url && !url) warnings.push('The url is no http or https address; it is ignored.')
  return {
    title: field('title'),
    publisher: field('publisher'),
    author: field('author'),
    date,
    url,
    warnings,
  }
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value)
}
