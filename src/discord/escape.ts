/**
 * Words as Discord displays them unchanged, on one line: line breaks become blanks, and a backslash
 * stands before everything that Discord's Markdown would read as more than the character it is.
 */
export function escapeWords(words: string): string {
  return words.replace(LINE_BREAK, ' ').replace(CONTROL, '').replace(MARKUP, '\\$&')
}

/** The same, for words that stand at the beginning of a line or of a block quotation. */
export function escapeLine(words: string): string {
  return escapeWords(words).replace(LINE_START, '$1\\$2')
}

/**
 * What a person typed, made safe to repeat: on one line, without the marks that turn the direction of
 * writing around, and with at most `MOST_MARKS` combining marks on a letter.
 */
export function tame(words: string): string {
  return words.replace(DIRECTION, '').replace(PILED_MARKS, '$1').replace(/\s+/gu, ' ').trim()
}

/** Any kind of line break with the blanks around it, at most 20 of them each side. */
const LINE_BREAK = /[^\S\n\r\u2028\u2029]{0,20}[\n\r\u2028\u2029]\s{0,20}/gu

/** Control characters but the tab: they have no look of their own. */
const CONTROL = /[^\P{Cc}\t]/gu

/**
 * Emphasis, spoilers, code, links, mentions (`<@1>`, `<#1>`, `<t:1>`, `@everyone`), and the colon of
 * `https://…` and `:emoji:`, which is one that no blank follows. Matches `*`, `<`, the colon of `a:b`;
 * not that of `said: no`.
 */
const MARKUP = /[\\*_~`|<[\]@]|:(?!\s)/gu

/** A heading, quotation, list or small print: matches `# One`, `- one`, `12. one`; not `12 one`. */
const LINE_START = /^(\s{0,20}(?:\d{1,9}(?=\.))?)([#>+.-])/u

/** Embeddings, overrides, isolates and marks of direction, and the zero-width blank. */
const DIRECTION = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** More combining marks than any script needs: matches a letter's fifth mark and those after it. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu
