import { stemmer } from 'stemmer'

/**
 * Words that say nothing of what a story is about: the closed classes of English, the verbs of every
 * report and the times that date it. Our own list.
 */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also although am among an and another any are around as at be ' +
    'because been before being below between both but by can cannot could did do does doing down during ' +
    'each either else even ever every few for from further get go got had has have having he her here hers ' +
    'herself him himself his how however i if in into is it its itself just let like made make many may me ' +
    'might more most much must my myself neither never no nor not now of off often on once one only onto or ' +
    'other others ought our ours out over own per perhaps put quite rather same shall she should since so ' +
    'some still such than that the their theirs them themselves then there these they this those though ' +
    'through to together too toward towards under until up upon us very via was we well were what when ' +
    'where whether which while who whom whose why will with within without would yet you your yours ' +
    'said say says saying told tell added adding according asked new year years last ' +
    "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've " +
    "isn't it'll it's shouldn't she'd she'll she's that's there's they'd they'll they're they've wasn't " +
    "we'd we'll we're we've weren't what's who's won't wouldn't you'd you'll you're you've"
  ).split(' '),
)

/** Letters and figures with apostrophes inside: matches `Dara’a` and `1994`; not `-`. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** Shorter words are their own stems. */
const SHORTEST_STEMMED = 4

/** How many words are remembered: those of a few thousand articles. */
const MEMORY = 50_000

const known = new Map<string, string | undefined>()

/** What a word counts as, `Sanctions’` and `sanction` alike; `undefined` for one that says nothing. */
export function termOf(printed: string): string | undefined {
  if (known.has(printed)) return known.get(printed)
  if (known.size >= MEMORY) known.clear()
  const word = printed.toLowerCase().replace('’', "'").replace(/'s$/u, '')
  const isEmpty = word.length < 2 || EMPTY_WORDS.has(word)
  const term = isEmpty ? undefined : word.length < SHORTEST_STEMMED ? word : stemmer(word)
  known.set(printed, term)
  return term
}

/** The terms of some words, in order, repetitions included. */
export function termsOf(words: string): readonly string[] {
  return (words.match(WORD) ?? []).flatMap((word) => termOf(word) ?? [])
}

/** Numbers a text's terms from 0 as they are met, so that counts can be kept in arrays. */
export type Numbering = {
  /** The numbers of the terms of some words, in order, repetitions included. */
  read(words: string): readonly number[]
  /** How many terms have been met. */
  count(): number
}

/** A numbering of one text's terms. */
export function numberTerms(): Numbering {
  const byWord = new Map<string, number>()
  const byTerm = new Map<string, number>()
  const numberOf = (word: string): number => {
    const term = termOf(word)
    if (term === undefined) return NO_TERM
    const number = byTerm.get(term) ?? byTerm.size
    byTerm.set(term, number)
    return number
  }
  return {
    count: () => byTerm.size,
    read(words) {
      const numbers: number[] = []
      for (const word of words.match(WORD) ?? []) {
        const number = byWord.get(word) ?? numberOf(word)
        byWord.set(word, number)
        if (number !== NO_TERM) numbers.push(number)
      }
      return numbers
    },
  }
}

const NO_TERM = -1
