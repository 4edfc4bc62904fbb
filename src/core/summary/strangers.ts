import { lastStarting, sliceOf } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import type { Person } from '../people/person.ts'
import type { Sentence } from './sentences.ts'

/**
 * For each sentence, those by index that first give the full names of people whom it names in short: "Adelson"
 * is a stranger to a reader who has not met "casino magnate Sheldon Adelson". Whom the headline names is known.
 */
export function findIntroductions(
  { article, people }: IndexedArticle,
  sentences: readonly Sentence[],
): readonly ReadonlySet<number>[] {
  const needed = sentences.map(() => new Set<number>())
  const strangers = people.filter(
    (one) => one.kind === 'person' && !isNamedIn(article.headline, one),
  )
  for (const person of strangers) {
    const { full, short } = placesOf(person, article.text, sentences)
    const [first] = full
    for (const index of short)
      if (first !== undefined && !full.has(index)) needed[index]?.add(first)
  }
  return needed
}

function isNamedIn(headline: string | undefined, { name }: Person): boolean {
  const surname = name.split(' ').at(-1) ?? name
  return headline?.includes(surname) ?? false
}

/** The sentences that name somebody in full and those that do so by one word, by index and in order. */
type Places = { readonly full: ReadonlySet<number>; readonly short: ReadonlySet<number> }

function placesOf({ mentions }: Person, text: string, sentences: readonly Sentence[]): Places {
  const full = new Set<number>()
  const short = new Set<number>()
  for (const mention of mentions) {
    const index = lastStarting(sentences, mention.start)
    if (mention.by !== 'name' || index < 0) continue
    const places = sliceOf(text, mention).includes(' ') ? full : short
    places.add(index)
  }
  return { full, short }
}
