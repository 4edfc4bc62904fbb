import { periodOf } from './period.ts'
import type { TimeExpression } from './time-expression.ts'
import { intervalTime } from './times.ts'

/** What joins two times into one: matches ` to `, `–`, ` through `; not `, `. */
const JOINT = /^(?:\s?[–—-]\s?|\sthrough\s|\sto\s|\suntil\s|\sand\s)$/u

/** Times in order, those that say "from … to …" and "between … and …" joined into intervals. */
export function joinRanges(
  text: string,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  const joined: TimeExpression[] = []
  for (const time of times) {
    const previous = joined.at(-1)
    const range = previous && joinedRange(text, previous, time)
    if (range) joined[joined.length - 1] = range
    else joined.push(time)
  }
  return joined
}

function joinedRange(
  text: string,
  from: TimeExpression,
  to: TimeExpression,
): TimeExpression | undefined {
  if (!areAlike(from, to) || !isJoint(text, from, to)) return undefined
  const start = inYearOf(text, from, to)
  const [begin, end] = [periodOf(start.value), periodOf(to.value)]
  if (!begin || !end || begin.first >= end.first) return undefined
  return { ...intervalTime(start, to), start: from.start, end: to.end, paragraph: from.paragraph }
}

function areAlike(from: TimeExpression, to: TimeExpression): boolean {
  return from.granularity === to.granularity && from.granularity !== 'interval'
}

/** A dash joins by itself; "to" asks for "from" before, and "and" for "between". */
function isJoint(text: string, from: TimeExpression, to: TimeExpression): boolean {
  const joint = text.slice(from.end, Math.min(to.start, from.end + LONGEST_JOINT + 1))
  if (joint.length > LONGEST_JOINT || !JOINT.test(joint)) return false
  const before = text.slice(Math.max(0, from.start - LONGEST_JOINT), from.start)
  if (/and/u.test(joint)) return /\bbetween\s$/iu.test(before)
  return !/to|until/u.test(joint) || /\bfrom\s$/iu.test(before)
}

const LONGEST_JOINT = ' through '.length

/** "June to August 2015", "May 1 to June 15, 1990": a first time without its year has the last one's. */
function inYearOf(text: string, from: TimeExpression, to: TimeExpression): TimeExpression {
  if (from.value === undefined || to.value === undefined || hasYear(text, from)) return from
  const isNear = from.granularity === 'month' || hasYear(text, to)
  if (!isNear || from.value.slice(0, 4) === to.value.slice(0, 4)) return from
  return { ...from, value: to.value.slice(0, 4) + from.value.slice(4) }
}

function hasYear(text: string, { start, end }: TimeExpression): boolean {
  return /\d{4}/u.test(text.slice(start, end))
}
