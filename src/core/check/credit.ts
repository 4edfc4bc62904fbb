import { overlaps, type Span, sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { isCalling } from '../people/nouns.ts'
import { titleOf } from '../people/titles.ts'
import type { Quotation } from '../speech/quotation.ts'
import type { Concordance } from './concordance.ts'
import { isTelling } from './telling.ts'
import { readWords } from './words.ts'

/** Whether words are rightly credited to somebody, as far as the article tells. */
export type CreditFinding = {
  /** The name as the claim has it. */
  readonly name: string
} & (
  | { readonly kind: 'right'; readonly speaker: string; readonly isIndirect: boolean }
  | { readonly kind: 'wrong'; readonly speakers: readonly string[] }
  /** Somebody says it, but the article leaves doubtful who. */
  | { readonly kind: 'doubtful' }
  /** Nobody says it: the writer tells it. */
  | { readonly kind: 'told' }
  /** The article never names them, whoever says it. */
  | { readonly kind: 'unnamed'; readonly speakers: readonly string[] }
)

/**
 * Judges a credit by the quotations that the printed words belong to: direct ones where there are any,
 * else indirect ones. A speaker that the article leaves doubtful is never taken for anybody.
 */
export function judgeCredit(
  concordance: Concordance,
  indexed: IndexedArticle,
  credited: string,
  printed: readonly Span[],
): CreditFinding {
  const spoken = quotationsOf(indexed, printed)
  const runs = nameRuns(credited)
  const name = runs.at(-1)?.words ?? credited
  const speakers = [...new Set(spoken.flatMap(({ speaker }) => speaker ?? []))]
  if (!isNamed(concordance, indexed, runs)) return { kind: 'unnamed', name, speakers }
  if (spoken.length === 0) return { kind: 'told', name }
  if (spoken.some(({ speaker }) => speaker === undefined)) return { kind: 'doubtful', name }
  const [speaker = '', ...others] = speakers
  const isRight = others.length === 0 && runs.some((run) => mayName(indexed, run, speaker))
  if (!isRight) return { kind: 'wrong', name, speakers }
  return { kind: 'right', name, speaker, isIndirect: spoken[0]?.kind === 'indirect' }
}

function quotationsOf(
  { quotations }: IndexedArticle,
  printed: readonly Span[],
): readonly Quotation[] {
  const touched = quotations.filter((q) => printed.some((span) => overlaps(q, span)))
  const direct = touched.filter(({ kind }) => kind === 'direct')
  return direct.length > 0 ? direct : touched
}

/** Words of a credit that stand together: a name, or what somebody is called. */
type NameRun = { readonly words: string; readonly keys: readonly string[] }

/** The capitalised runs of a credit, or all of its telling words where it has no capitals. */
function nameRuns(credited: string): readonly NameRun[] {
  const capitals = [...credited.matchAll(CAPITAL_RUN)].map(({ 0: words }) => runOf(words))
  return capitals.length > 0 ? capitals : [runOf(credited)]
}

/** Capitalised words with blanks between them: matches `Maria Lee` and `Dr. Lee`; not `Lee, London`. */
const CAPITAL_RUN = /\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)*/gu

function runOf(words: string): NameRun {
  return { words: words.replace(/['’]s?$/u, ''), keys: tellingKeys(words) }
}

/** Whether each word of a run is a speaker's: of a name, a description or a form of address. */
function mayName(indexed: IndexedArticle, { keys }: NameRun, speaker: string): boolean {
  const { article, people } = indexed
  const person = people.find(({ name, variants }) => name === speaker || variants.includes(speaker))
  const names = new Set([speaker, ...(person?.variants ?? [])].flatMap(tellingKeys))
  const described = (person?.descriptions ?? []).flatMap((d) =>
    tellingKeys(sliceOf(article.text, d)),
  )
  const hasOwnName = keys.some((key) => names.has(key))
  const fits = keys.every((key) => names.has(key) || described.includes(key) || isAddress(key))
  return fits && (hasOwnName || keys.some((key) => described.includes(key)))
}

/** Whether a word may stand before anybody's name: a title, or what somebody is or does. */
function isAddress(key: string): boolean {
  const title = `${key.charAt(0).toUpperCase()}${key.slice(1)}`
  return titleOf(title) !== undefined || isCalling(key) || RANKS.has(key)
}

/** Short forms that news prints seldom and members type. */
const RANKS: ReadonlySet<string> = new Set('mx ex det supt insp pc dc di dci'.split(' '))

/** Whether the article has the last word of one of the runs: the surname of a name. */
function isNamed(
  concordance: Concordance,
  { article }: IndexedArticle,
  runs: readonly NameRun[],
): boolean {
  const stretch = concordance.stretchOf(article)
  return runs.some(({ keys }) => {
    const { stem } = concordance.numberOf(keys.at(-1) ?? '')
    return concordance.occurrences(stem, stretch).length > 0
  })
}

/** The telling words of a name, with a possessive's `s` left out. */
function tellingKeys(words: string): readonly string[] {
  const bare = words.replace(/['’]s\b/gu, '')
  return readWords(bare, { start: 0, end: bare.length })
    .map(({ key }) => key)
    .filter(isTelling)
}
