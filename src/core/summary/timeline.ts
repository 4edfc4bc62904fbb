import type { Passage } from '../answer.ts'
import type { Article } from '../article/article.ts'
import { contains, sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { periodOf } from '../time/period.ts'
import { printTime } from '../time/printed-time.ts'
import type { TimeExpression } from '../time/time-expression.ts'
import { passageMaker } from './passage.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { nearestTo, onSubject } from './subject.ts'

/**
 * What an article says happened when: each sentence that tells a time, once for each time it tells, in order
 * of time. Times that only date the report come last, after those that cannot be resolved; the dateline's is
 * left out. A passage's `label` is the time as a reader would write it, its highlights the expressions.
 */
export function timeline(indexed: IndexedArticle, about?: string): readonly Passage[] {
  const sentences = readSentences(indexed.article)
  const subject = about === undefined ? undefined : onSubject(indexed, sentences, about)
  const dated = datedSentences(indexed, sentences)
  const toPassage = passageMaker(indexed)
  const told = subject ? nearestTo(dated, ({ sentence }) => subject.get(sentence) ?? 0) : dated
  return told
    .map((dated) => toEntry(indexed.article, dated, toPassage))
    .sort(byTime)
    .map(({ passage }) => passage)
}

/** A sentence with the expressions in it that tell one and the same time. */
type Dated = { readonly sentence: Sentence; readonly times: readonly TimeExpression[] }

function datedSentences(
  { article, times }: IndexedArticle,
  sentences: readonly Sentence[],
): readonly Dated[] {
  let next = 0
  return sentences.flatMap((sentence) => {
    const from = next
    while ((times[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++
    const own = times.slice(from, next).filter((time) => contains(sentence, time))
    const events = own.filter((time) => !own.some((other) => isFrameOf(time, other, article.text)))
    return groupByPrint(events).map((group) => ({ sentence, times: group }))
  })
}

/** "In 2012, they began in April": the year only says which April is meant. */
function isFrameOf(year: TimeExpression, other: TimeExpression, text: string): boolean {
  const isPart = other.granularity === 'month' || other.granularity === 'season'
  if (year.granularity !== 'year' || !isPart || year.start > other.start) return false
  return other.value?.startsWith(`${year.value}-`) === true && !/\d{4}/u.test(sliceOf(text, other))
}

/** Times that read alike stand together; those without a value each for itself. */
function groupByPrint(times: readonly TimeExpression[]): readonly (readonly TimeExpression[])[] {
  const groups = new Map<string, TimeExpression[]>()
  for (const time of times) {
    const key = printTime(time) ?? `unresolved at ${time.start}`
    groups.set(key, [...(groups.get(key) ?? []), time])
  }
  return [...groups.values()]
}

type Entry = {
  readonly passage: Passage
  /** 0 for what has its place in time, 1 for what cannot be resolved, 2 for what dates the report. */
  readonly rank: number
  readonly first: number
  readonly last: number
}

function toEntry(
  { text, date }: Article,
  { sentence, times }: Dated,
  toPassage: ReturnType<typeof passageMaker>,
): Entry {
  const [time] = times
  const highlights = times.map(({ start, end }) => ({ start, end }))
  const printed = time && (printTime(time) ?? text.slice(time.start, time.end))
  const passage = toPassage(sentence, highlights)
  const period = periodOf(time?.value)
  const datesReport = time?.value === date && times.every((one) => isOfReport(sentence, one))
  return {
    passage: printed === undefined ? passage : { ...passage, label: printed },
    rank: period === undefined ? 1 : datesReport ? 2 : 0,
    first: (period?.first ?? 0) + partOf(time, period),
    last: period?.last ?? 0,
  }
}

/** How far into its period a time lies: "late 2024" comes after "early 2024". */
function partOf(
  time: TimeExpression | undefined,
  period: { readonly first: number; readonly last: number } | undefined,
): number {
  const length = period ? period.last - period.first : 0
  if (time?.mod === 'MID') return length / 3
  return time?.mod === 'END' ? (length * 2) / 3 : 0
}

/** A verb of speech shortly before the time: matches `told reporters on `; not `said he left on `. */
const SPEECH = /\b(?:said|says|told|wrote|added|tweeted|announced)(?:\s[\p{L}’']+){0,2}\s$/u

/** Whether a time says only when something was said. */
function isOfReport(sentence: Sentence, time: TimeExpression): boolean {
  return SPEECH.test(sentence.text.slice(0, time.start - sentence.start))
}

/** In order of time, the longer of two periods that begin together first; as the article has them otherwise. */
function byTime(a: Entry, b: Entry): number {
  return (
    a.rank - b.rank || a.first - b.first || b.last - a.last || a.passage.start - b.passage.start
  )
}
