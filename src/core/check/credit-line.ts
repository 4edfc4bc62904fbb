import { type Span, sliceOf } from '../article/span.ts'
import { isTelling } from './telling.ts'
import { readWords, type Word } from './words.ts'

/** Verbs by which readers credit somebody with words, as `readWords` keys them. */
const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says say told tells tell wrote writes tweeted posted stated claimed claims
  argued argues warned warns insisted insists admitted admits declared declares believes thinks
  added adds replied noted explained explains denied denies asked asks announced announces
  called quipped joked shouted`.split(/\s+/u),
)

/** So many words name a speaker at most: “former prime minister and party leader Ann Lee”. */
const MOST_NAME_WORDS = 8

/** So many words may stand between the verb and the quotation: “told an online event in London:”. */
const MOST_WORDS_BETWEEN = 12

/**
 * The words that name who is to have said a quotation, from the sentence before it and the one behind.
 * Matches `Lee` in `Lee said: “…”`, `“…,” said Lee`, `“…” — Lee` and `according to Lee, “…”`; nothing in
 * `he said “…”`, where nobody is named.
 */
export function findCredit(text: string, before: Span, behind: Span): Span | undefined {
  return (
    nameBehind(text, behind) ??
    nameBefore(text, before) ??
    nameAfterAccordingTo(text, readWords(text, before))
  )
}

/**
 * Who is credited inside a claim without quotation marks, and the rest of it: matches `Lee` in `Lee said
 * (that) it closes`, `according to Lee, it closes` and `it closes, Lee said`.
 */
export function findCreditInside(
  text: string,
  span: Span,
): { readonly credit: Span; readonly rest: Span } | undefined {
  const words = readWords(text, span)
  return leadingCredit(text, words) ?? trailingCredit(text, words)
}

/** A claim has so many words besides the credit at least; otherwise the credit is all of it. */
const FEWEST_CLAIMED = 3

function leadingCredit(text: string, words: readonly Word[]): ReturnType<typeof findCreditInside> {
  const last = words.at(-1)
  if (words[0]?.key === 'according') {
    const comma = words.findIndex((word) => text.charAt(word.end) === ',')
    return split(nameOf(text, words.slice(2, comma + 1)), words.slice(comma + 1))
  }
  const verb = words.findIndex(({ key }) => SPEECH_VERBS.has(key))
  const subject = words.slice(0, Math.max(verb, 0))
  if (!last || !isSubject(text, subject)) return undefined
  const that = words.slice(verb, verb + MOST_NAME_WORDS).findIndex(({ key }) => key === 'that')
  const rest = words.slice(verb + Math.max(that, 0) + 1)
  return split(nameOf(text, subject), rest)
}

/** In chat a name may have no capital, but then it is all that stands before the verb: `lee said`. */
function isSubject(text: string, words: readonly Word[]): boolean {
  if (words.length === 0 || words.length > MOST_NAME_WORDS) return false
  const later = words.slice(1).some(({ start }) => /\p{Lu}/u.test(text.charAt(start)))
  return later || (words.length <= MOST_BARE_WORDS && words.every(({ key }) => isTelling(key)))
}

const MOST_BARE_WORDS = 2

function trailingCredit(text: string, words: readonly Word[]): ReturnType<typeof findCreditInside> {
  const comma = words.findLastIndex((word) => text.charAt(word.end) === ',')
  const tail = words.slice(comma + 1)
  const first = tail[0]
  const last = tail.at(-1)
  if (comma < 0 || !first || !last) return undefined
  return split(nameBehind(text, { start: first.start, end: last.end }), words.slice(0, comma + 1))
}

function split(
  credit: Span | undefined,
  rest: readonly Word[],
): ReturnType<typeof findCreditInside> {
  const first = rest[0]
  const last = rest.at(-1)
  if (!credit || !first || !last || rest.length < FEWEST_CLAIMED) return undefined
  return { credit, rest: { start: first.start, end: last.end } }
}

/** Matches in `, said Lee on Monday`, `, Lee said`, ` — Lee` and `, according to Lee`. */
function nameBehind(text: string, span: Span): Span | undefined {
  const words = readWords(text, span)
  const verb = words.findIndex(({ key }) => SPEECH_VERBS.has(key))
  const isAfterDash = /^[\s,.!?"”’')]*(?:[—–~]|--?)/u.test(sliceOf(text, span))
  if (isAfterDash) return nameOf(text, upToBreak(text, words))
  if (verb === 0) return nameOf(text, upToBreak(text, words.slice(1)))
  if (verb > 0 && verb <= MOST_NAME_WORDS) return nameOf(text, words.slice(0, verb))
  return words[0]?.key === 'according' ? nameAfterAccordingTo(text, words) : undefined
}

/** Matches in `Lee said:`, `Lee told a meeting that`, `Lee:`. */
function nameBefore(text: string, span: Span): Span | undefined {
  const words = readWords(text, span)
  const verb = words.findLastIndex(({ key }) => SPEECH_VERBS.has(key))
  if (verb > 0 && words.length - verb <= MOST_WORDS_BETWEEN) {
    return nameOf(text, words.slice(Math.max(0, verb - MOST_NAME_WORDS), verb))
  }
  const isBeforeColon = /:[\s“"‘']*$/u.test(sliceOf(text, span))
  return isBeforeColon ? nameOf(text, words.slice(-MOST_NAME_WORDS)) : undefined
}

function nameAfterAccordingTo(text: string, words: readonly Word[]): Span | undefined {
  const at = words.findIndex(({ key }, i) => key === 'according' && words[i + 1]?.key === 'to')
  return at < 0 ? undefined : nameOf(text, upToBreak(text, words.slice(at + 2)))
}

/** The words up to a comma, bracket or line end, or a word that goes on to when and where. */
function upToBreak(text: string, words: readonly Word[]): readonly Word[] {
  const name = words.slice(0, MOST_NAME_WORDS)
  const mark = name.findIndex((word) => /[,;:()\n]/u.test(text.charAt(word.end)))
  const onward = name.findIndex(({ key }, i) => i > 0 && ONWARD.has(key))
  return name.slice(
    0,
    Math.min(mark < 0 ? name.length : mark + 1, onward < 0 ? name.length : onward),
  )
}

/** What follows a speaker's name: “Lee on Monday”, “Lee in an interview”, “Lee, who …”. */
const ONWARD: ReadonlySet<string> = new Set('on in at to when who while as during after'.split(' '))

/** Subjects that name nobody; behind or before a verb they keep it from the names around. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'i we you he she it they who which that this'.split(' '),
)

/** The span of the words that may name somebody; `undefined` when they are pronouns and the like. */
function nameOf(text: string, words: readonly Word[]): Span | undefined {
  const ends = [words[0]?.key ?? '', words.at(-1)?.key ?? '']
  if (ends.some((key) => PRONOUNS.has(key))) return undefined
  const capitals = words.filter(
    ({ key, start }) => isTelling(key) && /\p{Lu}/u.test(text.charAt(start)),
  )
  const telling = capitals.length > 0 ? capitals : words.filter(({ key }) => isTelling(key))
  const first = telling[0]
  const last = telling.at(-1)
  return first && last ? { start: first.start, end: last.end } : undefined
}
