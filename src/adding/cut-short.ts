import { type Refused, refuse } from './source.ts'

/**
 * Why text is only the beginning of an article: its last lines ask the reader to pay or to log in for the rest.
 * `undefined` where they do not. A whole story may talk of subscribers, so only a short line at its end counts.
 */
export function refuseWhereCutShort(body: string): Refused | undefined {
  const lines = body.trim().split(/\n+/u).slice(-LAST_LINES)
  const asks = lines.find((line) => line.length <= LONGEST_REQUEST && isRequest(line))
  if (asks === undefined) return undefined
  return refuse(
    `This is only the beginning of an article, since it ends with “${asks}”: add a file that has all of it, without that line.`,
  )
}

/** Beneath the request there may be a line about prices, one to log in, and one of the publisher's own. */
const LAST_LINES = 4

/** A request is a line or two; what a story says of a paywall stands in longer paragraphs. UTF-16 units. */
const LONGEST_REQUEST = 200

function isRequest(line: string): boolean {
  return ASKS_TO_PAY.some((pattern) => pattern.test(line))
}

const ASKS_TO_PAY: readonly RegExp[] = [
  // Matches `Subscribe to continue reading.`; not `I could not stop reading.`
  /\bto (?:continue|keep|finish) reading\b/iu,
  // Matches `Log in or register to read the full story`; not `Register to vote by May` nor `Subscribers may read it`.
  /^(?:please )?(?:subscribe|register|log ?in|sign ?(?:in|up)|create an account)\b[^.!?]{0,60}\b(?:read|unlock|access|view) /iu,
  // Matches `Already a subscriber? Log in`; not `She was already a member of the board.`
  /^already (?:a |have )?(?:subscri|member|regist|account|an account)/iu,
  // Matches `This article is for subscribers only`; not `The paper is for sale.`
  /\b(?:article|story|content|page) is (?:\w+ )?(?:for|available to|reserved for) [^.!?]{0,30}(?:subscribers|members)/iu,
  // Matches `You have 2 free articles left` and `your limit of free articles`; not `free article`.
  /\bfree (?:articles|stories) (?:left|remaining|this month)|\blimit of (?:\w+ )?free (?:articles|stories)/iu,
]
