import { BEFORE_A_FIGURE, BEFORE_A_NAME, PERHAPS_LAST, SENTENCE_STARTERS } from './abbreviations.ts'
import { type Span, trimSpan } from './span.ts'

/**
 * The sentences of a paragraph, in order, as spans of the article's text.
 *
 * Nothing is lost: between two sentences stand only blanks. Closing marks stay with the sentence they
 * close. A quotation that its speaker's tail follows ("One. Two," she said.) is never cut inside.
 */
export function splitSentences(text: string, paragraph: Span): readonly Span[] {
  const words = text.slice(paragraph.start, paragraph.end)
  const uncut = tailedQuotations(words)
  const sentences: Span[] = []
  let start = 0
  let nextUncut = 0
  for (const mark of words.matchAll(SENTENCE_MARK)) {
    const end = mark.index + mark[0].length
    while ((uncut[nextUncut]?.end ?? Number.POSITIVE_INFINITY) <= mark.index) nextUncut++
    const guard = uncut[nextUncut]
    const isInside = guard !== undefined && guard.start <= mark.index
    if (isInside || !endsSentence(words, mark.index, end)) continue
    sentences.push({ start, end })
    start = end
  }
  sentences.push({ start, end: words.length })
  return sentences
    .map((s) => ({ start: paragraph.start + s.start, end: paragraph.start + s.end }))
    .map((s) => trimSpan(text, s))
    .filter((s) => s.end > s.start)
    .slice() // A list that was filtered keeps room for seventeen, its copy for what it has.
}

/**
 * A mark that may end a sentence, with the marks that close around it, before a blank; or a full-width
 * mark of Chinese and Japanese, which needs no blank. Matches `.”` in `he said.” Then`; not the point
 * of `3.5`. A run of marks is looked at from its first one only, or long runs would cost their square.
 */
const SENTENCE_MARK = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|[。！？]+[」』”’]*/gu

/** An opening mark or bracket before the next sentence's first letter, e.g. `“(` in `“(We`. */
const OPENING = /["'“‘«([]/u

function endsSentence(words: string, markAt: number, end: number): boolean {
  const mark = words.slice(markAt, end)
  if (/^[。！？]/u.test(mark)) return true
  const rest = words.slice(end, end + LOOK_AHEAD).trimStart()
  if (rest === '') return true
  const bare = rest.replace(/^["'“‘«([]+/u, '')
  if (/^\p{Ll}/u.test(bare) || /^[,;:–—-]/u.test(bare)) return false
  if (/^[?!]/u.test(mark) && SPEECH_TAIL.test(rest)) return false
  if (!/^\.["'”’»)\]]*$/u.test(mark)) return true
  return !isAbbreviated(words, markAt, mark, rest, bare)
}

/** How far the next words are looked at: enough for a name of four words and its verb. */
const LOOK_AHEAD = 80

/** A name and a verb of speech after `?”` or `!”`: matches `Maria Lee asked`; not `Maria Lee left`. */
const SPEECH_TAIL =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|added|told|wrote|replied|shouted|cried|tweeted|demanded|exclaimed|yelled|screamed|wondered|noted|quipped|joked|insisted|declared|recalled|continued|concluded|responded|remarked|repeated|retorted|argued|explained)\b/u

function isAbbreviated(
  words: string,
  markAt: number,
  mark: string,
  rest: string,
  bare: string,
): boolean {
  if (mark !== '.') return false
  const word = lastWord(words, markAt)
  const key = word.toLowerCase()
  if (BEFORE_A_NAME.has(key)) return true
  const isCapital = /^\p{Lu}/u.test(word)
  if (isCapital && BEFORE_A_FIGURE.has(key) && /^\d/u.test(bare)) return true
  if (!INITIALS.test(word) && !(isCapital && PERHAPS_LAST.has(key))) return false
  const next = /^[\p{L}'’]+/u.exec(bare)?.[0] ?? ''
  return !(OPENING.test(rest.charAt(0)) || SENTENCE_STARTERS.has(next))
}

/** One initial or letters with stops between: matches `J`, `U.S` and `p.m`; not `Inc`. */
const INITIALS = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u

/** The word that ends at `at`, with the stops inside it ("U.S"); at most 12 characters are looked at. */
function lastWord(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - 12), at)
  return /(?<![\p{L}.])[\p{L}.]+$/u.exec(before)?.[0].replace(/^\.+/u, '') ?? ''
}

/**
 * Quotations whose words run on into their speaker's tail, marks included: they end on a comma, or on
 * `?`, `!` or `…` before a small letter. Offsets count from the paragraph's start.
 */
function tailedQuotations(words: string): readonly Span[] {
  const found: Span[] = []
  for (const match of words.matchAll(QUOTATION)) {
    const end = match.index + match[0].length
    const hasTail = /,["”']*$/u.test(match[0]) || /^\s*\p{Ll}/u.test(words.slice(end, end + 4))
    if (hasTail) found.push({ start: match.index, end })
  }
  return found
}

/**
 * Words between a pair of double marks, curly, straight or doubled single, with no other double mark
 * inside. Matches `“Yes. No,”`; not `“Yes. No` (never closed).
 */
const QUOTATION = /“[^“”]*”|"[^"]*"|''(?:[^']|'(?!'))*''/gu
