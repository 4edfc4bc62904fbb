import { isCalling } from '../people/nouns.ts'
import { SHORT_ANSWERS } from './answer-words.ts'
import type { Profile } from './profile.ts'
import type { Question } from './question.ts'
import type { ReadSentence } from './reading.ts'
import type { Scene } from './scene.ts'
import { stemOf } from './words.ts'

/** Whether a sentence lacks what its question cannot do without, however much of the rest it has. */
export function lacksNeed({ question, sentence, answers }: Scene): boolean {
  // Nobody's age is told by their name; a date or a number often stands in the sentence beside.
  const lacksAge = question.kind.name === 'age' && answers?.length === 0
  return lacksAge || lacksRole(question, sentence) || isUndone(question, sentence)
}

/**
 * Asks who is the one of a role: matches `who is the boss of ` with `boss`, and `who's their new coach` with `coach`; not
 * "who is Ada Holm". What it finds may be no role: `to` of "who was the first to win".
 */
const ROLE =
  /\bwho(?:'s| is| was| are| were) (?:the|their|its|his|her|our) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+)(?: (?:of|at|in|for)\b|[ ?!.]*$)/u

/** Who is the boss of a party is not told by a sentence that names the party and nobody's role in it. */
function lacksRole(question: Question, sentence: ReadSentence): boolean {
  const role = ROLE.exec(asked(question))?.[1]
  if (role === undefined || !isCalling(role)) return false
  const stem = stemOf(role)
  const isCalledSo = ({ descriptions }: Profile) => descriptions.has(stem)
  return !(
    has(question, sentence, stem) ||
    [sentence.named, sentence.meant, sentence.speakers].some((people) => people.some(isCalledSo))
  )
}

/** Matches ` will ` in "how many flats will be built"; not "how many were built". */
const AHEAD = /\b(?:will|won't|going to|gonna|planned|'ll)\b/u

/** What becomes of plans that come to nothing. */
const UNDOING: ReadonlySet<string> = new Set(
  'reject scrap cancel abandon decline refuse veto overturn withdraw'.split(' ').map(stemOf),
)

/** How many flats will be built is not told by a sentence in which they were rejected. */
function isUndone(question: Question, sentence: ReadSentence): boolean {
  const isAhead = SHORT_ANSWERS.has(question.kind.name) && AHEAD.test(asked(question))
  const isAsked = [...UNDOING].some((stem) => question.stems.has(stem))
  return isAhead && !isAsked && [...UNDOING].some((stem) => sentence.places.has(stem))
}

/** The question in small letters and with straight apostrophes, as the patterns here have them. */
function asked({ text }: Question): string {
  return text.toLowerCase().replaceAll('’', "'")
}

/** Whether a sentence has a stem of the question, or one that may stand for it. */
function has({ relations }: Question, { places }: ReadSentence, sought: string): boolean {
  for (const stem of places.keys()) {
    if (stem === sought || relations.get(stem)?.some(([term]) => term.stem === sought)) return true
  }
  return false
}
