import { isBodyName } from './body-names.ts'
import { type Figure, foldName, type NameMention, surnameOf } from './figure.ts'
import { FAMILY_NAMES_FIRST, genderOfName, isLikelyFirstName } from './first-names.ts'
import { SUFFIXES, titleOf } from './titles.ts'
import type { Token } from './tokens.ts'

/** Who bears which name, as the article brings them in. */
export class KnownNames {
  readonly figures: Figure[] = []
  readonly #byKey = new Map<string, Figure>()
  readonly #bySurname = new Map<string, Figure[]>()
  readonly #byFirst = new Map<string, Figure[]>()
  readonly #byInitial = new Map<string, Figure[]>()
  /** How often each was named so far, and where last: in full, and at all. */
  readonly #seen = new Map<Figure, { count: number; lastFull: number; last: number }>()
  readonly #introduced = new Map<NameMention, Figure>()
  /** "Mr." or "Mrs." before each surname, where the article only uses one of them. */
  readonly #courtesy: ReadonlyMap<string, Figure['gender']>

  constructor(mentions: readonly NameMention[]) {
    this.#courtesy = courtesyGenders(mentions)
  }

  /** A full name: the figure that bears it, a shorter or longer form included, or a new one. */
  introduce(mention: NameMention): void {
    const words = nameWords(mention)
    const keys = keysOf(words)
    const known = keys.map((key) => this.#byKey.get(key)).find((figure) => figure !== undefined)
    const figure = known ?? this.#add(words)
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, figure)
    this.#introduced.set(mention, figure)
  }

  /** Any name, in the article's order: the figure it means is chosen by what came before. */
  link(mention: NameMention): void {
    const figure = this.#introduced.get(mention) ?? this.#single(mention)
    if (!figure) return
    figure.mentions.push(mention)
    const isFull = nameWords(mention).length > 1
    const seen = this.#seen.get(figure)
    const lastFull = isFull ? mention.paragraph : (seen?.lastFull ?? Number.NEGATIVE_INFINITY)
    this.#seen.set(figure, { count: (seen?.count ?? 0) + 1, lastFull, last: mention.paragraph })
  }

  /** The names in a headline, which names nobody that the body does not: its capitals are no guide. */
  linkTitle(title: readonly Token[]): void {
    let at = 0
    while (at < title.length) {
      const { figure, length } = this.#nameAt(title, at)
      if (figure) figure.mentions.push(titleMention(title.slice(at, at + length)))
      at += length
    }
  }

