import type { ArticleTerms } from './article-terms.ts'

/** The different words of many articles, by numbers from 0. */
export class WordList {
  readonly #words: string[]
  readonly #numbers: Map<string, number>

  constructor(words: readonly string[] = []) {
    this.#words = [...words]
    this.#numbers = new Map(words.map((word, number) => [word, number]))
  }

  get words(): readonly string[] {
    return this.#words
  }

  /** The number of a word, the next one for a word that is new. */
  numberFor(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  /** The word of a number: the same string wherever it stands, so that it is hashed but once. */
  wordAt(number: number): string {
    const word = this.#words[number]
    if (word !== undefined) return word
    throw new Error(`Expected a word’s number below ${this.#words.length}, got ${number}.`)
  }
}

type PackedTerms = readonly [
  stems: readonly number[],
  paragraphs: ArticleTerms['paragraphs'],
  words: readonly number[],
  capitals: readonly number[],
]

/** An article's terms as one string, their words told by their numbers in a list. */
export function packTerms(
  { stems, paragraphs, words, capitals }: ArticleTerms,
  list: WordList,
): string {
  const numbersOf = (all: readonly string[]) => all.map((word) => list.numberFor(word))
  const packed: PackedTerms = [numbersOf(stems), paragraphs, numbersOf(words), capitals]
  return JSON.stringify(packed)
}

/** The terms that were packed with this list, or one that it was longer than. */
export function unpackTerms(packed: string, list: WordList): ArticleTerms {
  const [stems, paragraphs, words, capitals]: PackedTerms = JSON.parse(packed)
  const wordsOf = (numbers: readonly number[]) => numbers.map((number) => list.wordAt(number))
  return { stems: wordsOf(stems), paragraphs, words: wordsOf(words), capitals }
}
