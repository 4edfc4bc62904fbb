import type { Person } from './people/person.ts'

/**
 * Words with a name in the place of “he”, “she” or “who is that?”, where it is plain who is meant: the only one who fits
 * in the first source that has any. Where it is not plain the words are left as they are.
 */
export function withNames(words: string, sources: readonly (readonly Person[])[]): string {
  const shown = UNNAMED.test(words) ? theOne(sources, () => true) : undefined
  if (shown) return `who is ${shown.name}?`
  return words.replace(PRONOUN, (pronoun, _, at: number) => {
    const gender = WOMAN.has(pronoun.toLowerCase()) ? 'woman' : 'man'
    const meant = theOne(sources, (person) => person.gender === gender)
    if (!meant) return pronoun
    return isPossessive(pronoun, words.slice(at + pronoun.length)) ? `${meant.name}’s` : meant.name
  })
}

/** Matches `who is that?`, `who's this`, `who said that?`; not `who is that mayor?`. */
const UNNAMED = /^who(?:['’]s| is| was| said| says) (?:that|this|it|so|speaking)[?!. ]*$/iu

/** Matches `He`, `hers`, the `she` of `she’s`; not the `he` of `the`. */
const PRONOUN = /(?<![\p{L}\p{N}])(he|him|his|she|hers|her)(?![\p{L}\p{N}])/giu

const WOMAN: ReadonlySet<string> = new Set(['she', 'her', 'hers'])

function theOne(
  sources: readonly (readonly Person[])[],
  fits: (person: Person) => boolean,
): Person | undefined {
  const fitting = sources
    .map((people) => people.filter((person) => person.kind === 'person' && fits(person)))
    .find((people) => people.length > 0)
  return fitting?.length === 1 ? fitting[0] : undefined
}

/** “His” always; “her” before a word that it can belong to: in “her freedom”, not in “about her in Minsk”. */
function isPossessive(pronoun: string, after: string): boolean {
  const lower = pronoun.toLowerCase()
  return lower === 'his' || (lower === 'her' && /^ \p{L}/u.test(after) && !LINK.test(after))
}

/** A word that begins something else: matches ` about`, ` in`; not ` inmates`. */
const LINK = /^ (?:about|and|at|by|for|from|in|on|or|said|say|to|was|when|while|with)\b/iu
