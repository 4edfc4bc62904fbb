import { type Answer, abstain, show } from '../answer.ts'
import { overlaps, type Span, sliceOf } from '../article/span.ts'
import { isWithin } from '../indexed-article.ts'
import type { Library } from '../library.ts'
import { type Claim, claimWhole, readClaim } from './claim.ts'
import { type Comparison, compare } from './comparison.ts'
import type { Concordance, Stretch } from './concordance.ts'
import { judgeCredit } from './credit.ts'
import { findFragments } from './fragments.ts'
import { findNearest } from './nearest.ts'
import { type ClaimWord, cutPieces, numberWords } from './pieces.ts'
import { agreeingSpans, nearPassage, passagesOf } from './printed.ts'
import { tellComparison, tellCredit, tellShared } from './wording.ts'
import { readWords } from './words.ts'

/** With less than this of a claim found, and no run of words this long, it is no version of anything. */
const LEAST_SIMILARITY = 0.5
const LONG_RUN = 8

/**
 * From this share and number of telling words on, a paragraph may say the same in other words. Of 383
 * editors' highlights one was found so in another story than its own, 58 in their own (225 as quotations).
 */
const LEAST_SHARE = 0.6
const FEWEST_SHARED = 3

/**
 * Is this what the articles say? Word for word, altered, in other words, or not at all; and whether those
 * who are credited with it said it. `limit`: at most so many passages.
 */
export function checkClaim(library: Library, text: string, limit: number): Answer {
  const concordance = concordanceFor(library, text)
  const within = wholeOf(concordance)
  if (wordsOf(concordance, text, claimWhole(text)).length === 0) {
    return abstain('There are no words in it to check.')
  }
  const { claim, comparison } = compareText(concordance, text, within)
  if (!isVersion(comparison)) {
    const words = wordsOf(concordance, text, readClaim(text))
    return tellNearest(library, concordance, text, words, limit)
  }
  const credits = judgeCredits(concordance, text, claim, comparison)
  const note = [tellComparison(concordance, text, comparison), ...credits].join(' ')
  const passages = passagesOf(concordance, comparison).slice(0, limit)
  return show(passages, comparison.similarity, note)
}

/** The passages that share most of a message's telling words; `limit`: at most so many. */
export function findInArticles(library: Library, message: string, limit: number): Answer {
  const concordance = concordanceFor(library, message)
  const words = wordsOf(concordance, message, claimWhole(message))
  const near = findNearest(concordance, words, wholeOf(concordance))
  const [best] = near
  const passages = near.slice(0, limit).map(nearPassage)
  const isNear = best !== undefined && best.shared >= Math.min(FEWEST_SHARED, words.length)
  if (!isNear) return abstain(best === undefined ? FAR : UNSURE, passages)
  return show(passages, best.share)
}

const FAR = 'Nothing in the article is near to this message.'
const UNSURE = 'I am not sure that the article speaks of this.'

/** Above so many paragraphs, only the articles nearest to a claim are read: a reading of some milliseconds. */
const MOST_PARAGRAPHS = 600

/** The words of the articles that are asked about, or of those near to a text where these are many. */
function concordanceFor({ articles, index, concordanceOf }: Library, text: string): Concordance {
  if (articles.length === 1 || isWithin(articles, MOST_PARAGRAPHS)) return concordanceOf(articles)
  const near = new Set(index.articlesNear(text, MOST_PARAGRAPHS))
  return concordanceOf(articles.filter((indexed) => near.has(indexed)))
}

function wholeOf({ size }: Concordance): Stretch {
  return { from: 0, to: size }
}

function wordsOf(concordance: Concordance, text: string, claim: Claim): readonly ClaimWord[] {
  return claim.parts.flatMap((part) => numberWords(concordance, text, part))
}

type Compared = { readonly claim: Claim; readonly comparison: Comparison }

/** The claim in a text, or all of the text where the articles have what is around the claim as well. */
function compareText(concordance: Concordance, text: string, within: Stretch): Compared {
  const whole = compareClaim(concordance, text, claimWhole(text), within)
  const claim = readClaim(text)
  if (isWhole(claim, text)) return whole
  const inside = compareClaim(concordance, text, claim, within)
  const isBetter = whole.comparison.similarity >= inside.comparison.similarity
  return isBetter || hasSurroundings(whole.comparison, claim) ? whole : inside
}

