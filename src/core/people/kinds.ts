import { isBodyName } from './body-names.ts'
import type { Figure, NameMention } from './figure.ts'
import { isFirstName, isLikelyFirstName } from './first-names.ts'
import { isSpeaking } from './mention-context.ts'
import { PEOPLES, PLACES } from './places-and-bodies.ts'
import type { Reading } from './reading.ts'
import { titleOf } from './titles.ts'
import { lowerAt, type Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/**
 * Whether a figure is a person, a body or a place; `unknown` where nothing in the article tells, which is
 * where the fragments of headlines and slogans end up.
 */
export function kindOf(reading: Reading, figure: Figure): Figure['kind'] {
  const body = figure.mentions.filter((m) => m.place === 'body')
  const speaks = body.some((m) => isSpeaking(reading.tokens, m, 'usual'))
  if (isTitled(figure)) return 'person'
  if (isBodyName(figure.words)) return 'organisation'
  if (isOrdinaryWord(reading, figure, body)) return 'unknown'
  if (isPlaceName(figure.words)) return 'place'
  if (isPersonal(reading, figure, body)) return 'person'
  if (speaks) return isBody(reading, figure, body) ? 'organisation' : 'person'
  return standsAs(reading, body, PLACE_WORDS) > body.length / 3 ? 'place' : 'unknown'
}

/** "the Sierra Club", "American Bridge": named with an article, or for a place or a people. */
function isBody(reading: Reading, { words }: Figure, body: readonly NameMention[]): boolean {
  const first = words[0] ?? ''
  const isOf = PEOPLES.has(first) || PLACES.has(first)
  return isOf || standsAs(reading, body, ['the']) > body.length / 2
}

/** A first name, a role, a surname used alone or "who": each is enough. */
function isPersonal(reading: Reading, figure: Figure, body: readonly NameMention[]): boolean {
  const isPlace = figure.words.length === 1 && standsAs(reading, body, NO_PERSON_AFTER) > 0
  if (figure.roles.size > 0 || (isFirstName(figure.words[0] ?? '') && !isPlace)) return true
  if (figure.words.length > 1 && isLikelyFirstName(figure.words[0] ?? '')) return true
  return isReusedName(figure) || body.some((m) => isFollowedByWho(reading, m))
}

/**
 * A common noun with a capital: the article prints it without one too, or only where a sentence begins and
 * it is no single speaker there ("Economists said").
 */
function isOrdinaryWord(
  { tokens, commonWords }: Reading,
  { words }: Figure,
  body: readonly NameMention[],
): boolean {
  const [word = ''] = words
  if (words.length > 1 || isFirstName(word)) return false
  if (commonWords.has(word.toLowerCase())) return true
  if (!body.every(({ first }) => opensSentence(tokens, first))) return false
  return word.endsWith('s') || !body.some((mention) => isSpeaking(tokens, mention))
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence
}

const PLACE_WORDS = ['in', 'at', 'near', 'across', 'outside', 'throughout']

/** Before a first name alone these tell a place or a thing: "in Charlotte", "the Victoria". */
const NO_PERSON_AFTER = [...PLACE_WORDS, 'the']

/** Titles that only people bear. */
function isTitled(figure: Figure): boolean {
  return figure.mentions.some((m) =>
    m.titles.some((t) => {
      const title = titleOf(t)
      return title !== undefined && title.isLoose === undefined
    }),
  )
}

function isPlaceName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const isCompound = words.length === 2 && PLACES.has(last) && COMPOUNDS.has(words[0] ?? '')
  return isCompound || words.every((word) => PLACES.has(word) || PEOPLES.has(word))
}

/** First words of compound place names. */
const COMPOUNDS = wordSet(
  'New North South West East N. S. Saudi Los San Las St. Great Northern Southern Upstate',
)

/** Two names, then the last of them alone, as a person is called: "Kulwant Bhatti", later "Bhatti". */
function isReusedName(figure: Figure): boolean {
  const { length } = figure.words
  if (length < 2 || length > 3) return false
  return figure.mentions.some((m) => m.place === 'body' && m.words.length === 1)
}

/** "Stevie Wonder, who …": only people are who. */
function isFollowedByWho({ tokens }: Reading, { to }: NameMention): boolean {
  const next = tokens[to]?.text === ',' ? to + 1 : to
  return tokens[next]?.lower === 'who'
}

/** How many of the mentions stand right after one of the words. */
function standsAs(
  reading: Reading,
  mentions: readonly NameMention[],
  before: readonly string[],
): number {
  return mentions.filter((m) => before.includes(lowerAt(reading.tokens, m.first - 1))).length
}
