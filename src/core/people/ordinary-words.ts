import { isFirstName } from './first-names.ts'
import type { NameRun } from './name-runs.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

/** How the words of an article are printed where no sentence begins, in lower case. */
export type PrintedWords = {
  readonly small: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

/** The words that an article prints within its sentences, with a capital and without. */
export function printedWords({ tokens, quoted }: Reading): PrintedWords {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const words of [tokens, ...quoted.map(({ inner }) => inner)]) {
    words.forEach((token, i) => {
      if (!token.isCapital) small.add(token.lower)
      else if (goesOn(words[i - 1], token)) capital.add(token.lower)
    })
  }
  return { small, capital }
}

/** Whether a word follows another one in its sentence. */
function goesOn(before: Token | undefined, token: Token): boolean {
  return before?.kind === 'word' && before.sentence === token.sentence
}

/** Whether a lone word has its capital only from the sentence that it begins: "Coal", "Demonstrators". */
export function isOrdinary(
  { tokens, sentences }: Reading,
  { first, from, to }: NameRun,
  { small, capital }: PrintedWords,
): boolean {
  const token = tokens[from]
  if (!token || to - first > 1 || isFirstName(token.text)) return false
  if (sentences[token.sentence]?.from !== from || capital.has(token.lower)) return false
  return small.has(token.lower) || COMMON.test(token.text)
}

/** Endings of common nouns and participles: matches `Demonstrators` and `Reacting`; not `Beruff` or `CNS`. */
const COMMON = /\p{Ll}(?:[^s]s|ing|ed|ly|tion|ment|ness|ity)$/u
