import type { ArticleTerms } from './article-terms.ts'
import { NumberList } from './number-list.ts'

/** Paragraphs by their numbers in the order they were added: `from` up to, not including, `to`. */
export type Range = { readonly from: number; readonly to: number }

/** A paragraph by its number, with its score; comparable within one query only. */
export type Weighed = { readonly paragraph: number; readonly score: number }

/**
 * The telling stems of every paragraph, as numbers: four bytes a word, so that a hundred thousand paragraphs take
 * some megabytes and a few thousand of them are weighed in a millisecond.
 */
export class ParagraphStems {
  readonly #numbers = new Map<string, number>()
  /** In how many paragraphs each stem is printed, by its number, and the last of them counted from 1. */
  readonly #frequencies = new NumberList()
  readonly #latest = new NumberList()
  /** Paragraph after paragraph: twice a stem's number, and 1 more where it is only meant. */
  readonly #codes = new NumberList()
  /** Where in `#codes` each paragraph ends, and how many of its stems are printed. */
  readonly #ends = new NumberList()
  readonly #lengths = new NumberList()
  #length = 0

  /** How many paragraphs there are. */
  get size(): number {
    return this.#ends.size
  }

  /** How many paragraphs print a stem. */
  frequencyOf(stem: string): number {
    return this.frequencyAt(this.numberOf(stem) ?? -1)
  }

  /** How many paragraphs print the stem of a number. */
  frequencyAt(number: number): number {
    return this.#frequencies.at(number)
  }

  /** The number of a stem; `undefined` when no paragraph has it. */
  numberOf(stem: string): number | undefined {
    return this.#numbers.get(stem)
  }

  /** Adds the paragraphs of an article; gives the numbers of its stems. */
  add({ stems, paragraphs }: ArticleTerms): Uint32Array {
    const numbers = Uint32Array.from(stems.map((stem) => this.#numberFor(stem)))
    for (const codes of paragraphs) this.#addParagraph(codes, numbers)
    return numbers
  }

  /** The paragraphs of some ranges that have one of the stems, best first by BM25+; at most `limit`. */
  weigh(stems: readonly string[], ranges: readonly Range[], limit: number): readonly Weighed[] {
    const asked = this.#askedStems(stems)
    const marks = new Uint8Array(MARKS)
    for (const number of asked.keys()) marks[number & LAST_MARK] = 1
    const best: Weighed[] = []
    for (const { from, to } of ranges) {
      for (let paragraph = from; paragraph < to; paragraph++) {
        const score = this.#scoreOf(paragraph, asked, marks)
        if (score > 0) keepBest(best, { paragraph, score }, limit)
      }
    }
    return best
  }

  /** Each code is of the article's list of stems, whose numbers here are `numbers`. */
  #addParagraph(codes: readonly number[], numbers: Uint32Array): void {
    let length = 0
    for (const code of codes) {
      const number = numbers[code >>> 1] ?? 0
      this.#codes.push(2 * number + (code % 2))
      if (code % 2 === 1) continue
      this.#countPrinted(number)
      length++
    }
    this.#ends.push(this.#codes.size)
    this.#lengths.push(length)
    this.#length += length
  }

  /** Counts the paragraph in hand among those that print a stem, once. */
  #countPrinted(number: number): void {
    const paragraph = this.size + 1
    if (this.#latest.at(number) === paragraph) return
    this.#latest.set(number, paragraph)
    this.#frequencies.set(number, this.#frequencies.at(number) + 1)
  }

  #numberFor(stem: string): number {
    const known = this.#numbers.get(stem)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(stem, number)
    this.#frequencies.push(0)
    this.#latest.push(0)
    return number
  }

  #askedStems(stems: readonly string[]): ReadonlyMap<number, Asked> {
    const asked = new Map<number, Asked>()
    for (const stem of stems) {
      const number = this.#numbers.get(stem)
      if (number === undefined) continue
      const frequency = this.#frequencies.at(number)
      const idf = Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5))
      asked.set(number, { idf, printed: 0, isMeant: false })
    }
    return asked
  }

  #scoreOf(paragraph: number, asked: ReadonlyMap<number, Asked>, marks: Uint8Array): number {
    const codes = this.#codes.numbers
    const end = this.#ends.at(paragraph)
    let at = nextMarked(codes, this.#ends.at(paragraph - 1), end, marks)
    // Most paragraphs of an article have nothing that is asked for.
    if (at === end) return 0
    const found: Asked[] = []
    for (; at < end; at = nextMarked(codes, at + 1, end, marks)) {
      const code = codes[at] ?? 0
      const stem = asked.get(code >>> 1)
      if (stem) note(found, stem, code % 2 === 0)
    }
    if (found.length === 0) return 0
    return scoreOf(found, this.#lengths.at(paragraph) / Math.max(1, this.#length / this.size))
  }
}

/** The place of the next code of a marked stem; `end` where there is none. */
function nextMarked(codes: Uint32Array, from: number, end: number, marks: Uint8Array): number {
  let at = from
  while (at < end && marks[((codes[at] ?? 0) >>> 1) & LAST_MARK] === 0) at++
  return at
}

/** Notes that the paragraph in hand prints a stem, or only means it. */
function note(found: Asked[], stem: Asked, isPrinted: boolean): void {
  if (!found.includes(stem)) {
    stem.printed = 0
    stem.isMeant = false
    found.push(stem)
  }
  if (isPrinted) stem.printed++
  else stem.isMeant = true
}

/** Of so many marks a few are set, by the asked stems' numbers: they tell of most stems that they are not asked. */
const MARKS = 1024

/** The last mark's number: all its bits are set, so that they pick the mark of a stem's number. */
const LAST_MARK = MARKS - 1

/** A stem of the query, with what the paragraph in hand has of it. */
type Asked = { readonly idf: number; printed: number; isMeant: boolean }

/** The constants of BM25+ as MiniSearch has them: saturation, length penalty and least worth. */
const SATURATION = 1.2
const LENGTH_PENALTY = 0.7
const LEAST = 0.5

/** A word that is only meant ("she", a speaker named before) tells half as much as one that is printed. */
const MEANT_SHARE = 0.5

/** BM25+ (Lv and Zhai 2011), times the number of stems that are there, as MiniSearch counts. */
function scoreOf(found: readonly Asked[], length: number): number {
  const norm = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * length)
  let sum = 0
  for (const { idf, printed, isMeant } of found) {
    if (printed > 0) sum += idf * (LEAST + (printed * (SATURATION + 1)) / (printed + norm))
    if (isMeant) sum += idf * MEANT_SHARE
  }
  return sum * found.length
}

/** Puts one in its place among the best, of equals the earlier first. */
function keepBest(best: Weighed[], one: Weighed, limit: number): void {
  if (best.length === limit && one.score <= (best.at(-1)?.score ?? 0)) return
  let place = best.length
  while (place > 0 && (best[place - 1]?.score ?? 0) < one.score) place--
  best.splice(place, 0, one)
  if (best.length > limit) best.pop()
}
