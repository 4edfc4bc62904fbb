import type { Article } from '../article/article.ts'
import { MONTHS } from '../article/calendar.ts'
import { overlaps } from '../article/span.ts'
import { keepFor } from '../kept.ts'
import { parseDay } from '../time/days.ts'
import { readTimes } from '../time/find-times.ts'
import { type Period, periodOf } from '../time/period.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { WEEKDAYS } from '../time/weekdays.ts'
import type { Question, Term } from './question.ts'
import type { ReadSentence } from './reading.ts'

/** A period that a question names, and the terms that name it: 2025 of "what happened in 2025". */
export type AskedTime = { readonly period: Period; readonly terms: readonly Term[] }

/** The periods that a question names, told from an article's date: there "last year" is the one before. */
export function readAskedTimes(
  { text, words, terms }: Pick<Question, 'text' | 'words' | 'terms'>,
  article: Article,
): readonly AskedTime[] {
  return readTimes(withCapitals(text), dayOf(article)).flatMap((time) => {
    const period = periodOf(time.value)
    if (!period) return []
    const stems = words.filter((word) => overlaps(word, time)).map(({ stem }) => stem)
    return [{ period, terms: terms.filter(({ stem }) => stems.includes(stem)) }]
  })
}

const dayOf = keepFor(({ date }: Article) => (date === undefined ? undefined : parseDay(date)))

/** Whether a question names a time: it does on any day, so that most need not be read for each article. */
export function namesTime({ text }: Pick<Question, 'text'>): boolean {
  return readTimes(withCapitals(text), undefined).length > 0
}

/** Days and months as print has them: "on tuesday in december" → "on Tuesday in December". */
function withCapitals(text: string): string {
  return text.replace(/\p{Ll}{3,}/gu, (word) =>
    WEEKDAYS.has(word) || MONTHS.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  )
}

/** The terms that name a period in which something of a sentence lies, in whatever words it says so. */
export function datedTerms(asked: readonly AskedTime[], sentence: ReadSentence): readonly Term[] {
  return asked.flatMap(({ period, terms }) =>
    sentence.times.some((time) => liesIn(period, time)) ? terms : [],
  )
}

/** Whether a time is within a period, or an interval that runs on beyond it: 2016 to 2019 tells of 2018. */
function liesIn(asked: Period, { value, granularity }: TimeExpression): boolean {
  const told = periodOf(value)
  if (!told) return false
  const isWithin = asked.first <= told.first && told.last <= asked.last
  const doMeet = told.first <= asked.last && asked.first <= told.last
  return isWithin || (granularity === 'interval' && doMeet)
}
