import { isFirstName } from './first-names.ts'
import { ORDINARY_STARTS } from './grammar.ts'
import { nameStart } from './name-start.ts'
import { isCalling } from './nouns.ts'
import { PARTISANS, PEOPLES } from './places-and-bodies.ts'
import type { ReadQuoted } from './reading.ts'
import { speechVerb } from './speech-verbs.ts'
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
  if (!token?.isCapital || token.lower === 'i' || ADJECTIVE.test(token.text)) return false
  return !(SHOUTED.test(token.text) && speechVerb(token.lower)?.strength === 'plain')
}

/** Capitals throughout: matches `SAID`; not `Said` (a name). */
const SHOUTED = /^\p{Lu}{3,}$/u

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
  const from = nameStart(tokens, start, to)
  const words = tokens.slice(from, to).filter((t) => t.kind === 'word')
  const last = words.at(-1)
  if (!last || from >= to) return undefined
  const lead = tokens.slice(start, from)
  const titles = lead.filter((t) => isTitleWord(t)).map((t) => t.text)
  const first = lead.findIndex((t) => isTitleWord(t))
  if (words.length === 1 && titles.length === 0 && isNoName(last)) return undefined
  if (words.length > 1 && (isOffice(words) || PARTISANS.has(last.text))) return undefined
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
