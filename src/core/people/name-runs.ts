import { isFirstName } from './first-names.ts'
import { ORDINARY_STARTS } from './grammar.ts'
import { isCalling } from './nouns.ts'
import { BODY_WORDS, PARTISANS, PEOPLES, PLACES } from './places-and-bodies.ts'
import type { ReadQuoted } from './reading.ts'
import { titleOf } from './titles.ts'
import { type Token, textAt } from './tokens.ts'

/** Capitalised words that may be a name, with the titles before it. */
export type NameRun = {
  /** The name is `tokens[from]` up to, not including, `tokens[to]`. */
  readonly from: number
  readonly to: number
  /** Where the titles before the name begin; `from` where there are none. */
  readonly first: number
  readonly titles: readonly string[]
  readonly words: readonly string[]
}

/** Runs of capitalised words, cut down to what may be a name, in order. */
export function findNameRuns(
  tokens: readonly Token[],
  nicknames: ReadonlyMap<number, ReadQuoted> = new Map(),
): readonly NameRun[] {
  const runs: NameRun[] = []
  let at = 0
  while (at < tokens.length) {
    if (!isNameWord(tokens[at])) {
      at++
      continue
    }
    const to = runEnd(tokens, at, nicknames)
    const run = cutToName(tokens, at, to)
    if (run) runs.push(run)
    at = to
  }
  return runs
}

/** Small words inside names: "van der Bellen", "bin Salman". */
const PARTICLES = new Set(
  'de la del der den van von bin ibn al el da dos di du le ter ten y zu af st'.split(' '),
)

function isNameWord(token: Token | undefined): token is Token {
  return token?.isCapital === true && token.lower !== 'i' && !ADJECTIVE.test(token.text)
}

/** A name made an adjective: matches `Trump-style` and `Reagan-era`; not `Jean-Luc`. */
const ADJECTIVE =
  /-(?:style|era|like|led|backed|based|born|appointed|area|themed|inspired|esque|only|funded|owned|run)$/u

/** Where the run that begins at `from` ends: only single blanks, particles and nicknames stand between. */
function runEnd(
  tokens: readonly Token[],
  from: number,
  nicknames: ReadonlyMap<number, ReadQuoted>,
): number {
  let to = from + 1
  for (;;) {
    let next = to
    while (next < to + 2 && PARTICLES.has(textAt(tokens, next))) next++
    if (next === to && isNickname(nicknames.get(to))) next++
    const last = tokens[next]
    if (!isNameWord(last) || !isJoined(tokens, to, next)) return to
    to = next + 1
  }
}

function isNickname(quoted: ReadQuoted | undefined): boolean {
  return quoted !== undefined && quoted.inner.length === 1 && quoted.inner[0]?.isCapital === true
}

/** Whether the tokens from `from` to `to` follow the one before them in the same sentence. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]
  const last = tokens[to]
  if (!before || !last || before.sentence !== last.sentence) return false
  return (tokens[from]?.start ?? 0) - before.end <= 1
}

function cutToName(tokens: readonly Token[], start: number, to: number): NameRun | undefined {
  const from = afterTitles(tokens, start, to)
  const words = tokens.slice(from, to).filter((t) => t.kind === 'word')
  const last = words.at(-1)
  if (!last || from >= to) return undefined
  const lead = tokens.slice(start, from)
  const titles = lead.filter((t) => isTitleWord(t)).map((t) => t.text)
  const first = lead.findIndex((t) => isTitleWord(t))
  if (words.length === 1 && titles.length === 0 && isNoName(last)) return undefined
  if (words.length > 1 && isOffice(words)) return undefined
  return {
    from,
    to,
    first: first < 0 ? from : start + first,
    titles,
    words: words.map((t) => t.text),
  }
}

function isTitleWord(token: Token): boolean {
  return titleOf(token.text) !== undefined || isCalling(token.lower)
}

/** An office rather than its holder: matches `Attorney General`; not `Larry King`. */
function isOffice(words: readonly Token[]): boolean {
  const last = titleOf(words.at(-1)?.text ?? '')
  return last?.role !== undefined && !isFirstName(words[0]?.text ?? '')
}

function isNoName(token: Token): boolean {
  return ORDINARY_STARTS.has(token.lower) || PEOPLES.has(token.text)
}

/** Where the name begins once the words that lead up to it are passed: "But Russian President |Putin". */
function afterTitles(tokens: readonly Token[], start: number, to: number): number {
  let from = start
  while (from < to - 1 && leadsUp(tokens[from], tokens[from + 1], tokens[from - 1])) from++
  for (let i = to - 2; i >= from; i--) {
    const word = textAt(tokens, i)
    if (titleOf(word) !== undefined && !isFirstName(word)) return i + 1
    const opensName = i > from && isFirstName(word) && isLead(textAt(tokens, i - 1))
    if (opensName) return i
  }
  return from
}

function leadsUp(
  token: Token | undefined,
  next: Token | undefined,
  before: Token | undefined,
): boolean {
  if (!token || isNameNotWord(token, before)) return false
  if (ORDINARY_STARTS.has(token.lower) || titleOf(token.text) !== undefined) return true
  if (isFirstName(token.text)) return false
  if (isCalling(token.lower) || token.lower.endsWith('ly')) return true
  return PARTISANS.has(token.text) || (PEOPLES.has(token.text) && opensName(next))
}

/** “Will” or “Jan” inside a sentence is a name; where one begins it is rather a verb or a month. */
function isNameNotWord(token: Token, before: Token | undefined): boolean {
  return isFirstName(token.text) && before?.sentence === token.sentence
}

/** A title or a first name: "Russian |President Putin"; not "American |Airlines". */
function opensName(token: Token | undefined): boolean {
  if (!token) return false
  return titleOf(token.text) !== undefined || isFirstName(token.text) || PEOPLES.has(token.text)
}

/** Words of a body or a place before a name: "White House Denis McDonough". */
function isLead(word: string): boolean {
  const isNoun = isCalling(word.toLowerCase())
  return isNoun || BODY_WORDS.has(word) || PLACES.has(word) || PEOPLES.has(word)
}
