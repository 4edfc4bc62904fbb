import { type Span, sliceOf } from '../article/span.ts'
import type { Comparison, Difference } from './comparison.ts'
import type { Concordance, Stretch } from './concordance.ts'
import type { CreditFinding } from './credit.ts'
import type { Fragment } from './fragments.ts'
import type { ClaimWord } from './pieces.ts'

/** So many differences are told; the passages show the rest. */
const MOST_TOLD = 4

/** So much of a claim is repeated in one place, in characters: enough to know it by. */
const LONGEST_REPEATED = 80

/** In the bot's own words: how a claim that was found stands to the words of the corpus. */
export function tellComparison(
  concordance: Concordance,
  text: string,
  { fragments, differences, isElided }: Comparison,
): string {
  if (differences.length === 0) return tellExact(concordance, fragments, isElided)
  const told = [...differences]
    .sort((a, b) => gravityOf(concordance, text, b) - gravityOf(concordance, text, a))
    .slice(0, MOST_TOLD)
  const inOrder = differences.filter((difference) => told.includes(difference))
  const more = differences.length - told.length
  return [
    'Not word for word:',
    `${inOrder.map((d) => tellDifference(concordance, text, d)).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  ].join(' ')
}

/** Where a claim leaves words out, how far apart its parts stand is for the reader to know. */
function tellExact(
  concordance: Concordance,
  fragments: readonly Fragment[],
  isElided: boolean,
): string {
  if (!isElided) return 'Word for word.'
  const places = fragments.flatMap(({ found }) => (found ? concordance.placeAt(found.from) : []))
  const numbers = [...new Set(places.map(({ paragraph }) => `${paragraph.number}`))]
  if (numbers.length < 2) return 'Word for word, with words left out in between.'
  return `Word for word, but put together from paragraphs ${listed(numbers)}.`
}

/** In the bot's own words: a claim that shares the telling words of a paragraph, but not its wording. */
export function tellShared(text: string, missing: readonly ClaimWord[]): string {
  const lacking = missing.slice(0, MOST_TOLD).map((word) => repeat(text, word))
  const lacks = lacking.length === 0 ? '' : ` Not in it: ${lacking.join(', ')}.`
  return `Not a quotation: the passage shares most of the telling words, in a wording of its own.${lacks}`
}

/** In the bot's own words: whether the claim credits the right person. */
export function tellCredit(finding: CreditFinding): string {
  const { name } = finding
  if (finding.kind === 'right' && finding.isIndirect) {
    return `The article reports it of ${finding.speaker}, but not as a quotation.`
  }
  if (finding.kind === 'right') return `The article quotes ${finding.speaker} with it.`
  if (finding.kind === 'wrong') {
    return `The credit is wrong: the article has it from ${listed(finding.speakers)}, not from ${name}.`
  }
  if (finding.kind === 'told') {
    return `The article tells it in its own words and quotes nobody, so the credit to ${name} is not borne out.`
  }
  if (finding.kind === 'doubtful') {
    return `Who says it is in doubt, so the credit to ${name} is not borne out.`
  }
  const whose = finding.speakers.length > 0 ? ` and has it from ${listed(finding.speakers)}` : ''
  return `The credit is wrong: the article does not mention ${name}${whose}.`
}

/** What weighs most is told first: a negation or a figure, then words, then what stands where. */
function gravityOf(concordance: Concordance, text: string, difference: Difference): number {
  const claimed = 'claimed' in difference ? sliceOf(text, difference.claimed) : ''
  const printed = 'printed' in difference ? printedWords(concordance, difference.printed) : ''
  if (difference.kind === 'absent') return 1
  if (GRAVE.test(claimed) || GRAVE.test(printed)) return 3
  return 2
}

/** Matches `not`, `don’t`, `never` and `123`; not `nothing`. */
const GRAVE = /\p{N}|\b(?:not?|never|none|nobody|without)\b|n['’]t\b/iu

function tellDifference(concordance: Concordance, text: string, difference: Difference): string {
  if (difference.kind === 'omitted') {
    return `${quoted(printedWords(concordance, difference.printed))} is left out`
  }
  const claimed = repeat(text, difference.claimed)
  switch (difference.kind) {
    case 'changed':
      return `${quoted(printedWords(concordance, difference.printed))} has become ${claimed}`
    case 'added':
      return `${claimed} is added`
    case 'joined':
      return `${claimed} is from another place`
    case 'absent':
      return `${claimed} is not in it`
  }
}

/** The article's own words, exactly. */
function printedWords(concordance: Concordance, { from, to }: Stretch): string {
  const { article } = concordance.placeAt(from).indexed
  const { start } = concordance.spanAt(from)
  return article.text.slice(start, concordance.spanAt(to - 1).end)
}

function repeat(text: string, span: Span): string {
  const words = sliceOf(text, span).replace(/\s+/gu, ' ')
  if (words.length <= LONGEST_REPEATED) return quoted(words)
  const cut = words.slice(0, LONGEST_REPEATED)
  return quoted(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`)
}

function quoted(words: string): string {
  return `“${words.replace(/\s+/gu, ' ')}”`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
