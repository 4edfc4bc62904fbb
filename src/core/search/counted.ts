import type { Question } from './question.ts'
import type { ReadSentence } from './reading.ts'
import type { Word } from './words.ts'

/** How far what is counted ("how many seats") is in a sentence with a number of its own, 0 to 1: films are movies. */
export function countedThere(question: Question, sentence: ReadSentence): number {
  if (question.counted.size === 0) return 0
  let best = 0
  for (const [stem, places] of sentence.places) {
    const alike = standsForCounted(question, stem)
    if (alike > best && places.some((at) => countersOf(question, sentence, at).length > 0)) {
      best = alike
    }
  }
  return best
}

/** The numbers of what is counted in a sentence. */
export function countersIn(question: Question, sentence: ReadSentence): readonly Word[] {
  if (question.counted.size === 0) return []
  return [...sentence.places].flatMap(([stem, places]) =>
    standsForCounted(question, stem) > 0
      ? places.flatMap((at) => countersOf(question, sentence, at))
      : [],
  )
}

/** How far a stem means what is counted, 0 to 1. */
function standsForCounted({ counted, relations }: Question, stem: string): number {
  if (counted.has(stem)) return 1
  const related = relations.get(stem)?.filter(([term]) => counted.has(term.stem)) ?? []
  return related.reduce((most, [, nearness]) => Math.max(most, nearness), 0)
}

/** How far before and after what is counted its number may stand, in words. */
const COUNT_BEFORE = 5
const COUNT_AFTER = 3

/** What a figure before it measures rather than counts: matches `years` and `percent`; not `seats`. */
const PERIOD_WORD = /^(?:(?:second|minute|hour|day|night|week|month|year|decade)s?|per|percent)$/u

function countersOf({ stems }: Question, { words }: ReadSentence, at: number): readonly Word[] {
  const from = Math.max(0, at - COUNT_BEFORE)
  return words.slice(from, at + COUNT_AFTER + 1).filter((word, i) => {
    const next = words[from + i + 1]
    if (!word.isFigure || stems.has(word.stem) || PERIOD_WORD.test(next?.folded ?? '')) return false
    // After it, a number before a noun counts that: "children and seven grandchildren".
    return from + i < at || !next || next.isFunctionWord
  })
}
