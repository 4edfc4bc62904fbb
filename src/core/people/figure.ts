import type { Span } from '../article/span.ts'

/** One place where a name is printed. */
export type NameMention = Span & {
  /** Outside or inside quotation marks, or in the headline. */
  readonly place: 'body' | 'quoted' | 'title'
  /** In the body: the name is `tokens[from]` up to `tokens[to]`, its titles begin at `first`. */
  readonly from: number
  readonly to: number
  readonly first: number
  readonly titles: readonly string[]
  readonly words: readonly string[]
  readonly paragraph: number
  readonly sentence: number
}

/** Somebody or something that bears a name, while it is worked out who is who. */
export type Figure = {
  /** The words of the first full name that introduced it. */
  readonly words: readonly string[]
  /** In the article's order. */
  readonly mentions: NameMention[]
  kind: 'person' | 'organisation' | 'place' | 'unknown'
  gender: 'woman' | 'man' | undefined
  /** Common nouns it is described by: "dissident", "senator". */
  readonly roles: Set<string>
  /** Spans that describe it, in the article's order. */
  readonly descriptions: Span[]
}

/** A name's word as it is compared: no accents, no capitals, one kind of apostrophe, no stop. */
export function foldName(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/gu, "'")
    .replace(/\.$/u, '')
    .toLowerCase()
}

/** Only letters without accents, which most names are: matches `Lee`; not `Lee’s`. */
const PLAIN = /^[A-Za-z]+$/u

/** An Arabic article tied to a surname, which may be left out: matches the `al-` of `al-sisi`. */
const ARTICLE = /^(?:al|el|as|ash|an|ad)-/u

/** The word a figure goes by alone: the last one of its name. */
export function surnameOf(words: readonly string[]): string {
  return foldName(words.at(-1) ?? '').replace(ARTICLE, '')
}
