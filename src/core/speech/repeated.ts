import { sliceOf } from '../article/span.ts'
import type { Decided, Stretch } from './attribution.ts'
import type { Scene } from './scene.ts'

/**
 * A pull quote, set apart without its speaker, is whoever says the same words where the story tells them, as surely as it
 * is told there; the last one to speak before it may be somebody else. Words that several say are left to nobody.
 */
export function withRepeated(scene: Scene, decided: readonly Decided[]): readonly Decided[] {
  const pulled = decided
    .filter(({ rule, stretch }) => GUESSING.has(rule) && isSetApart(stretch))
    .slice(0, MOST_PULLED)
  if (pulled.length === 0) return decided
  const told = decided
    .filter(({ attribution, rule }) => attribution && !GUESSING.has(rule))
    .map((one) => ({ one, words: wordsOf(scene, one.stretch) }))
  return decided.map((one) => {
    if (!pulled.includes(one)) return one
    const words = wordsOf(scene, one.stretch)
    const same = told.filter((other) => other.words.includes(words)).map((other) => other.one)
    const [first] = same
    if (!first) return one
    const isOne = new Set(same.map(sourceOf)).size === 1
    const { rule, attribution } = isOne ? first : NOBODY
    return { stretch: one.stretch, rule, attribution }
  })
}

const NOBODY = { rule: 'none', attribution: undefined }

/** Whom the article names, or the head of the words for whom it does not. */
function sourceOf({ attribution }: Decided) {
  return attribution?.subject.person ?? attribution?.subject.head
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
