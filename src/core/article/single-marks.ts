import type { Quoted } from './quoted.ts'
import { lastStarting, type Span, sliceOf } from './span.ts'

/**
 * Whether an article prints its speech in single marks, as many British papers do: somebody’s words are opened and
 * closed by them where no double ones stand round them.
 */
export function usesSingleMarks(paragraphs: readonly string[]): boolean {
  const opened = paragraphs.filter((words) => OPENED_SPEECH.test(words))
  if (opened.length === 0) return false
  const outside = opened.map((words) => words.replace(DOUBLE_QUOTED, ' '))
  const hasDoubles = paragraphs.some((words) => DOUBLE_MARK.test(words))
  const closed = hasDoubles ? TOLD_ON : CLOSED_SPEECH
  return outside.some((words) => OPENED_SPEECH.test(words) && closed.test(words))
}

/** Matches `“`, `"` and `''`; not `‘`. */
const DOUBLE_MARK = /["“„«]|''/u

/** Words in double marks, closed or not: matches `“so”` and `"so`; not `‘so’`. */
const DOUBLE_QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|''.*?(?:''|$)/gsu

/** Speech before any double mark: matches ` ‘No,` and ` 'No,`; not `rock ’n’ roll`. */
const OPENED_SPEECH = /(?:^|[\s(])[‘'](?=\p{Lu})/u

/** A single mark that closes speech: matches `,’ he` in `‘No,’ he said`; not the mark of `don’t go`. */
const CLOSED_SPEECH = /[,.?!]['’]\s+\p{L}/u

/** Beside double marks only a comma shows that speech is told on: matches `,’ he`; not `.’ He`. */
const TOLD_ON = /,['’]\s+\p{L}/u

/** The stretches of a paragraph between single marks; a mark that stands in one of `doubles` belongs to that. */
export function inSingleMarks(
  text: string,
  paragraph: Span,
  doubles: readonly Quoted[],
): readonly Quoted[] {
  const found: Quoted[] = []
  let open: Opened | undefined
  for (const mark of marksOf(text, paragraph, doubles)) {
    const ended = open && endedBy(open, mark)
    if (ended) found.push(ended)
    open = openAfter(open, mark)
  }
  return open ? [...found, atTheEnd(text, paragraph, open)] : found
}

type Opened = {
  readonly at: number
  /** The last mark that may close it, or is an apostrophe: the one of `‘the drivers’`. */
  readonly perhaps: number | undefined
}

type Mark = { readonly at: number; readonly does: 'opens' | 'closes' | 'perhaps' | 'nothing' }

/** The single marks of a paragraph that stand outside its double ones. */
function marksOf(text: string, paragraph: Span, doubles: readonly Quoted[]): readonly Mark[] {
  const outers = doubles.map(({ outer }) => outer)
  return [...sliceOf(text, paragraph).matchAll(/[‘’']/gu)]
    .map(({ index }) => paragraph.start + index)
    .filter((at) => (outers[lastStarting(outers, at)]?.end ?? 0) <= at)
    .map((at) => ({ at, does: whatDoes(text, paragraph, at) }))
}

/** The quotation that a mark ends; one that opens shows that the mark before it, if it may, has closed. */
function endedBy(open: Opened, { at, does }: Mark): Quoted | undefined {
  if (does === 'closes') return closed(open.at, at)
  return does === 'opens' && open.perhaps !== undefined ? closed(open.at, open.perhaps) : undefined
}

function openAfter(open: Opened | undefined, { at, does }: Mark): Opened | undefined {
  if (does === 'opens') return { at, perhaps: undefined }
  if (does === 'perhaps') return open && { ...open, perhaps: at }
  return does === 'closes' ? undefined : open
}

function closed(at: number, mark: number): Quoted {
  return { start: at + 1, end: mark, outer: { start: at, end: mark + 1 }, isOpen: false }
}

/** What no mark surely closes: a few words up to one that may, or speech with which the next paragraph goes on. */
function atTheEnd(text: string, { end }: Span, { at, perhaps }: Opened): Quoted {
  const isSpeech = /^\p{Lu}/u.test(text.slice(at + 1, at + 3))
  if (perhaps !== undefined && !isSpeech) return closed(at, perhaps)
  return { start: at + 1, end, outer: { start: at, end }, isOpen: true }
}

/** What a single mark does where it stands. */
function whatDoes(text: string, { start, end }: Span, at: number): Mark['does'] {
  const before = text.slice(Math.max(start, at - 2), at)
  const after = text.slice(at + 1, Math.min(end, at + 1 + LONGEST_ELISION))
  const leansOnNext = text[at] === "'" && GAP_BEFORE.test(before) && !GAP_AFTER.test(after)
  if (text[at] === '‘' || leansOnNext) return ELIDED.test(after) ? 'nothing' : 'opens'
  if (!GAP_AFTER.test(after) || GAP_BEFORE.test(before)) return 'nothing'
  if (/^\s\p{Ll}/u.test(after) && CUT_OFF.test(before)) return 'nothing'
  return /s$/iu.test(before) ? 'perhaps' : 'closes'
}

/** So many characters tell what a mark that begins a word stands for. */
const LONGEST_ELISION = 6

/** What a mark that opens has before it: matches ` ` and `(`; not `n`. */
const GAP_BEFORE = /(?:^|[\s([{—–―:"“/-])$/u
/** What a mark that closes has after it: matches ` ` and `,`; not `t`. */
const GAP_AFTER = /^(?:$|[\s)\]}—–―:;,.!?"”/…-])/u

/** What follows a mark for letters left out: matches `90s` and `em `; not `No,`. */
const ELIDED = /^(?:\d0s|em|tis|twas|til|cause|bout|n)(?![\p{L}\p{N}])/iu

/** The end of a word without its last letter: matches the `in` of `runnin’` and the `’n` of `rock ’n’`. */
const CUT_OFF = /(?:in|['’‘]n)$/u