function isWhole({ parts }: Claim, text: string): boolean {
  return parts.every(({ start, end, credit }) => start === 0 && end === text.length && !credit)
}

/**
 * Whether the articles have those credited as well, or most of what is said around the claim: then it was
 * all copied. A marked claim with a credit and no more than a tail (“she said on Monday”) is taken by itself.
 */
function hasSurroundings({ fragments }: Comparison, { parts, isMarked }: Claim): boolean {
  const steps = fragments.flatMap(({ found }) => found?.steps ?? [])
  const same = steps.flatMap((step) => (step.kind === 'same' ? step.claimed : []))
  const words = fragments.flatMap((fragment) => fragment.words)
  const credits = parts.flatMap(({ credit }) => credit ?? [])
  const isCredit = (word: Span) => credits.some((credit) => overlaps(credit, word))
  const isAround = (word: Span) => !isCredit(word) && !parts.some((part) => overlaps(part, word))
  if (credits.length > 0 && !isMarked) {
    return same.filter(isCredit).length === words.filter(isCredit).length
  }
  const around = words.filter(isAround).length
  return (
    same.filter(isAround).length > around / 2 && (credits.length === 0 || around > LONGEST_TAIL)
  )
}

/** So many words beside a marked claim and its speaker are still no claim of their own. */
const LONGEST_TAIL = 7

function compareClaim(
  concordance: Concordance,
  text: string,
  claim: Claim,
  within: Stretch,
): Compared {
  const pieces = cutPieces(concordance, text, claim.parts)
  return { claim, comparison: compare(concordance, findFragments(concordance, pieces, within)) }
}

/** Whether a claim is an article's words, altered or not, or holds a good deal of them. */
function isVersion({ similarity, fragments }: Comparison): boolean {
  if (similarity >= LEAST_SIMILARITY) return true
  return fragments.some(({ found }) => {
    const same = found?.steps.filter(({ kind }) => kind === 'same') ?? []
    return same.length >= LONG_RUN
  })
}

/** What is to be said of each credit, by the words of its parts that were found; each thing once. */
function judgeCredits(
  concordance: Concordance,
  text: string,
  { parts }: Claim,
  { fragments }: Comparison,
): readonly string[] {
  const told = parts.flatMap((part) => {
    const own = fragments.filter(
      ({ words, found }) => found && words.some((w) => overlaps(w, part)),
    )
    const printed = own.flatMap((fragment) => agreeingSpans(concordance, fragment))
    const [first] = printed
    if (!part.credit || !first) return []
    const { indexed } = first.place
    const spans = printed.filter(({ place }) => place.indexed === indexed)
    return tellCredit(judgeCredit(concordance, indexed, sliceOf(text, part.credit), spans))
  })
  return [...new Set(told)]
}

/** The refusal where a claim is no quotation, with the passages that share its telling words. */
function tellNearest(
  library: Library,
  concordance: Concordance,
  text: string,
  words: readonly ClaimWord[],
  limit: number,
): Answer {
  const headline = findHeadline(library, words)
  if (headline !== undefined) return abstain(`It is the headline, word for word: “${headline}”.`)
  const near = findNearest(concordance, words, wholeOf(concordance))
  const passages = near.slice(0, limit).map(nearPassage)
  const [best] = near
  if (!best || best.share < LEAST_SHARE || best.shared < FEWEST_SHARED) {
    return abstain('I find nothing worded like it in the article.', passages, 0)
  }
  return abstain(tellShared(text, best.missing), passages, best.share)
}

/** The headline that is, or holds, the claim. */
function findHeadline(library: Library, words: readonly ClaimWord[]): string | undefined {
  const wanted = ` ${words.map(({ key }) => key).join(' ')} `
  const headlines = library.articles.flatMap(({ article }) => article.headline ?? [])
  return headlines.find((headline) => {
    const keys = readWords(headline, { start: 0, end: headline.length }).map(({ key }) => key)
    return ` ${keys.join(' ')} `.includes(wanted)
  })
}
