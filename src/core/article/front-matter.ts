import { parseDocument } from 'yaml'
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
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false })
  const content: unknown = document.errors.length > 0 ? undefined : document.toJS()
  if (typeof content !== 'object' || content === null) {
    const fields = readFields(new Map())
    return {
      span,
      ...fields,
      warnings: ['The front matter is not YAML such as `title: …`; it is ignored.'],
    }
  }
  return { span, ...readFields(new Map(Object.entries(content))) }
}

function readFields(content: ReadonlyMap<string, unknown>): Omit<FrontMatter, 'span'> {
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
