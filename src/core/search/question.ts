import { type AnswerKind, answerKindOf } from './answer-kind.ts'
import { isCommon, isListed, rarityOf } from './rarity.ts'
import { relatedTo } from './relatedness.ts'
import type { Vocabulary } from './spelling.ts'
import { readWords, stemOf, type Word, wordingOf } from './words.ts'
import { PHRASE_OR_WORD, writeOut } from './written-out.ts'

/** A word of a question that says what it is about. */
export type Term = {
  readonly stem: string
  readonly folded: string
  /** How much it counts: its rarity in English at large, less for words that only name the kind of answer. */
  readonly weight: number
  readonly isName: boolean
  readonly isFigure: boolean
}

/** A question made ready for the ranking. */
export type Question = {
  /** As it is searched for: chat words written out, misspelt words mended. */
  readonly text: string
  readonly words: readonly Word[]
  readonly terms: readonly Term[]
  readonly stems: ReadonlySet<string>
  /** Its function words but those that ask ("who"). */
  readonly functionWords: ReadonlySet<string>
  /** For each stem that may stand for a term, which, and how far, 0 to 1. */
  readonly relations: ReadonlyMap<string, readonly (readonly [Term, number])[]>
  /** The stems of the terms in the order of the question, repeated ones too. */
  readonly sequence: readonly string[]
  /** For each word as `wordingOf` has it, those that stand right after it in the question. */
  readonly followers: ReadonlyMap<string, ReadonlySet<string>>
  /** The weights of all terms together; 1 when there are none. */
  readonly weight: number
  readonly kind: AnswerKind
  /** Whether it asks what somebody said or thinks. */
  readonly isAboutSpeech: boolean
  /** The pronouns in it that need somebody to stand for. */
  readonly pronouns: ReadonlySet<'he' | 'she'>
  /** What stood between quotation marks, in lower case: to be found word for word. */
  readonly phrases: readonly string[]
  /** The stems of what is counted ("how many seats"). */
  readonly counted: ReadonlySet<string>
}

/** Terms beyond these, the rarest, are left out: so a page pasted as a question costs no more than a long one. */
const MOST_TERMS = 24

/** Characters beyond these are not read: four long paragraphs. */
const LONGEST = 2_000

/** Words that name the kind of answer and are seldom in the sentence that gives it. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    'year date day month time number amount percentage percent place person people kind type sort ' +
    'term word way thing mean meaning reason group share part deal happen say tell get go make take'
  )
    .split(' ')
    .map(stemOf),
)

/** Words that do so after "how" only. */
const MEASURES: ReadonlySet<string> = new Set(
  'long old far big large tall high wide deep fast often soon close expensive'.split(' '),
)

/** What such a word still counts; fitted by hand on the questions of encyclopaedia articles. */
const KIND_WORD_SHARE = 0.35

/** Reads a question; words that the vocabulary does not have are taken for those they misspell. */
export function readQuestion(typed: string, vocabulary: Vocabulary): Question {
  const text = mend(writeOut(typed.slice(0, LONGEST)), vocabulary)
  const words = readWords(text)
  const lower = ` ${words.map(({ folded }) => folded.replace(CONTRACTED, '')).join(' ')} `
  const kind = answerKindOf(lower)
  const telling = words.filter((word) => !word.isFunctionWord)
  const terms = readTerms(telling, lower)
  return {
    text,
    words,
    terms,
    stems: new Set(terms.map(({ stem }) => stem)),
    functionWords: functionWordsOf(words),
    relations: relationsOf(terms),
    sequence: telling.slice(0, 2 * MOST_TERMS).map(({ stem }) => stem),
    followers: followersIn(words),
    weight: terms.reduce((sum, term) => sum + term.weight, 0) || 1,
    kind,
    isAboutSpeech: ABOUT_SPEECH.test(lower),
    pronouns: pronounsOf(lower),
    phrases: [...typed.matchAll(PHRASE)].map((match) => (match[1] ?? '').trim().toLowerCase()),
    counted: new Set((COUNTED.exec(lower)?.[1] ?? '').split(' ').filter(Boolean).map(stemOf)),
  }
}

