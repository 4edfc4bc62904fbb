import type { Span } from '../article/span.ts'

/** A word where it stands in a text. */
export type Word = Span & {
  /** What two spellings of the same word have in common: `it’s` and `Its` are both `its`. */
  readonly key: string
}

/**
 * The words of a stretch of text, in order. Case, accents, apostrophes, hyphens and all other marks make
 * no difference; figures and the signs of money and per cent are words, as a quotation may get them wrong.
 */
export function readWords(text: string, { start, end }: Span): readonly Word[] {
  const words: Word[] = []
  for (const { index, 0: word } of text.slice(start, end).matchAll(WORD)) {
    words.push({ start: start + index, end: start + index + word.length, key: keyOf(word) })
  }
  return words
}

/**
 * Plain letters before a blank or comma, which is most words and the quickest to see; letters with stops
 * between (`U.S.`), one sign of a script that sets no blanks (`漢`), a sign of money or
 * per cent, or a run of letters and digits with apostrophes before letters and separators before digits
 * (`don’t`, `1,000.5`). Matches `2020` in `in 2020.`; not the hyphen of `decades-long`, which is two words.
 */
const WORD =
  /[a-zA-Z]{2,}(?=[ ,])|(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[%$€£¥]|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+|(?<=\p{N})[.,:]\p{N}+)*/gu

function keyOf(word: string): string {
  if (word === '%') return 'percent'
  if (/^[a-zA-Z]+$/u.test(word)) return word.toLowerCase()
  const bare = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const hasFigure = /\p{N}/u.test(bare)
  return bare.replace(hasFigure ? /['’ʼ,]/gu : /['’ʼ.]/gu, '')
}
