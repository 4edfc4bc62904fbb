import type { Figure, NameMention } from './figure.ts'
import {
  BETWEEN_SUBJECT_AND_VERB,
  CLAUSE_WORDS,
  COURTESY_TITLES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.ts'
import { afterBracket, isReporting, opensApposition } from './mention-context.ts'
import { isCalling, roleName } from './nouns.ts'
import type { Reading } from './reading.ts'
import { titleOf } from './titles.ts'
import { GENITIVE, lowerAt, type Token, textAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Notes how an article describes a figure: before its name, after it, and by what it "is". */
export function describe(reading: Reading, figure: Figure): void {
  const body = figure.mentions.filter((m) => m.place === 'body')
  const titles = body.flatMap((m) => m.titles)
  for (const title of titles) addRole(figure, titleOf(title)?.role ?? title.toLowerCase())
  const found = body.flatMap((m) => PLACES.map((find) => find(reading.tokens, m)))
  for (const range of found) if (range) addDescription(reading.tokens, figure, range)
}

/** Where a description may stand about a name. */
const PLACES = [wordsBefore, phraseBefore, apposition, complement]

/** A description is `tokens[from]` up to, not including, `tokens[to]`. */
type Range = { readonly from: number; readonly to: number }

function addDescription(tokens: readonly Token[], figure: Figure, { from, to }: Range): void {
  const start = tokens[from]?.start ?? 0
  figure.descriptions.push({ start, end: tokens[to - 1]?.end ?? start })
  for (let i = from; i < to && !PREPOSITIONS.has(lowerAt(tokens, i)); i++) {
    addRole(figure, lowerAt(tokens, i))
  }
}

function addRole(figure: Figure, noun: string): void {
  if (isCalling(noun)) figure.roles.add(roleName(noun))
}

/** At most so many words before a name describe it. */
const LONGEST_LEAD = 6

/** "Freed Belarusian dissident" before "Maria Kalesnikava"; "U.S. President" before "Donald Trump". */
function wordsBefore(tokens: readonly Token[], mention: NameMention): Range | undefined {
  const to = mention.from
  let from = to
  while (from > to - LONGEST_LEAD && describes(tokens, from - 1)) from--
  const last = tokens[to - 1]
  if (from === to || !last) return undefined
  const isCourtesy = COURTESY_TITLES.has(last.lower)
  const isNamed = isCalling(last.lower) || titleOf(last.text) !== undefined
  return isNamed && !isCourtesy ? { from, to } : undefined
}

/** Whether the word at an index may describe the name that the next one leads up to. */
function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.sentence !== tokens[at + 1]?.sentence) return false
  return !FUNCTION_WORDS.has(token.lower) && (token.isCapital || !VERB_LIKE.test(token.lower))
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CLAUSE_WORDS,
  ...BETWEEN_SUBJECT_AND_VERB,
  ...SUBJECT_PRONOUNS,
])

/** Words that are rather verbs or adverbs: matches `praised`, `meets`, `met` and the `up` of `set up`; not `chief`. */
const VERB_LIKE =
  /(?:ed|ing|ly|[^s]s)$|^(?:up|out|off|down|met|led|beat|saw|made|took|gave|put|got|let|ran|won|sent|hit|join|meet)$/u

/** "71" or "a lawyer for the family" after a name and a comma, up to the next mark. */
function apposition(tokens: readonly Token[], mention: NameMention): Range | undefined {
  const comma = afterBracket(tokens, mention.to)
  const from = comma + 1
  const opening = tokens[from]
  if (textAt(tokens, comma) !== ',' || opening?.sentence !== mention.sentence) return undefined
  if (!opensApposition(opening) || opening.lower.startsWith('who')) return undefined
  const to = phraseEnd(tokens, from)
  const isClosed = tokens[to] === undefined || CLOSING.has(textAt(tokens, to))
  const isAge = FIGURES.test(opening.text) && to === from + 1
  const isNamed = isAge || tokens.slice(from, to).some((t) => isCalling(t.lower))
  return isClosed && isNamed && tokens[to - 1]?.kind === 'word' ? { from, to } : undefined
}

