import type { Figure, NameMention } from './figure.ts'
import { KnownNames, nameWords } from './known-names.ts'
import { findNameRuns, type NameRun } from './name-runs.ts'
import { isOrdinary, type PrintedWords } from './ordinary-words.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** Everyone and everything that an article names, each with all its mentions. */
export function castOf(reading: Reading, printed: PrintedWords): readonly Figure[] {
  const named = [...bodyNames(reading, printed), ...quotedNames(reading)].sort(
    (a, b) => a.start - b.start,
  )
  const known = new KnownNames(named)
  const body = named.filter((m) => m.place === 'body')
  for (const mention of [...body, ...named.filter((m) => m.place === 'quoted')]) {
    if (nameWords(mention).length > 1) known.introduce(mention)
  }
  for (const mention of named) known.link(mention)
  for (const title of [reading.titles, ...headlines(reading)]) known.linkTitle(title)
  const figures = known.figures.filter((figure) => figure.mentions.length > 0)
  for (const figure of figures) figure.mentions.sort((a, b) => a.start - b.start)
  return figures
}

function bodyNames(reading: Reading, printed: PrintedWords): readonly NameMention[] {
  const nicknames = new Map(reading.quoted.map((quoted) => [quoted.token, quoted]))
  const runs = findNameRuns(reading.tokens, nicknames)
  const isHeadline = reading.sentences.map((s) => isTitleCase(reading.tokens.slice(s.from, s.to)))
  return runs
    .filter((run) => !isHeadline[reading.tokens[run.from]?.sentence ?? 0])
    .filter((run) => !isOrdinary(reading, run, printed))
    .map((run) => toMention(reading, reading.tokens, run, 'body'))
}

/** The sentences that are headlines among the paragraphs. */
function headlines({ sentences, tokens }: Reading): readonly (readonly Token[])[] {
  return sentences.map((s) => tokens.slice(s.from, s.to)).filter(isTitleCase)
}

/** Longer words than this have a capital in a headline, and at least so many of those make one. */
const SHORT_WORD = 3
const FEWEST_WORDS = 5

/** This share of capitals tells a headline that stands among the paragraphs. */
const HEADLINE_SHARE = 0.8

function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.some((t) => t.kind === 'quoted')) return false
  const long = tokens.filter((t) => t.kind === 'word' && t.text.length > SHORT_WORD)
  const capitals = long.filter((t) => t.isCapital)
  return long.length >= FEWEST_WORDS && capitals.length >= long.length * HEADLINE_SHARE
}

function quotedNames(reading: Reading): readonly NameMention[] {
  return reading.quoted.flatMap(({ inner }) =>
    findNameRuns(inner).map((run) => toMention(reading, inner, run, 'quoted')),
  )
}

function toMention(
  reading: Reading,
  tokens: readonly Token[],
  run: NameRun,
  place: NameMention['place'],
): NameMention {
  const sentence = tokens[run.from]?.sentence ?? -1
  return {
    start: tokens[run.from]?.start ?? 0,
    end: tokens[run.to - 1]?.end ?? 0,
    place,
    ...run,
    paragraph: reading.sentences[sentence]?.paragraph ?? 0,
    sentence,
  }
}
