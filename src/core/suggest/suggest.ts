import { readWords } from '../check/words.ts'
import type { Option } from '../command.ts'
import { type IndexedArticle, isWithin } from '../indexed-article.ts'
import type { Library } from '../library.ts'
import { type Choice, listParagraphs } from './choices.ts'

/** One line of the list below what a reader is typing. */
export type Suggestion = {
  /** What is shown, within 100 characters. */
  readonly name: string
  /** What goes into the option, within 100 characters. */
  readonly value: string | number
}

/** Discord takes so many suggestions, each with so long a name and value. */
const MOST_SUGGESTIONS = 25
const LONGEST_SUGGESTION = 100

/**
 * What may be meant by what was typed into an option so far: every typed word begins a word of the
 * suggestion; best first. Empty for an option that has no suggestions. `isLate` is asked between
 * articles; once it says yes, there is only what was found by then.
 */
export function suggest(
  library: Library,
  option: Option,
  typed: string,
  isLate: () => boolean = () => false,
): readonly Suggestion[] {
  const keys = readWords(typed, { start: 0, end: typed.length }).map(({ key }) => key)
  const fitting = new Map<Choice['value'], Fitting>()
  for (const choices of choicesByArticle(library, option, keys)) {
    if (isLate()) break
    for (const choice of choices) keepBest(fitting, { ...choice, fit: fitOf(choice, keys) })
  }
  return [...fitting.values()]
    .sort((a, b) => b.fit - a.fit || b.weight - a.weight)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ text, value }) => ({ name: shorten(text), value }))
}

type Fitting = Choice & { readonly fit: number }

/** Article by article; paragraphs only of a single one, as a number alone does not say of which. */
function* choicesByArticle(
  library: Library,
  { suggest: kind }: Option,
  keys: readonly string[],
): Generator<readonly Choice[]> {
  const { articles, choicesOf } = library
  const [only, ...others] = articles
  if (kind === undefined) return
  if (kind === 'paragraphs') {
    if (only && others.length === 0) yield listParagraphs(only.article)
    return
  }
  const looked = kind === 'articles' ? articles : articlesFor(library, keys)
  for (const indexed of looked) yield choicesOf(indexed)[kind]
}

/** Above so many paragraphs only the articles nearest to what is typed are looked through: a tenth of a second. */
const MOST_LOOKED_THROUGH = 2_000

/** So many of the words that a typed word begins are searched for. */
const MOST_BEGUN = 20

/** Of many articles the first so many, while nothing is typed. */
const FIRST = 100

/** The articles whose choices are listed; of many, those that have words beginning as the typed ones do. */
function articlesFor(
  { articles, index }: Library,
  keys: readonly string[],
): readonly IndexedArticle[] {
  if (isWithin(articles, MOST_LOOKED_THROUGH)) return articles
  if (keys.length === 0) return articles.slice(0, FIRST)
  const begun = keys.flatMap((key) => index.vocabulary().beginningWith(key, MOST_BEGUN))
  const words = [...new Set([...keys, ...begun])].join(' ')
  const near = new Set(index.articlesNear(words, MOST_LOOKED_THROUGH))
  return articles.filter((indexed) => near.has(indexed))
}

/** Of the same value in several articles the one that its article makes most of. */
function keepBest(fitting: Map<Choice['value'], Fitting>, choice: Fitting): void {
  const known = fitting.get(choice.value)
  const isTooLong = String(choice.value).length > LONGEST_SUGGESTION
  if (choice.fit === 0 || isTooLong || (known && known.weight >= choice.weight)) return
  fitting.set(choice.value, choice)
}

/** 0 where a typed word begins no word of the choice; more the earlier in it they stand, in a name all the same. */
function fitOf({ keys, nameLength }: Choice, typed: readonly string[]): number {
  if (typed.length === 0) return 1
  const places = typed.map((word) => keys.findIndex((key) => key.startsWith(word)))
  if (places.some((place) => place < 0)) return 0
  const earliest = Math.min(...places)
  return earliest < nameLength ? 1 : 1 / (1 + earliest)
}

/** Cut at a word, within the longest name that is taken. */
function shorten(text: string): string {
  if (text.length <= LONGEST_SUGGESTION) return text
  const cut = text.slice(0, LONGEST_SUGGESTION)
  const blank = cut.lastIndexOf(' ')
  const whole = blank > 0 ? cut.slice(0, blank) : cut.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, '')
  return `${whole.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`
}
