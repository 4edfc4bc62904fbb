import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../people/grammar.ts'
import { isAttributive, isReporting } from '../people/mention-context.ts'
import { isHuman, isSource } from '../people/nouns.ts'
import { GENITIVE, isGenitive, lowerAt, type Token, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import { nounPhraseBefore } from './noun-phrase.ts'
import type { Scene, TokenRange } from './scene.ts'
import { pronounAt, referenceEnding, type Subject } from './subject.ts'

/** The first likely subject of a sentence that ends before the token `before`. */
export function sentenceSubject(
  scene: Scene,
  sentence: TokenRange,
  before: number,
): Subject | undefined {
  const { tokens } = scene.reading
  const main = afterLeadingClause(tokens, sentence, before)
  const inMain = main > sentence.from ? firstSubject(scene, main, before) : undefined
  if (inMain && inMain.by !== 'noun' && inMain.from - main < NEAR_COMMA) return inMain
  return firstSubject(scene, sentence.from, before)
}

/** A main clause's subject stands at most so many tokens after the comma before it. */
const NEAR_COMMA = 8

/** Besides prepositions, these begin a clause which has the main clause's subject after its comma. */
const LEADING = wordSet(
  'when while if although though because once even asked speaking citing referring responding',
)

/** At most so many tokens are a leading clause. */
const LONGEST_LEAD = 40

function afterLeadingClause(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  before: number,
): number {
  const opening = lowerAt(tokens, from)
  if (!LEADING.has(opening) && !PREPOSITIONS.has(opening)) return from
  const end = Math.min(to, before, from + LONGEST_LEAD)
  for (let i = from; i < end && tokens[i]?.kind !== 'quoted'; i++) {
    if (textAt(tokens, i) === ',') return i + 1
  }
  return from
}

function firstSubject(scene: Scene, from: number, before: number): Subject | undefined {
  for (let i = from; i < before; i++) {
    const found = subjectAt(scene, i, from)
    if (found && found.to <= before) return found
  }
  return undefined
}

/** The subject whose last, or only, word stands at a token. */
function subjectAt(scene: Scene, at: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  if (SUBJECT_PRONOUNS.has(lowerAt(tokens, at))) {
    return isDummy(tokens, at) ? undefined : pronounAt(scene, at)
  }
  if (isGenitive(tokens, at + 1)) return undefined
  const named = referenceEnding(scene, at)
  const found = named ?? sourceAt(scene, at, floor)
  const isOther = !found || isGoverned(tokens, found.from, floor)
  return isOther || (named && isAttributive(tokens, at + 1)) ? undefined : found
}

/** A common noun that speaks, with its determiner or of people. */
function sourceAt(scene: Scene, at: number, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  if (!isSource(lowerAt(tokens, at)) || tokens[at + 1]?.isCapital) return undefined
  const phrase = nounPhraseBefore(scene, at, floor)
  if (!phrase || isComplement(tokens, phrase.from)) return undefined
  const opens = DETERMINERS.has(lowerAt(tokens, phrase.from)) || isHuman(phrase.head)
  const isOwned = tokens.slice(phrase.from, phrase.to).some((t) => GENITIVE.test(t.text))
  return opens || isOwned ? phrase : undefined
}

/** "It was not |a message": what something is or is not, rather than who acts. */
function isComplement(tokens: readonly Token[], from: number): boolean {
  const verb = lowerAt(tokens, from - 1) === 'not' ? from - 2 : from - 1
  return BEING.has(lowerAt(tokens, verb))
}

const BEING = wordSet("is was isn't isn’t wasn't wasn’t")

const DUMMY_VERBS = wordSet("is was would 's ’s")

/** "It is", "It was": nobody. */
function isDummy(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'it' && DUMMY_VERBS.has(lowerAt(tokens, at + 1))
}

const PARTICIPLES = wordSet('citing calling attacking joining following and')

/** Whether a preposition, "and" or a verb of speech stands right before. */
function isGoverned(tokens: readonly Token[], from: number, floor: number): boolean {
  const at = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  const before = at >= floor ? tokens[at] : undefined
  if (before?.kind !== 'word') return false
  return (
    PREPOSITIONS.has(before.lower) || PARTICIPLES.has(before.lower) || isReporting(before, 'plain')
  )
}
