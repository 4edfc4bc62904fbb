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
  const wanted = new Set(termsOf(about))
  const mentions = mentionsOf(indexed.people, wanted)
  const direct = sentences.map((sentence) =>
    mentions.some((mention) => overlaps(mention, sentence)) ? 1 : share(sentence.text, wanted),
  )
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

/** The share of the wanted terms that some words have. */
function share(words: string, wanted: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0
  const own = new Set(termsOf(words))
  return [...wanted].filter((term) => own.has(term)).length / wanted.size
}

/** Where the article speaks of the people whose names have all the wanted terms. */
function mentionsOf(people: readonly Person[], wanted: ReadonlySet<string>): readonly Span[] {
  if (wanted.size === 0) return []
  return people
    .filter(({ variants }) => share(variants.join(' '), wanted) === 1)
    .flatMap(({ mentions }) => mentions)
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
