import type { Person } from './people/person.ts'

/** Words whose pronouns have become names where that is plain, or those between whom it is not. */
export type Named =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'unclear'; readonly people: readonly Person[] }

/**
 * Words with a name in the place of “he”, “she” or “who is that?”: that of the only one who fits in the first source
 * that has any. Left as they are where nobody fits, or they name somebody themselves whom the pronoun may mean.
 */
export function withNames(words: string, sources: readonly (readonly Person[])[]): Named {
  const shown = UNNAMED.test(words) ? fitting(sources, () => true) : []
  if (shown[0]) return unlessSeveral(shown, `who is ${shown[0].name}?`)
  const [pronoun] = PRONOUN.exec(words) ?? []
  if (pronoun === undefined) return { kind: 'words', words }
  const gender = WOMAN.has(pronoun.toLowerCase()) ? 'woman' : 'man'
  const meant = fitting(sources, (person) => person.gender === gender)
  const [one] = meant
  if (!one || meant.some((person) => isNamedIn(words, person))) return { kind: 'words', words }
  return unlessSeveral(meant, exchange(words, one.name, gender))
}

/** Whether words name a person, by any of their names or the last word of one, whatever the case. */
export function isNamedIn(words: string, person: Person): boolean {
  const typed = ` ${words.toLowerCase().replace(NO_LETTERS, ' ')} `
  return callsOf(person).some((name) =>
    typed.includes(` ${name.toLowerCase().replace(NO_LETTERS, ' ')} `),
  )
}

/** What a person may be called: every name that is printed of them, and the last word of each. */
export function callsOf({ variants }: Person): readonly string[] {
  return [...new Set(variants.flatMap((name) => [name, name.split(' ').at(-1) ?? name]))]
}

/** What stands between words: matches `, `; not `a`. */
const NO_LETTERS = /[^\p{L}\p{N}]+/gu

/** Matches `who is that?`, `who's this`, `who said that?`; not `who is that mayor?`. */
const UNNAMED = /^who(?:['’]s| is| was| said| says) (?:that|this|it|so|speaking)[?!. ]*$/iu

/** Matches `He`, `hers`, the `she` of `she’s`; not the `he` of `the`. */
const PRONOUN = /(?<![\p{L}\p{N}])(he|him|his|she|hers|her)(?![\p{L}\p{N}])/iu
const EVERY_PRONOUN = new RegExp(PRONOUN, 'giu')

const WOMAN: ReadonlySet<string> = new Set(['she', 'her', 'hers'])

/** Those who fit in the first source where any does. */
function fitting(
  sources: readonly (readonly Person[])[],
  fits: (person: Person) => boolean,
): readonly Person[] {
  const found = sources
    .map((people) => people.filter((person) => person.kind === 'person' && fits(person)))
    .find((people) => people.length > 0)
  return found ?? []
}

function unlessSeveral(people: readonly Person[], words: string): Named {
  return people.length > 1 ? { kind: 'unclear', people } : { kind: 'words', words }
}

/** The words with the name for every pronoun of the gender. */
function exchange(words: string, name: string, gender: Person['gender']): string {
  return words.replace(EVERY_PRONOUN, (pronoun, _, at: number) => {
    if (WOMAN.has(pronoun.toLowerCase()) !== (gender === 'woman')) return pronoun
    return isPossessive(pronoun, words.slice(at + pronoun.length)) ? `${name}’s` : name
  })
}

/** “His” always; “her” before a word that it can belong to: in “her freedom”, not in “about her in Minsk”. */
function isPossessive(pronoun: string, after: string): boolean {
  const lower = pronoun.toLowerCase()
  return lower === 'his' || (lower === 'her' && /^ \p{L}/u.test(after) && !LINK.test(after))
}

/** A word that begins something else: matches ` about`, ` in`; not ` inmates`. */
const LINK = /^ (?:about|and|at|by|for|from|in|on|or|said|say|to|was|when|while|with)\b/iu