/** What contractions leave: matches `'d` in `why'd`; not `'t` in `don't`. */
const CONTRACTED = /'(?:d|s|re|ve|ll|m)$/u

/** Matches ` say ` in "what did she say about it"; not "what is it". */
const ABOUT_SPEECH =
  / (say|said|says|saying|tell|told|think|thinks|thought|call|calls|called|claim|claims|talk|believe|believes|feel|feels|figure|opinion|comment|tweet|quote|statement|describe|compare|blame|according|explain|admit|deny|argue|warn|promise|respond|reaction) /u

/** Words between double quotation marks, at least two: matches `"scorched earth"`; not `"earth"`. */
const PHRASE = /["“”]([^"“”\s]+\s[^"“”]{1,200})["“”]/gu

/** Matches `seats` in " how many seats did "; not " how much ". */
const COUNTED = / how many ((?:\w+ )?\w+) /u

function pronounsOf(lower: string): ReadonlySet<'he' | 'she'> {
  const found = new Set<'he' | 'she'>()
  if (/ (he|him|his|himself) /u.test(lower)) found.add('he')
  if (/ (she|her|hers|herself) /u.test(lower)) found.add('she')
  return found
}

function mend(text: string, vocabulary: Vocabulary): string {
  return text.replace(PHRASE_OR_WORD, (raw) => {
    const [word, ...others] = readWords(raw)
    if (
      !word ||
      word.isFigure ||
      others.length > 0 ||
      word.isFunctionWord ||
      vocabulary.has(word.folded) ||
      isCommon(word)
    )
      return raw
    const meant = vocabulary.nearest(word.folded, isListed(word.stem))
    if (!meant) return raw
    return meant.isName ? capitalise(meant.folded) : meant.folded
  })
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function readTerms(telling: readonly Word[], lower: string): readonly Term[] {
  const isShouted = telling.length > 2 && telling.every((w) => w.isCapitalised || w.isFigure)
  const terms = new Map<string, Term>()
  for (const word of telling) {
    const isName = word.isCapitalised && !word.isFirst && !isShouted
    const known = terms.get(word.stem)
    if (known && (known.isName || !isName)) continue
    terms.set(word.stem, {
      stem: word.stem,
      folded: word.folded,
      weight: rarityOf(word) * (namesKind(word, lower) ? KIND_WORD_SHARE : 1),
      isName,
      isFigure: word.isFigure,
    })
  }
  return [...terms.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS)
}

function functionWordsOf(words: readonly Word[]): ReadonlySet<string> {
  const small = words.filter(({ isFunctionWord, folded }) => isFunctionWord && !ASKING.has(folded))
  return new Set(small.map(({ folded }) => folded))
}

const ASKING: ReadonlySet<string> = new Set(
  'what who whom whose which when where how why'.split(' '),
)

/** "Year" in any question, "long" in "how long": they say what sort of answer is wanted, not about what. */
function namesKind({ stem, folded }: Word, lower: string): boolean {
  return KIND_WORDS.has(stem) || (MEASURES.has(folded) && lower.includes(` how ${folded} `))
}

function followersIn(words: readonly Word[]): ReadonlyMap<string, ReadonlySet<string>> {
  const followers = new Map<string, Set<string>>()
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (!next) return
    const known = followers.get(wordingOf(word))
    if (known) known.add(wordingOf(next))
    else followers.set(wordingOf(word), new Set([wordingOf(next)]))
  })
  return followers
}

function relationsOf(
  terms: readonly Term[],
): ReadonlyMap<string, readonly (readonly [Term, number])[]> {
  const relations = new Map<string, (readonly [Term, number])[]>()
  for (const term of terms) {
    for (const [stem, nearness] of relatedTo(term.stem)) {
      const known = relations.get(stem)
      if (known) known.push([term, nearness])
      else relations.set(stem, [[term, nearness]])
    }
  }
  return relations
}
