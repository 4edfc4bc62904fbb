import { overlaps, type Span } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import type { Person } from '../people/person.ts'
import type { Sentence } from './sentences.ts'
import { termsOf } from './terms.ts'

/** What a sentence of the same paragraph as one on the subject is worth to it. */
const SAME_PARAGRAPH = 0.4

/**
 * The sentences of an article that speak of a subject or a person, each with how much of it, up to 1. They
 * share words with it, mention the person by name, role or pronoun, or stand in the paragraph of one that does.
 */
export function onSubject(
  indexed: IndexedArticle,
  sentences: readonly Sentence[],
  about: string,
): ReadonlyMap<Sentence, number> {
  const terms = sentences.map(({ text }) => new Set(termsOf(text)))
  const wanted = weighTerms(new Set(termsOf(about)), terms)
  const mentions = mentionsOf(indexed.people, wanted)
  let next = 0
  const direct = sentences.map((sentence, i) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++
    const mention = mentions[next]
    return mention && overlaps(mention, sentence) ? 1 : share(terms[i], wanted)
  })
  const paragraphs = bestByParagraph(sentences, direct)
  const found = sentences.map((sentence, i): [Sentence, number] => {
    const own = direct[i] ?? 0
    return [sentence, own || SAME_PARAGRAPH * (paragraphs.get(sentence.paragraph) ?? 0)]
  })
  return new Map(found.filter(([, weight]) => weight > 0))
}

/** What has at least this part of what the best one has of a subject is on it. */
const NEAR_BEST = 0.5

/** Of some things that speak of a subject to some degree, those that are as good as on it. */
export function nearestTo<T>(things: readonly T[], weightOf: (thing: T) => number): readonly T[] {
  const best = things.reduce((most, one) => Math.max(most, weightOf(one)), 0)
  return things.filter((one) => best > 0 && weightOf(one) >= best * NEAR_BEST)
}

/** Terms with what each is worth. */
type Wanted = ReadonlyMap<string, number>

/** The terms of a subject, those that few sentences have worth more: of "al-Maliki", "maliki" before "al". */
function weighTerms(
  wanted: ReadonlySet<string>,
  sentences: readonly ReadonlySet<string>[],
): Wanted {
  return new Map(
    [...wanted].map((term) => {
      const count = sentences.filter((own) => own.has(term)).length
      return [term, Math.log(1 + sentences.length / Math.max(1, count))]
    }),
  )
}

/** How much of the wanted terms some others have, 0 to 1. */
function share(own: ReadonlySet<string> | undefined, wanted: Wanted): number {
  let found = 0
  let all = 0
  for (const [term, weight] of wanted) {
    all += weight
    if (own?.has(term)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** Where the article speaks of the people whose names have all the wanted terms, in its order. */
function mentionsOf(people: readonly Person[], wanted: Wanted): readonly Span[] {
  if (wanted.size === 0) return []
  return people
    .filter(({ variants }) => share(new Set(variants.flatMap(termsOf)), wanted) === 1)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
}

function bestByParagraph(
  sentences: readonly Sentence[],
  weights: readonly number[],
): ReadonlyMap<number, number> {
  const best = new Map<number, number>()
  sentences.forEach(({ paragraph }, i) => {
    best.set(paragraph, Math.max(best.get(paragraph) ?? 0, weights[i] ?? 0))
  })
  return best
}
