import { type Span, sliceOf } from '../article/span.ts'
import type { Person } from './person.ts'
import { titleOf } from './titles.ts'

/**
 * The description that tells best who somebody is: the first that says more than a title ("Rep.") or an age,
 * else the first that is no age.
 */
export function mainDescription(text: string, { descriptions }: Person): Span | undefined {
  const telling = descriptions.find((span) => wordsOf(text, span).some((w) => !titleOf(w)))
  const lettered = descriptions.find((span) => LETTER.test(sliceOf(text, span)))
  return telling ?? lettered
}

/** Matches `a`; not `7`. */
const LETTER = /\p{L}/u

/** A description's words that have letters. */
function wordsOf(text: string, span: Span): readonly string[] {
  return sliceOf(text, span)
    .split(/\s+/u)
    .filter((word) => LETTER.test(word))
}
