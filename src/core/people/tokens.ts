import { BEFORE_A_NAME } from '../article/abbreviations.ts'
import type { Span } from '../article/span.ts'
import { TITLES } from './titles.ts'

/** A word or a mark of an article, where it stands. */
export type Token = Span & {
  readonly kind: 'word' | 'mark' | 'quoted'
  /** As printed; the empty string for words between quotation marks. */
  readonly text: string
  readonly lower: string
  readonly isCapital: boolean
  /** The number of its sentence in the reading. */
  readonly sentence: number
}

/** The words and marks of a span, in order; a genitive or clitic (`’s`, `’d`) is a mark of its own. */
export function tokenize(text: string, span: Span, sentence: number): readonly Token[] {
  const tokens: Token[] = []
  const add = (start: number, end: number) => {
    tokens.push(wordToken(text, { start, end }, sentence))
  }
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index
    const end = start + match[0].length
    const clitic = CLITIC.exec(match[0])?.[0].length ?? 0
    const last = tokens.at(-1)
    if (match[0] === '.' && last?.end === start && isShortened(last.text)) {
      tokens.pop()
      add(last.start, end)
    } else if (clitic > 0 && clitic < match[0].length) {
      add(start, end - clitic)
      add(end - clitic, end)
    } else {
      add(start, end)
    }
  }
  return tokens
}

/** The token that stands for words between quotation marks. */
export function quotedToken(outer: Span, sentence: number): Token {
  const { start, end } = outer
  return { start, end, kind: 'quoted', text: '', lower: '', isCapital: false, sentence }
}

/**
 * Letters with stops between (`U.S.`), a word with its hyphens, apostrophes and decimal points, or any
 * one mark. Matches `O’Neill-Smith`, `3.5` and `;`.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-'’‑&]|[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu

/** A genitive or a shortened verb at a word's end: matches `’s` in `Lee’s`; not `n’t` in `don’t`. */
const CLITIC = /['’](?:s|d|ll|ve|re|m)$/iu

/** Words whose full stop belongs to them within a name: `Dr`, an initial, `Jr`. */
function isShortened(word: string): boolean {
  return INITIAL.test(word) || CLOSING_ABBREVIATIONS.has(word) || isTitleStop(word)
}

/** Matches `J`; not `Jo`. */
const INITIAL = /^\p{Lu}$/u
const CLOSING_ABBREVIATIONS = new Set(['Jr', 'Sr', 'Inc', 'Corp', 'Co', 'Ltd', 'No'])

function isTitleStop(word: string): boolean {
  return TITLES.has(word) || (CAPITAL.test(word) && BEFORE_A_NAME.has(word.toLowerCase()))
}

function wordToken(text: string, span: Span, sentence: number): Token {
  const word = text.slice(span.start, span.end)
  const { start, end } = span
  const kind = LETTER_OR_FIGURE.test(word) ? 'word' : 'mark'
  const isCapital = kind === 'word' && (CAPITAL.test(word) || PARTICLED.test(word))
  return { start, end, kind, text: word, lower: word.toLowerCase(), isCapital, sentence }
}

/** Matches `word` and `7th`; not `—`. */
const LETTER_OR_FIGURE = /^[\p{L}\p{N}]/u
/** Matches `Lee`; not `lee`. */
const CAPITAL = /^\p{Lu}/u

/** A small particle tied to a name: matches `al-Sisi` and `d’Arcy`; not `pro-Russian`. */
const PARTICLED = /^(?:al|el|ash?|an|ad|d|l)[-'’]\p{Lu}/u

/** The word at an index in lower case; empty where there is none. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** The word or mark at an index as printed; empty where there is none. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

/** The mark of a genitive: matches `’s` and the `’` of `Clintons’`. */
export const GENITIVE = /^['’]s?$/u

/** Whether the mark of a genitive stands at an index. */
export function isGenitive(tokens: readonly Token[], at: number): boolean {
  return GENITIVE.test(textAt(tokens, at))
}
