import { sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import type { Person } from '../people/person.ts'
import { readWords } from './words.ts'

/** The words by which a question may mean a person of an article. */
export type Profile = {
  readonly person: Person
  /** Stems of the names that the article prints; read when first asked for. */
  readonly names: ReadonlySet<string>
  /** Stems of what the article says they are ("laureate", "71"), without the names; read when first asked for. */
  readonly descriptions: ReadonlySet<string>
  /** The pronoun that a question would use for them. */
  readonly pronoun: 'he' | 'she' | undefined
}

/** The people of an article, those whom it mentions most first. */
export function profilePeople({ article, people }: IndexedArticle): readonly Profile[] {
  return people
    .map((person) => profile(article.text, person))
    .sort((a, b) => b.person.mentions.length - a.person.mentions.length)
}

function profile(text: string, person: Person): Profile {
  let names: ReadonlySet<string> | undefined
  let descriptions: ReadonlySet<string> | undefined
  return {
    person,
    get names() {
      names ??= new Set(person.variants.flatMap(tellingStems))
      return names
    },
    get descriptions() {
      descriptions ??= describingStems(text, person, this.names)
      return descriptions
    },
    pronoun: person.gender && PRONOUNS[person.gender],
  }
}

function describingStems(
  text: string,
  { descriptions, mentions }: Person,
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const roles = mentions.filter(({ by }) => by === 'role')
  const said = [...descriptions, ...roles].flatMap((s) => tellingStems(sliceOf(text, s)))
  return new Set(said.filter((stem) => !names.has(stem)))
}

function tellingStems(words: string): readonly string[] {
  return readWords(words)
    .filter((word) => !word.isFunctionWord && word.folded.length > 1)
    .map(({ stem }) => stem)
}

const PRONOUNS = { woman: 'she', man: 'he' } as const
