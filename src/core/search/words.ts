import { stemmer } from 'stemmer'
import type { Span } from '../article/span.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { IRREGULAR_FORMS } from './irregular-forms.ts'

/** A word as it stands in a text, with the forms it is looked up by. */
export type Word = Span & {
  /** In lower case, without accents, possessive ending and thousands commas. */
  readonly folded: string
  /** The form that the index holds: the Porter stem, or the figure itself. */
  readonly stem: string
  readonly isCapitalised: boolean
  /** Whether it is a number, in figures or in words. */
  readonly isFigure: boolean
  /** Whether it carries the sentence and not the subject ("the", "who"). */
  readonly isFunctionWord: boolean
  /** Whether a sentence, a clause after a colon or a quotation opens with it: its capital means nothing. */
  readonly isFirst: boolean
}

/** The words of a text, in order; `from` is added to every offset. */
export function readWords(text: string, from = 0): readonly Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index)
    const previous = words.at(-1)
    const isFirst = !previous || (gap !== ' ' && OPENS.test(gap))
    words.push(readWord(match[0], from + match.index, isFirst, previous))
    end = match.index + match[0].length
  }
  return words
}

/**
 * A figure with its points and commas, letters with points between, or letters and figures with
 * apostrophes inside. Matches `1,250.5`, `U.S`, `Dara'a` and `don’t`; not `-` or `$`.
 */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)+|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** A mark after which a capital is only the beginning of a sentence: matches `. “`; not `, `. */
const OPENS = /[.!?:“"]/u

function readWord(raw: string, start: number, isFirst: boolean, previous?: Word): Word {
  const { folded, stem, isCapitalised, isFigure, isFunctionWord } = formOf(raw)
  return {
    start,
    end: start + raw.length,
    folded,
    stem,
    isCapitalised,
    isFigure,
    isFunctionWord: isFunctionWord && !isCountry(folded, raw, previous),
    isFirst,
  }
}

type Form = Pick<Word, 'folded' | 'stem' | 'isCapitalised' | 'isFigure' | 'isFunctionWord'>

/** How many words are remembered with their forms: those of a few thousand articles, some megabytes. */
const MEMORY = 50_000

const forms = new Map<string, Form>()

/** What a word is wherever it stands; remembered, since a few thousand words are most of any text. */
function formOf(raw: string): Form {
  const known = forms.get(raw)
  if (known) return known
  if (forms.size >= MEMORY) forms.clear()
  const folded = fold(raw)
  const figure = NUMBER_WORDS.get(folded)
  const isWritten = /^\p{N}/u.test(folded)
  const form = {
    folded,
    stem: figure ?? (isWritten ? folded : stemOf(folded)),
    isCapitalised: /^\p{Lu}/u.test(raw),
    isFigure: isWritten || figure !== undefined || LARGE.has(folded),
    isFunctionWord: FUNCTION_WORDS.has(folded),
  }
  forms.set(raw, form)
  return form
}

/** Numbers that are written as words and as figures alike; "one" is more often a pronoun. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  (
    'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 ' +
    'fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 ' +
    'forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', figure = ''] = pair.split('=')
      return [word, figure]
    }),
)

/** Words that make a number of what stands before them. */
const LARGE: ReadonlySet<string> = new Set(
  'dozen hundred thousand million billion trillion'.split(' '),
)

/** "US", "U.S." and "the us" are a country; "us" alone is everybody here. */
function isCountry(folded: string, raw: string, previous: Word | undefined): boolean {
  return folded === 'us' && (raw !== 'us' || previous?.folded === 'the')
}

/** A word in the form that words are compared by: `Kalesnikava’s` → `kalesnikava`, `U.S` → `us`. */
export function fold(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$/u, '')
    .replace(/(?<=\p{L})\.(?=\p{L})|(?<=\p{N}),(?=\p{N}{3})/gu, '')
}

/** The form by which wordings are compared: a function word as it stands, of another the stem. */
export function wordingOf({ isFunctionWord, folded, stem }: Word): string {
  return isFunctionWord ? folded : stem
}

/** From an irregular form to the word it is a form of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...forms] = line.split(' ')
      return forms.map((form): [string, string] => [form, word])
    }),
)

/** The Porter stem of a folded word, of "win" for "won". */
export function stemOf(folded: string): string {
  return stemmer(IRREGULAR.get(folded) ?? folded)
}
