import { isBodyName } from './body-names.ts'
import type { Figure, NameMention } from './figure.ts'
import { isFirstName, isLikelyFirstName } from './first-names.ts'
import { DETERMINERS, PREPOSITIONS } from './grammar.ts'
import { isPreposed, isSpeaking } from './mention-context.ts'
import { BODIES } from './nouns.ts'
import type { PrintedWords } from './ordinary-words.ts'
import { PEOPLES, PLACES } from './places-and-bodies.ts'
import type { Reading } from './reading.ts'
import { titleOf } from './titles.ts'
import { lowerAt, type Token, textAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** A figure with what the tests look at. */
type Named = {
  readonly reading: Reading
  readonly figure: Figure
  readonly printed: PrintedWords
  /** Its mentions outside quotation marks. */
  readonly body: readonly NameMention[]
  readonly speaks: boolean
}

/**
 * Whether a figure is a person, a body or a place; `unknown` where nothing in the article tells, which is
 * where the fragments of headlines and slogans end up.
 */
export function kindOf(reading: Reading, figure: Figure, printed: PrintedWords): Figure['kind'] {
  const body = figure.mentions.filter((m) => m.place === 'body')
  const speaks = body.some((m) => isSpeaking(reading.tokens, m, 'usual'))
  const named = { reading, figure, printed, body, speaks }
  return TESTS.find(({ holds }) => holds(named))?.kind ?? 'unknown'
}

type Test = { readonly kind: Figure['kind']; readonly holds: (named: Named) => boolean }

/** The first that holds tells, the surest in front. */
const TESTS: readonly Test[] = [
  { kind: 'person', holds: ({ figure }) => isTitled(figure) },
  { kind: 'organisation', holds: ({ figure }) => isBodyName(figure.words) },
  { kind: 'unknown', holds: isCommonNoun },
  { kind: 'place', holds: ({ figure }) => isPlaceName(figure.words) },
  { kind: 'place', holds: (named) => !named.speaks && isUsedAsPlace(named) },
  { kind: 'organisation', holds: (named) => !named.speaks && isGroupName(named) },
  { kind: 'organisation', holds: isTeam },
  { kind: 'organisation', holds: isCalledBody },
  { kind: 'person', holds: isPersonal },
  { kind: 'organisation', holds: (named) => named.speaks && isBody(named) },
  { kind: 'person', holds: ({ speaks }) => speaks },
  { kind: 'place', holds: (named) => standsAs(named, PLACE_WORDS) > named.body.length / 3 },
]

/** "the Carolina Panthers", "Afghanistan Veterans": a plural with "the", or for a place. */
function isGroupName(named: Named): boolean {
  const { words, roles } = named.figure
  const first = words[0] ?? ''
  if (words.length < 2 || roles.size > 0) return false
  if (PLACES.has(first) && !isFirstName(first)) return true
  const { length } = named.body
  return PLURAL.test(words.at(-1) ?? '') && length > 0 && standsAs(named, ['the']) === length
}

/** Matches `Panthers`; not `Ross`. */
const PLURAL = /[^s]s$/u

/** "the Sierra Club", "American Bridge": named with an article, or for a place or a people. */
function isBody(named: Named): boolean {
  const first = named.figure.words[0] ?? ''
  const isOf = PEOPLES.has(first) || PLACES.has(first)
  return isOf || standsAs(named, ['the']) > named.body.length / 2
}

/** One word that the headline prints as a club: "Carrow" of "Carrow Athletic". */
function isTeam({ reading: { titles }, figure: { words } }: Named): boolean {
  const [name = ''] = words
  return (
    words.length === 1 &&
    titles.some((t, i) => t.text === name && TEAM_WORDS.has(textAt(titles, i + 1)))
  )
}

const TEAM_WORDS = wordSet('Athletic United Rovers Wanderers Rangers Albion Town City County FC')

/** "Digital Rights Now, a charity, …": said to be a body. */
function isCalledBody({ reading: { tokens }, body }: Named): boolean {
  return body.some(({ to, sentence }) => {
    if (textAt(tokens, to) !== ',' || !DETERMINERS.has(lowerAt(tokens, to + 1))) return false
    let last = to + 1
    while (isInPhrase(tokens[last + 1], sentence)) last++
    return BODIES.has(lowerAt(tokens, last)) && textAt(tokens, last + 1) === ','
  })
}

function isInPhrase(token: Token | undefined, sentence: number): boolean {
  return token?.kind === 'word' && token.sentence === sentence && !PREPOSITIONS.has(token.lower)
}

/** A first name, a role, a surname used alone or "who": each is enough. */
function isPersonal(named: Named): boolean {
  const { reading, figure, body } = named
  const isPlace = figure.words.length === 1 && standsAs(named, NO_PERSON_AFTER) > 0
  if (figure.roles.size > 0 || (isFirstName(figure.words[0] ?? '') && !isPlace)) return true
  if (figure.words.length > 1 && isLikelyFirstName(figure.words[0] ?? '')) return true
  return isReusedName(figure) || body.some((m) => isFollowedByWho(reading, m) || isAged(reading, m))
}

/** One word that the article prints without a capital, too: "Department", "Session". */
function isCommonNoun({ figure: { words }, printed }: Named): boolean {
  const [word = ''] = words
  return words.length === 1 && !isFirstName(word) && printed.small.has(word.toLowerCase())
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
  if (STATE.test(words.join(' ')) || STATES.has(last)) return true
  const isCompound = words.length === 2 && PLACES.has(last) && COMPOUNDS.has(words[0] ?? '')
  return isCompound || words.every((word) => PLACES.has(word) || PEOPLES.has(word))
}

/** Two initials with their stops: matches `N.J.`; not `S.E.C.`. */
const STATE = /^(?:\p{Lu}\.){2}$/u

/** Short names of states that are no surnames. */
const STATES = wordSet(
  'Va Pa Ga Ala Ariz Calif Colo Conn Fla Ill Ind Kan Ky Md Mich Minn Miss Mont Neb Nev Okla Ore Tenn Tex Vt Wis Wyo',
)

/** A town that women and men are also called after ("Charlotte"), or mostly "the" or "at" before it. */
function isUsedAsPlace(named: Named): boolean {
  const { words, roles } = named.figure
  if (words.length === 1 && TOWNS.has(words[0]?.split('-')[0] ?? '')) return true
  const asPlace = standsAs(named, ['the', 'until', 'since', ...PLACE_WORDS])
  return roles.size === 0 && asPlace > 1 && asPlace > named.body.length / 2
}

/** First names that are as often towns and lands. */
const TOWNS = wordSet(
  'Adelaide Alexandria Austin Brooklyn Carolina Chad Charlotte Dallas Florence Georgia Houston Israel Jackson ' +
    'Jordan Kent Lincoln Madison Milan Orlando Paris Phoenix Savannah Sofia Sydney Victoria Vienna Virginia',
)

/** First words of compound place names. */
const COMPOUNDS = wordSet(
  'New North South West East N. S. Nova Saudi Los San Las St. Great Northern Southern Upstate',
)

/** Two names, then the last of them alone, as a person is called: "Kulwant Bhatti", later "Bhatti". */
function isReusedName(figure: Figure): boolean {
  const { length } = figure.words
  if (length < 2 || length > 3) return false
  return figure.mentions.some((m) => m.place === 'body' && m.words.length === 1)
}

/** "Stevie Wonder, who …": only people are who; but not the place in "Ann Lee of East Padua, who …". */
function isFollowedByWho({ tokens }: Reading, mention: NameMention): boolean {
  const { to } = mention
  if (isPreposed(tokens, mention)) return false
  const next = tokens[to]?.text === ',' ? to + 1 : to
  return tokens[next]?.lower === 'who'
}

/** "Amadou Magassa, 13, …": only people have an age. */
function isAged({ tokens }: Reading, { to }: NameMention): boolean {
  return (
    textAt(tokens, to) === ',' && AGE.test(textAt(tokens, to + 1)) && textAt(tokens, to + 2) === ','
  )
}

/** One or two figures: matches `71`. */
const AGE = /^\d{1,2}$/u

/** How many of its mentions stand right after one of the words. */
function standsAs({ reading, body }: Named, before: readonly string[]): number {
  return body.filter((m) => before.includes(lowerAt(reading.tokens, m.first - 1))).length
}
