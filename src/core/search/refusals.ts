import { isMet } from './confidence.ts'
import type { Ranking } from './rank.ts'

/** From here on what was found may well be the answer, only not for sure. */
const CLOSE = 0.25

/** A word this rare is what the question is about: an article that lacks it does not answer. */
const TELLING = 5

/** Requests that are no questions about an article: matches "tell me a joke"; not "tell me about visas". */
const REQUEST =
  /^(?:please |can you |could you |would you )*(?:tell me an? |sing|write|order|play|draw|book|translate|ignore|forget|pretend|act as|show me an?|make me|give me an?|buy|set an?|remind|open|generate|good (?:morning|night|evening))\b/iu

/** Whether nothing was asked that an article could answer. */
export function isRequest({ question, paragraphs }: Ranking): boolean {
  if (question.terms.length === 0) return true
  const request = REQUEST.exec(question.text.trim().toLowerCase())?.[0]
  if (request === undefined) return false
  const asked = question.terms.filter(({ folded }) => !request.split(' ').includes(folded))
  return !asked.some((term) => isMet(term, paragraphs))
}

/** Why there is no sure answer, in one sentence of the bot's own. */
export function reasonFor(ranking: Ranking, score: number): string {
  const { question, paragraphs } = ranking
  if (isRequest(ranking)) {
    return 'I find what an article says, in its own words. Ask me something it might tell.'
  }
  const said =
    score >= CLOSE ? 'I am not sure that the article says so' : 'I found nothing that says so'
  const absent = question.terms.find((t) => t.weight >= TELLING && !isMet(t, paragraphs))
  return absent ? `${said}: “${absent.folded}” is not mentioned.` : `${said}.`
}
