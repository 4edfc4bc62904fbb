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
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    key: keyOf(match[0]),
  }))
}

/**
 * Letters with stops between (`U.S.`), one sign of a script that sets no blanks (`漢`), a sign of money or
 * per cent, or a run of letters and digits with apostrophes before letters and separators before digits
 * (`don’t`, `1,000.5`). Matches `2020` in `in 2020.`; not the hyphen of `decades-long`, which is two words.
 */
const WORD =
  /(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[%$€£¥]|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+|(?<=\p{N})[.,:]\p{N}+)*/gu

function keyOf(word: string): string {
  if (/^[a-z]+$/u.test(word)) return word
  if (word === '%') return 'percent'
  const bare = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const hasFigure = /\p{N}/u.test(bare)
  return bare.replace(hasFigure ? /['’ʼ,]/gu : /['’ʼ.]/gu, '')
}
