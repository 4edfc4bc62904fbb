import { type Answer, abstain, show } from '../answer.ts'
import type { Library } from '../library.ts'
import { confidenceIn } from './confidence.ts'
import { showRanked } from './passages.ts'
import { type Ranking, rank } from './rank.ts'
import { isRequest, reasonFor } from './refusals.ts'

/** From here on a passage is given as the answer; see the calibration table in DESIGN.md. */
const SURE = 0.59

/** A list longer than this is a ranking for a script, not a reply: its paragraphs stay apart. */
const LONGEST_REPLY = 3

/** The passages that answer a question, or why none does with the nearest. */
export function findAnswer(library: Library, typed: string, limit: number): Answer {
  const ranking = rank(library, typed, limit)
  if (isRequest(ranking)) return abstain(reasonFor(ranking, 0))
  if (!isNearAny(ranking)) return abstain(reasonFor(ranking, 0))
  const score = confidenceIn(ranking)
  const passages = showRanked(ranking.paragraphs, limit, limit <= LONGEST_REPLY)
  if (score >= SURE && passages.length > 0) return show(passages, score)
  return abstain(reasonFor(ranking, score), passages, score)
}

/** Whether any sentence has anything of the question, or of the kind asked for: else the nearest is any passage. */
function isNearAny({ sentences }: Ranking): boolean {
  return sentences.some(
    ({ scene: { support, answers = [] } }) => support.best > 0 || answers.length > 0,
  )
}
