import { isBodyName } from './body-names.ts'
import { type Figure, foldName, type NameMention, surnameOf } from './figure.ts'
import { genderOfName } from './gender.ts'
import { findNameRuns, isFirstName, type NameRun } from './name-runs.ts'
import type { Reading } from './reading.ts'
import { SUFFIXES, titleOf } from './titles.ts'
import type { Token } from './tokens.ts'

/** Everyone and everything that an article names, each with all its mentions. */
export function castOf(reading: Reading): readonly Figure[] {
  const named = [...bodyNames(reading), ...quotedNames(reading)].sort((a, b) => a.start - b.start)
  const known = new KnownNames()
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

/** A name without "Jr." and nicknames. */
function nameWords(mention: NameMention): readonly string[] {
  return mention.words.filter((word) => !SUFFIXES.has(foldName(word)))
}

function bodyNames(reading: Reading): readonly NameMention[] {
  const nicknames = new Map(reading.quoted.map((quoted) => [quoted.token, quoted]))
  const runs = findNameRuns(reading.tokens, nicknames)
  const isHeadline = reading.sentences.map((s) => isTitleCase(reading.tokens.slice(s.from, s.to)))
  return runs
    .filter((run) => !isHeadline[reading.tokens[run.from]?.sentence ?? 0])
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

/** Who bears which name, as the article brings them in. */
class KnownNames {
  readonly figures: Figure[] = []
  readonly #byKey = new Map<string, Figure>()
  readonly #bySurname = new Map<string, Figure[]>()
  readonly #byFirst = new Map<string, Figure[]>()
  /** How often each was named so far, and where last: in full, and at all. */
  readonly #seen = new Map<Figure, { count: number; lastFull: number; last: number }>()
  readonly #introduced = new Map<NameMention, Figure>()

  /** A full name: the figure that bears it, a shorter or longer form included, or a new one. */
  introduce(mention: NameMention): void {
    const words = nameWords(mention)
    const keys = keysOf(words)
    const known = keys.map((key) => this.#byKey.get(key)).find((figure) => figure !== undefined)
    const figure = known ?? this.#add(words)
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, figure)
    this.#introduced.set(mention, figure)
  }

  /** Any name, in the article's order: the figure it means is chosen by what came before. */
  link(mention: NameMention): void {
    const figure = this.#introduced.get(mention) ?? this.#single(mention)
    if (!figure) return
    figure.mentions.push(mention)
    const isFull = nameWords(mention).length > 1
    const seen = this.#seen.get(figure)
    const lastFull = isFull ? mention.paragraph : (seen?.lastFull ?? Number.NEGATIVE_INFINITY)
    this.#seen.set(figure, { count: (seen?.count ?? 0) + 1, lastFull, last: mention.paragraph })
  }

  /** The names in a headline, which names nobody that the body does not: its capitals are no guide. */
  linkTitle(title: readonly Token[]): void {
    let at = 0
    while (at < title.length) {
      const { figure, length } = this.#nameAt(title, at)
      if (figure) figure.mentions.push(titleMention(title.slice(at, at + length)))
      at += length
    }
  }

  #nameAt(title: readonly Token[], at: number): { figure: Figure | undefined; length: number } {
    for (let length = LONGEST_TITLE_NAME; length > 1; length--) {
      const words = title.slice(at, at + length).map((t) => foldName(t.text))
      const figure = words.length === length ? this.#byKey.get(words.join(' ')) : undefined
      if (figure) return { figure, length }
    }
    const token = title[at]
    const bearers = token?.isCapital ? this.#bySurname.get(foldName(token.text)) : undefined
    return { figure: bearers?.length === 1 ? bearers[0] : undefined, length: 1 }
  }

  #single(mention: NameMention): Figure | undefined {
    const words = nameWords(mention)
    const surname = surnameOf(words)
    const bearers = this.#bySurname.get(surname) ?? []
    const full = bearers.filter((f) => f.words.length > 1 && suits(f, mention))
    const people = full.filter((f) => !isBodyName(f.words))
    if (people.length > 0) return this.#likeliest(people, mention.paragraph)
    const alone = bearers.find((f) => f.words.length === 1)
    if (alone) return alone
    const byFirst = (this.#byFirst.get(surname) ?? []).filter((f) => isFirstName(f.words[0] ?? ''))
    if (byFirst.length === 1) return byFirst[0]
    if (full.length === 1) return full[0]
    return isTitleAlone(mention) ? undefined : this.#add(words)
  }

  /**
   * Of several bearers of a surname: the one named most so far, unless only another was just brought in
   * by full name here or in the paragraph before.
   */
  #likeliest(people: readonly Figure[], paragraph: number): Figure | undefined {
    const seen = people.filter((f) => this.#seen.has(f))
    const usual = seen.reduce<Figure | undefined>(
      (best, f) => (best && this.#count(best) >= this.#count(f) ? best : f),
      undefined,
    )
    if (!usual) return people[0]
    const isNear = (f: Figure) => (this.#seen.get(f)?.last ?? 0) >= paragraph - 1
    if (isNear(usual)) return usual
    const fresh = seen.filter((f) => (this.#seen.get(f)?.lastFull ?? 0) >= paragraph - 1)
    return fresh.at(-1) ?? usual
  }

  #count(figure: Figure): number {
    return this.#seen.get(figure)?.count ?? 0
  }

  #add(words: readonly string[]): Figure {
    const figure: Figure = {
      words,
      mentions: [],
      kind: 'unknown',
      gender: genderOfName(words),
      roles: new Set(),
      descriptions: [],
    }
    this.figures.push(figure)
    push(this.#bySurname, surnameOf(words), figure)
    if (words.length > 1) push(this.#byFirst, foldName(words[0] ?? ''), figure)
    return figure
  }
}

/** A full name's keys: all its words, its first and last, and its last two ("Rodham Clinton"). */
function keysOf(words: readonly string[]): readonly string[] {
  const folded = words.map(foldName)
  const keys = [folded.join(' ')]
  if (folded.length > 2 && !isBodyName(words)) {
    keys.push(`${folded[0]} ${folded.at(-1)}`, folded.slice(-2).join(' '))
  }
  return keys
}

/** "President", "Former Secretary": an office, unless a courtesy title makes it a name ("Mr. King"). */
function isTitleAlone({ words, titles }: NameMention): boolean {
  const isTitle = words.length === 1 && titleOf(words[0] ?? '') !== undefined
  return isTitle && !titles.some((t) => /^(?:mrs?|ms|miss)\.?$/iu.test(t))
}

/** Names of more words are not looked for in headlines. */
const LONGEST_TITLE_NAME = 4

function titleMention(tokens: readonly Token[]): NameMention {
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    place: 'title',
    from: 0,
    to: 0,
    first: 0,
    titles: [],
    words: tokens.map((t) => t.text),
    paragraph: 0,
    sentence: -1,
  }
}

/** More bearers of one name than this are not told apart; it bounds the work for each mention. */
const MOST_BEARERS = 20

/** Whether "Mr." or "Mrs." before a surname allows this bearer of it, by what is known so far. */
function suits(figure: Figure, mention: NameMention): boolean {
  const gender = mention.titles.map((t) => titleOf(t)?.gender).find((g) => g !== undefined)
  return gender === undefined || figure.gender === undefined || figure.gender === gender
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.length < MOST_BEARERS) list.push(value)
}
