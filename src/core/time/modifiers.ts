import type { Reading } from './place.ts'
import type { Mod } from './time-expression.ts'

/** The parts of a period by the words for them; "earlier" and "later" leave open which. */
const PARTS: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'],
  ['start', 'START'],
  ['beginning', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
])

/**
 * Words before a time that say which part of it, with `the` and `of` between: matches `early `,
 * `the end of the `, `mid-`, `later `; not `as early as `.
 */
const PART_BEFORE =
  /\b(?:(?:the\s)?(?:(early|late|mid|middle)(?:\s(?:in|on)\s(?:the\s)?|[\s-](?:the\s)?)|(start|beginning|middle|end)\sof\s(?:the\s)?)|(?:earlier|later)\s(?:in\s(?:the\s)?)?|rest\sof\sthe\s)$/iu

/** Which words before an expression belong to it, by how it begins or ends. */
const LEADERS: readonly { readonly of: RegExp; readonly are: RegExp }[] = [
  // "a few days ago", "the couple of"
  { of: /^(?:few|couple)\b/iu, are: /\b(?:a|just a|only a)\s$/iu },
  // "about ten years ago"
  {
    of: /\s(?:ago|earlier|later)$/u,
    are: /\b(?:about|almost|nearly|(?:more|less)\sthan|over|some|around|roughly|at\sleast|just|only|(?<!-)half)\s$/iu,
  },
  // "the previous year", "the summer of 2024", "the year before"
  {
    of: /^(?:previous|preceding|same|following|next|spring|summer|autumn|fall|winter|day|week|weekend|month|quarter|year|night|fourth of)\b/iu,
    are: /\b(?:the|a)\s(?:latest\s)?$/iu,
  },
  // "the fiscal third quarter"
  { of: /^\p{L}+[\s-]quarter\b/iu, are: /\b(?:the\s(?:fiscal\s)?|fiscal[\s-])$/iu },
  // "the 1990s", "the 19th century"
  { of: /(?:\d0s|ties|\scentury)$/u, are: /\bthe\s$/iu },
  // "fiscal 2024", "the year 2000"
  { of: /^\d{3,4}$/u, are: /\b(?:fiscal(?:\syear)?|the\syear)\s$/iu },
]

/** Far enough back for the longest of these words. */
const REACH = 24

/** The reading with the words before it that belong to it, not farther back than `from`. */
export function withModifiers(text: string, from: number, plain: Reading): Reading {
  const words = text.slice(plain.start, plain.end)
  const leader = LEADERS.find(({ of }) => of.test(words))
  const led = leader ? startingWith(leader.are, text, from, plain) : plain
  const part = PART_BEFORE.exec(text.slice(Math.max(from, plain.start - REACH), plain.start))
  if (!part) return led
  const mod = PARTS.get((part[1] ?? part[2] ?? '').toLowerCase())
  return { ...plain, start: plain.start - part[0].length, ...(mod && { mod }) }
}

function startingWith(words: RegExp, text: string, from: number, plain: Reading): Reading {
  const match = words.exec(text.slice(Math.max(from, plain.start - REACH), plain.start))
  return match ? { ...plain, start: plain.start - match[0].length } : plain
}
