import { isMet } from './confidence.ts'
import type { Term } from './question.ts'
import type { Ranking } from './rank.ts'
import { relatedTo } from './relatedness.ts'

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
  const met = asked.filter((term) => isMet(term, paragraphs))
  return weightOf(met) <= weightOf(asked) / 2
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** Longer words are not repeated: nobody types them. */
const LONGEST_NAMED = 30

/** Why there is no sure answer, in one sentence of the bot's own. */
export function reasonFor(ranking: Ranking, score: number): string {
  const { question } = ranking
  if (isRequest(ranking)) {
    return 'I find what an article says, in its own words. Ask me something it might tell.'
  }
  const said =
    score >= CLOSE ? 'I am not sure that the article says so' : 'I found nothing that says so'
  const absent = question.terms.find((term) => isTelling(term) && isNowhere(term, ranking))
  return absent ? `${said}: “${absent.folded}” is not mentioned.` : `${said}.`
}

function isTelling({ weight, folded }: Term): boolean {
  return weight >= TELLING && folded.length <= LONGEST_NAMED
}

/** From here on a related word says the same ("jail" for "prison"). */
const SAME = 0.8

/** Whether nothing that was weighed has the word, or one that says the same. */
function isNowhere(term: Term, { paragraphs }: Ranking): boolean {
  if (isMet(term, paragraphs)) return false
  const same = [...relatedTo(term.stem)].filter(([, nearness]) => nearness >= SAME)
  return !paragraphs.some(({ scene }) => same.some(([stem]) => scene.paragraph.stems.has(stem)))
}