/**
 * "An attorney for the family" of "An attorney for the family, Mark Lee, |said", or "Lee’s attorney": a phrase that opens
 * its sentence or clause, without the "their" that another sentence explains.
 */
function phraseBefore(tokens: readonly Token[], { first, to }: NameMention): Range | undefined {
  const comma = first - 1
  if (textAt(tokens, comma) !== ',' || textAt(tokens, to) !== ',') return undefined
  const from = clauseStart(tokens, comma)
  const words = tokens.slice(from, comma)
  const isOwned = words[0]?.isCapital && words.some((t) => GENITIVE.test(t.text))
  if (!DETERMINERS.has(lowerAt(tokens, from)) && !isOwned) return undefined
  const link = words.findIndex((t) => PREPOSITIONS.has(t.lower))
  const base = link < 0 ? words : words.slice(0, link)
  if (!isCalling(base.at(-1)?.lower ?? '')) return undefined
  if (!BORROWED.has(lowerAt(tokens, from))) return { from, to: comma }
  return words.some((t) => GENITIVE.test(t.text)) ? undefined : { from: from + 1, to: comma }
}

/** Where the sentence or the clause that a comma stands in begins; the comma where that is not near. */
function clauseStart(tokens: readonly Token[], comma: number): number {
  let from = comma
  while (from > comma - LONGEST_PHRASE && continuesClause(tokens, from - 1, comma)) from--
  const before = tokens[from - 1]
  const isStart = before?.sentence !== tokens[comma]?.sentence || before?.kind === 'word'
  return isStart ? from : comma
}

function continuesClause(tokens: readonly Token[], at: number, comma: number): boolean {
  return goesOn(tokens[at], tokens[comma]) && !CLAUSE_WORDS.has(lowerAt(tokens, at))
}

const BORROWED = wordSet('his her their its our')

const CLOSING = new Set([',', '.', ';', '–', '—', ')', 'who', 'whose'])
/** Matches `71`; not `71st`. */
const FIGURES = /^\d+$/u

/** At most so many tokens of a description are taken. */
const LONGEST_PHRASE = 25

/** Where a phrase ends: at a mark, at quoted words, at a speech verb or with its sentence. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < from + LONGEST_PHRASE && goesOn(tokens[to], tokens[from])) to++
  return to
}

/** Marks inside a phrase. */
const INNER_MARKS = new Set(["'s", '’s', "'", '’', '&', '-'])

function goesOn(token: Token | undefined, first: Token | undefined): boolean {
  if (!token || token.sentence !== first?.sentence || token.kind === 'quoted') return false
  if (token.kind === 'mark') return INNER_MARKS.has(token.text)
  return token.lower !== 'who' && !isReporting(token, 'plain')
}

const COPULAS = new Set(['is', 'was'])
const ARTICLES = new Set(['a', 'an', 'the'])

/** "a former mayor of Minsk" after "Lee is". */
function complement(tokens: readonly Token[], mention: NameMention): Range | undefined {
  const from = mention.to + 1
  const opening = lowerAt(tokens, from)
  if (tokens[mention.to]?.sentence !== mention.sentence) return undefined
  if (!COPULAS.has(lowerAt(tokens, mention.to))) return undefined
  if (!ARTICLES.has(opening) && !isCalling(opening)) return undefined
  const to = phraseEnd(tokens, from)
  const words = tokens.slice(from, to)
  const firstPreposition = words.findIndex((t) => PREPOSITIONS.has(t.lower))
  const beforeIt = firstPreposition < 0 ? words : words.slice(0, firstPreposition)
  return beforeIt.some((t) => isCalling(t.lower)) ? { from, to } : undefined
}
