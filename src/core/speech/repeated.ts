import { sliceOf } from '../article/span.ts'
import type { Decided, Stretch } from './attribution.ts'
import type { Scene } from './scene.ts'

/**
 * A pull quote, set apart without its speaker, is whoever says the same words where the story tells them; the last one
 * to speak before it may be somebody else.
 */
export function withRepeated(scene: Scene, decided: readonly Decided[]): readonly Decided[] {
  const told = decided.filter(({ attribution, rule }) => attribution && !GUESSING.has(rule))
  return decided.map((one) => {
    if (!GUESSING.has(one.rule) || !isSetApart(one.stretch)) return one
    const words = wordsOf(scene, one.stretch)
    const again = told.find(({ stretch }) => wordsOf(scene, stretch).includes(words))
    return again ? { ...one, rule: 'repeated', attribution: again.attribution } : one
  })
}

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
