import type { Block } from './blocks.ts'
import { sliceOf } from './span.ts'

/**
 * The blocks of a story that are headings between its paragraphs: those that Markdown marks, lines in
 * capitals, and short lines without a stop between two whole paragraphs.
 */
export function findCrossHeadings(text: string, story: readonly Block[]): ReadonlySet<Block> {
  const words = story.map((block) => sliceOf(text, block))
  const isShouted = words.filter(isInCapitals).length > story.length / 2
  const isHeading = (block: Block, i: number): boolean => {
    const [before, line = '', after] = [words[i - 1], words[i], words[i + 1]]
    if (block.isHeading) return true
    if (after === undefined) return false
    return (!isShouted && isInCapitals(line)) || isBetweenParagraphs(line, before, after)
  }
  return new Set(story.filter(isHeading))
}

/** A heading in capitals is at most this long. */
const LONGEST_HEADING = 120

/**
 * All in capitals, with no full stop: matches `U.S. REWARDS RELEASE`. In a story that is printed so
 * throughout it tells nothing.
 */
function isInCapitals(line: string): boolean {
  return (
    line.length <= LONGEST_HEADING &&
    !/\p{Ll}/u.test(line) &&
    /\p{Lu}{2}/u.test(line) &&
    !/[.:;,"”]$/u.test(line.replace(/(?<!\p{Lu}\.)(?:\p{Lu}\.){2,}$/u, ''))
  )
}

/**
 * A heading in small letters is at most this long, and what follows it at least so long: an item of a
 * list has items beside it. Of the blocks of 336 news stories the rule takes one, a heading.
 */
const LONGEST_QUIET_HEADING = 60
const SHORTEST_PARAGRAPH = 80

function isBetweenParagraphs(line: string, before: string | undefined, after: string): boolean {
  return (
    line.length <= LONGEST_QUIET_HEADING &&
    UNSTOPPED.test(line) &&
    before !== undefined &&
    STOPPED.test(before) &&
    after.length >= SHORTEST_PARAGRAPH &&
    STOPPED.test(after)
  )
}

/** A capital first and a letter or figure last: matches `On the pilot`; not `Why now?`. */
const UNSTOPPED = /^\p{Lu}.*[\p{L}\p{N}]$/u

/** A sentence's end, marks that close included: matches `so.”`; not `Tickets:`. */
const STOPPED = /[.!?…]["'”’)\]]*$/u
