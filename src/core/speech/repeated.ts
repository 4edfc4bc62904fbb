import { sliceOf } from '../article/span.ts'
import type { Decided, Stretch } from './attribution.ts'
import type { Scene } from './scene.ts'

/**
 * A pull quote, set apart without its speaker, is whoever says the same words where the story tells them; the last one
 * to speak before it may be somebody else.
 */
export function withRepeated(scene: Scene, decided: readonly Decided[]): readonly Decided[] {
  const pulled = decided
    .filter(({ rule, stretch }) => GUESSING.has(rule) && isSetApart(stretch))
    .slice(0, MOST_PULLED)
  if (pulled.length === 0) return decided
  const told = decided
    .filter(({ attribution, rule }) => attribution && !GUESSING.has(rule))
    .map(({ attribution, stretch }) => ({ attribution, words: wordsOf(scene, stretch) }))
  return decided.map((one) => {
    const words = pulled.includes(one) ? wordsOf(scene, one.stretch) : undefined
    const again =
      words === undefined ? undefined : told.find((other) => other.words.includes(words))
    return again ? { ...one, rule: 'repeated', attribution: again.attribution } : one
  })
}

/** A story has a handful of pull quotes; looking for more would take a hostile one the square of its length. */
const MOST_PULLED = 20

/** What decides where no word beside a quotation tells. */
const GUESSING = new Set(['previous-speaker', 'none'])

/** Fewer words are printed twice by chance. */
const FEWEST_WORDS = 4

/** Whether a quotation is a paragraph of its own. */
function isSetApart({ at, paragraph, words }: Stretch): boolean {
  return words >= FEWEST_WORDS && at === paragraph.from && at + 1 === paragraph.to
}

/** What is quoted, in small letters, without the marks and blanks it is set in. */
function wordsOf({ reading }: Scene, { quoted }: Stretch): string {
  return ` ${sliceOf(reading.text, quoted).toLowerCase().replace(NO_LETTERS, ' ').trim()} `
}

/** What stands between words: matches `, ” `; not `a`. */
const NO_LETTERS = /[^\p{L}\p{N}]+/gu
