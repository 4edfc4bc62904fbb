import { contains, type Span } from '../article/span.ts'
import { findAnswers, SMALL_NUMBER } from './answer-kind.ts'
import { countersIn } from './counted.ts'
import type { Question } from './question.ts'
import type { ReadSentence } from './reading.ts'
import type { Scene } from './scene.ts'

/** Kinds of answers that are a few words of their own: the others are told by the whole sentence. */
export const SHORT_ANSWERS: ReadonlySet<string> = new Set([
  'age',
  'duration',
  'money',
  'distance',
  'speed',
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
  const answers = answersBeyond(question, sentence)
  const [only, ...others] = answers
  if (!only) return whole
  if (question.kind.name === 'age' && others.length === 0) return only
  if (asked.length === 0) return whole
  const distance = (answer: Span) =>
    asked.reduce((sum, word) => sum + Math.abs(word.start - answer.start), 0)
  return answers.reduce((best, answer) => (distance(answer) < distance(best) ? answer : best))
}

/**
 * What answers and has a word that the question has not; amounts as a whole. Where what is counted has a number, only
 * that answers.
 */
function answersBeyond(question: Question, sentence: ReadSentence): readonly Span[] {
  const { kind, stems } = question
  const counters = kind.name === 'count' ? countersIn(question, sentence) : []
  const words = counters.length > 0 ? counters : sentence.words
  const answers = findAnswers(kind, sentence).filter((answer) =>
    words.some((word) => contains(answer, word) && !stems.has(word.stem)),
  )
  if (!AMOUNTS.has(kind.name)) return answers
  const amounts = answers.map((answer) => wholeAmount(answer, sentence))
  return amounts.filter((amount, i) => {
    const before = amounts[i - 1]
    return !before || !contains(before, amount)
  })
}

const AMOUNTS: ReadonlySet<string> = new Set(['money', 'distance', 'speed', 'share', 'count'])

/** An amount with what bounds it and what it goes on to: `nearly 3 million` where only `3` was found. */
function wholeAmount(amount: Span, { text, start }: ReadSentence): Span {
  const bound = BOUND.exec(text.slice(0, amount.start - start))?.[0] ?? ''
  const rest = REST.exec(text.slice(amount.end - start))?.[0] ?? ''
  return { start: amount.start - bound.length, end: amount.end + rest.length }
}

/** Words that bound the amount after them: matches the end of `walked up to ` and `between 15 and `; not of `spoke about the `. */
const BOUND =
  /(?<![\p{L}\p{N}])(?:(?:more|less|fewer) than|nearly|almost|about|around|roughly|over|under|at (?:least|most)|up to|only|between \d+(?:[.,]\d+)* and) $/iu

/**
 * What an amount goes on with: its power of ten, percents, the other end of a range, the whole it is a part of.
 * Matches ` million`, ` percent`, ` to 55` and ` of the 22` at the beginning; not ` of the ships` or ` to Rome`.
 */
const REST = new RegExp(
  `^(?: (?:hundred|thousand|million|billion|trillion|dozen)\\b)?(?: ?%| per ?cent\\b)?(?:(?: to|-|–| (?:out )?of(?: (?:the|its|their|all))?)\\s?(?:\\d+(?:[.,]\\d+)*|(?:${SMALL_NUMBER})\\b))?`,
  'iu',
)
