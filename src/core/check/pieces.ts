import { splitSentences } from '../article/sentences.ts'
import { type Span, sliceOf } from '../article/span.ts'
import type { Concordance, WordNumber } from './concordance.ts'
import { readWords, type Word } from './words.ts'

/** A word of a claim, with its number in the corpus. */
export type ClaimWord = Word & WordNumber

/** A few words of a claim that are looked for together: a sentence, or what stands between two ellipses. */
export type Piece = {
  readonly words: readonly ClaimWord[]
  /** Whether the claim itself says that words are left out before it: an ellipsis, or quotation marks anew. */
  readonly isAfterGap: boolean
}

/** Shorter sentences are looked for together with the one before, as they would be found everywhere. */
const FEWEST_WORDS = 5

/** Longer sentences are looked for in parts, so that the work grows with the claim and not its square. */
const MOST_WORDS = 60

/** Cuts the claimed stretches of a text into pieces, in order. */
export function cutPieces(
  concordance: Concordance,
  text: string,
  claimed: readonly Span[],
): readonly Piece[] {
  return claimed
    .flatMap((span) => splitAtEllipses(text, span))
    .flatMap((span, i) => {
      const sentences = splitSentences(text, span).map((s) => numberWords(concordance, text, s))
      return joinShort(sentences)
        .flatMap(cutLong)
        .map((words, k) => ({ words, isAfterGap: i > 0 && k === 0 }))
    })
}

/** The words of a stretch of a claim, numbered as the corpus numbers them. */
export function numberWords(
  concordance: Concordance,
  text: string,
  span: Span,
): readonly ClaimWord[] {
  return readWords(text, span).map((word) => ({ ...word, ...concordance.numberOf(word.key) }))
}

function splitAtEllipses(text: string, span: Span): readonly Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const match of sliceOf(text, span).matchAll(ELLIPSIS)) {
    parts.push({ start, end: span.start + match.index })
    start = span.start + match.index + match[0].length
  }
  return [...parts, { start, end: span.end }].filter((p) => readWords(text, p).length > 0)
}

/** Matches `…`, `...` and `[. . .]`'s inside; not one full stop. */
const ELLIPSIS = /…|\.\.\.+|\.(?: \.){2,}/gu

function joinShort(
  sentences: readonly (readonly ClaimWord[])[],
): readonly (readonly ClaimWord[])[] {
  const joined: (readonly ClaimWord[])[] = []
  for (const words of sentences) {
    const last = joined.at(-1)
    const isShort = Math.min(last?.length ?? FEWEST_WORDS, words.length) < FEWEST_WORDS
    if (last && isShort) joined.splice(-1, 1, [...last, ...words])
    else joined.push(words)
  }
  return joined
}

function cutLong(words: readonly ClaimWord[]): readonly (readonly ClaimWord[])[] {
  const parts = Math.ceil(words.length / MOST_WORDS)
  const length = Math.ceil(words.length / Math.max(parts, 1))
  return Array.from({ length: parts }, (_, i) => words.slice(i * length, (i + 1) * length))
}
