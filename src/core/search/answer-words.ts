import { contains, type Span } from '../article/span.ts'
import { findAnswers } from './answer-kind.ts'
import type { Scene } from './scene.ts'

/** Kinds of answers that are a few words of their own: the others are told by the whole sentence. */
export const SHORT_ANSWERS: ReadonlySet<string> = new Set([
  'age',
  'duration',
  'money',
  'distance',
  'share',
  'count',
  'date',
])

/**
 * The words of a sentence that answer: of those of the kind asked for, which say more than the question did, the
 * nearest to words of the question, or its only age. The sentence where none stand out.
 */
export function answerWords({ question, sentence }: Scene): Span {
  const whole = { start: sentence.start, end: sentence.end }
  if (!SHORT_ANSWERS.has(question.kind.name)) return whole
  const asked = sentence.words.filter(({ stem }) => question.stems.has(stem))
  const answers = findAnswers(question.kind, sentence).filter((answer) =>
    sentence.words.some((word) => contains(answer, word) && !question.stems.has(word.stem)),
  )
  const [only, ...others] = answers
  const isSoleAge = question.kind.name === 'age' && others.length === 0
  if (!only) return whole
  if (asked.length === 0) return isSoleAge ? only : whole
  const distance = (answer: Span) =>
    asked.reduce((sum, word) => sum + Math.abs(word.start - answer.start), 0)
  return answers.reduce((best, answer) => (distance(answer) < distance(best) ? answer : best))
}