  #nameAt(title: readonly Token[], at: number): { figure: Figure | undefined; length: number } {
    for (let length = LONGEST_TITLE_NAME; length > 1; length--) {
      const words = title.slice(at, at + length).map((t) => foldName(t.text))
      const figure = words.length === length ? this.#byKey.get(words.join(' ')) : undefined
      if (figure) return { figure, length }
    }
    const token = title[at]
    const bearers = token?.isCapital ? this.#bySurname.get(foldName(token.text)) : undefined
    return { figure: bearers?.length === 1 ? bearers[0] : undefined, length: 1 }
  }

  #single(mention: NameMention): Figure | undefined {
    const words = nameWords(mention)
    const surname = surnameOf(words)
    const bearers = this.#bySurname.get(surname) ?? []
    const full = bearers.filter((f) => f.words.length > 1 && this.#suits(f, mention))
    const people = full.filter((f) => !isBodyName(f.words))
    if (people.length > 0) return this.#likeliest(people, mention.paragraph)
    const alone = bearers.find((f) => f.words.length === 1)
    if (alone) return alone
    const byFirst = (this.#byFirst.get(surname) ?? []).filter((f) => goesByFirst(f.words[0] ?? ''))
    if (byFirst.length === 1) return byFirst[0]
    if (full.length === 1) return full[0]
    if (isTitleAlone(mention)) return undefined
    return this.#misspelt(surname) ?? this.#add(words)
  }

  /** The only person whose surname is one letter off: "Wines", where "Leslie Wimes" was introduced. */
  #misspelt(surname: string): Figure | undefined {
    if (surname.length < SHORTEST_MISSPELT) return undefined
    const alike = (this.#byInitial.get(surname.charAt(0)) ?? []).filter(
      (f) => !isBodyName(f.words) && this.#seen.has(f) && isOneOff(surnameOf(f.words), surname),
    )
    return alike.length === 1 ? alike[0] : undefined
  }

  /**
   * Of several bearers of a surname: the one named most so far, unless only another was just brought in
   * by full name here or in the paragraph before.
   */
  #likeliest(people: readonly Figure[], paragraph: number): Figure | undefined {
    const seen = people.filter((f) => this.#seen.has(f))
    const usual = seen.reduce<Figure | undefined>(
      (best, f) => (best && this.#count(best) >= this.#count(f) ? best : f),
      undefined,
    )
    if (!usual) return people[0]
    const isNear = (f: Figure) => (this.#seen.get(f)?.last ?? 0) >= paragraph - 1
    if (isNear(usual)) return usual
    const fresh = seen.filter((f) => (this.#seen.get(f)?.lastFull ?? 0) >= paragraph - 1)
    return fresh.at(-1) ?? usual
  }

  /** Whether "Mr." or "Mrs." here, or elsewhere before the same surname, allows this bearer of it. */
  #suits(figure: Figure, mention: NameMention): boolean {
    const gender = courtesyOf(mention) ?? this.#courtesy.get(surnameOf(mention.words))
    return gender === undefined || figure.gender === undefined || figure.gender === gender
  }

  #count(figure: Figure): number {
    return this.#seen.get(figure)?.count ?? 0
  }

  #add(words: readonly string[]): Figure {
    const figure: Figure = {
      words,
      mentions: [],
      kind: 'unknown',
      gender: genderOfName(words),
      roles: new Set(),
      descriptions: [],
    }
    this.figures.push(figure)
    push(this.#bySurname, surnameOf(words), figure)
    if (words.length > 1) {
      push(this.#byFirst, foldName(words[0] ?? ''), figure)
      push(this.#byInitial, surnameOf(words).charAt(0), figure)
    }
    return figure
  }
}

/** A full name's keys: all its words, its first and last, and its last two ("Rodham Clinton"). */
function keysOf(words: readonly string[]): readonly string[] {
  const folded = words.map(foldName)
  const keys = [folded.join(' ')]
  if (folded.length > 2 && !isBodyName(words)) {
    keys.push(`${folded[0]} ${folded.at(-1)}`, folded.slice(-2).join(' '))
  }
  return keys
}

/** "President", "Former Secretary": an office, unless a courtesy title makes it a name ("Mr. King"). */
function isTitleAlone({ words, titles }: NameMention): boolean {
  const isTitle = words.length === 1 && titleOf(words[0] ?? '') !== undefined
  return isTitle && !titles.some((t) => /^(?:mrs?|ms|miss)\.?$/iu.test(t))
}

/** Names of more words are not looked for in headlines. */
const LONGEST_TITLE_NAME = 4

function titleMention(tokens: readonly Token[]): NameMention {
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    place: 'title',
    from: 0,
    to: 0,
    first: 0,
    titles: [],
    words: tokens.map((t) => t.text),
    paragraph: 0,
    sentence: -1,
  }
}

/** More bearers of one name than this are not told apart; it bounds the work for each mention. */
const MOST_BEARERS = 20

function goesByFirst(word: string): boolean {
  return isLikelyFirstName(word) || FAMILY_NAMES_FIRST.has(word)
}

/** Shorter surnames differ by a letter without being misspelt: "Lee" and "Leo". */
const SHORTEST_MISSPELT = 5

/** Whether two words differ by one letter changed, dropped or added. */
function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || a === b) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const rest = short.length === long.length ? same + 1 : same
  return short.slice(rest) === long.slice(same + 1)
}

/** The gender that the courtesy titles before a surname tell, if they never differ. */
function courtesyGenders(mentions: readonly NameMention[]): ReadonlyMap<string, Figure['gender']> {
  const genders = new Map<string, Figure['gender']>()
  for (const mention of mentions) {
    const gender = courtesyOf(mention)
    const surname = surnameOf(mention.words)
    if (gender === undefined) continue
    const isOther = genders.has(surname) && genders.get(surname) !== gender
    genders.set(surname, isOther ? undefined : gender)
  }
  return genders
}

function courtesyOf({ titles }: NameMention): Figure['gender'] {
  return titles.map((t) => titleOf(t)?.gender).find((gender) => gender !== undefined)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.length < MOST_BEARERS) list.push(value)
}

/** A name without "Jr." and nicknames. */
export function nameWords(mention: NameMention): readonly string[] {
  return mention.words.filter((word) => !SUFFIXES.has(foldName(word)))
}
