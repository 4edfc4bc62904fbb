import { sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import type { Person } from '../people/person.ts'
import { readWords } from './words.ts'

/** The words by which a question may mean a person of an article. */
export type Profile = {
  readonly person: Person
  /** Stems of the names that the article prints. */
  readonly names: ReadonlySet<string>
  /** Stems of what the article says they are ("laureate", "71"), without the names. */
  readonly descriptions: ReadonlySet<string>
  /** The pronoun that the article uses for them, where it uses one. */
  readonly pronoun: 'he' | 'she' | undefined
}

/** The people of an article, those whom it mentions most first. */
export function profilePeople({ article, people }: IndexedArticle): readonly Profile[] {
  return people
    .map((person) => profile(article.text, person))
    .sort((a, b) => b.person.mentions.length - a.person.mentions.length)
}

function profile(text: string, person: Person): Profile {
  const names = new Set(person.variants.flatMap(tellingStems))
  const roles = person.mentions.filter(({ by }) => by === 'role')
  const said = [...person.descriptions, ...roles].flatMap((s) => tellingStems(sliceOf(text, s)))
  const pronouns = person.mentions
    .filter(({ by }) => by === 'pronoun')
    .map((mention) => sliceOf(text, mention).toLowerCase())
  return {
    person,
    names,
    descriptions: new Set(said.filter((stem) => !names.has(stem))),
    pronoun: commonest(pronouns),
  }
}

function tellingStems(words: string): readonly string[] {
  return readWords(words)
    .filter((word) => !word.isFunctionWord && word.folded.length > 1)
    .map(({ stem }) => stem)
}

/** Matches `him`; not `the`. */
const MALE = /^(?:he|him|his|himself)$/u
/** Matches `her`; not `hero`. */
const FEMALE = /^(?:she|her|hers|herself)$/u

function commonest(pronouns: readonly string[]): 'he' | 'she' | undefined {
  const male = pronouns.filter((pronoun) => MALE.test(pronoun)).length
  const female = pronouns.filter((pronoun) => FEMALE.test(pronoun)).length
  if (male === female) return undefined
  return male > female ? 'he' : 'she'
}
