import { stemmer } from 'stemmer'
import type { Article } from '../article/article.ts'
import { sliceOf } from '../article/span.ts'
import { DETERMINERS, EMPTY_WORDS, PREPOSITIONS } from '../people/grammar.ts'
import type { Person } from '../people/person.ts'
import { wordSet } from '../people/word-set.ts'
import type { Quotation } from './quotation.ts'

/** An article with its people and what they say. */
export type Spoken = {
  readonly article: Article
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
}

/** A quotation with its article and how much of what was asked it meets, 0 to 1. */
export type QuotationHit = {
  readonly spoken: Spoken
  readonly quotation: Quotation
  readonly score: number
}

/** What a word met counts by where it is met: in the quotation, in its speaker's names, around it. */
const WORTH = { said: 1, speaker: 0.7, around: 0.45 }

/** A direct quotation goes before a reported statement that meets as much. */
const DIRECT = 0.1

/** Quotations that meet some of the words asked for, best first. */
export function rankQuotations(all: readonly Spoken[], about: string): readonly QuotationHit[] {
  const terms = [...new Set(contentStems(about))]
  const candidates = all
    .filter(({ article }) => mentionsAny(article, terms))
    .flatMap((spoken) => spoken.quotations.map((quotation) => ({ spoken, quotation })))
    .map((candidate) => ({ ...candidate, worth: worthOfTerms(candidate, terms) }))
  const weights = terms.map((_, i) => rarity(candidates.map(({ worth }) => worth[i] ?? 0)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return candidates
    .map(({ spoken, quotation, worth }) => {
      const met = worth.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)
      return { spoken, quotation, score: whole > 0 ? met / whole : 0 }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => standing(b) - standing(a))
}

function standing({ quotation, score }: QuotationHit): number {
  return score + (quotation.kind === 'direct' ? DIRECT : 0)
}

/** The rarer a word is among the quotations, the more meeting it tells; a word nobody says counts most. */
function rarity(worths: readonly number[]): number {
  const met = worths.filter((worth) => worth > 0).length
  return Math.log(1 + (worths.length + 1) / (met + 1))
}

/** A word's first letters tell whether an article can have it at all. */
const PREFIX = 4

function mentionsAny({ text }: Article, terms: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return terms.some((term) => lower.includes(term.slice(0, PREFIX)))
}

type Candidate = { readonly spoken: Spoken; readonly quotation: Quotation }

function worthOfTerms(
  { spoken, quotation }: Candidate,
  terms: readonly string[],
): readonly number[] {
  const { article, people } = spoken
  const said = new Set(stems(sliceOf(article.text, quotation)))
  const paragraph = article.paragraphs[quotation.paragraph - 1]
  const around = new Set(paragraph ? stems(sliceOf(article.text, paragraph)) : [])
  const speaker = people.find(({ name }) => name === quotation.speaker)
  const known = new Set(stems(speaker ? namesOf(article, speaker) : (quotation.speaker ?? '')))
  return terms.map((term) => {
    if (said.has(term)) return WORTH.said
    if (known.has(term)) return WORTH.speaker
    return around.has(term) ? WORTH.around : 0
  })
}

function namesOf({ text }: Article, person: Person): string {
  return [...person.variants, ...person.descriptions.map((d) => sliceOf(text, d))].join(' ')
}

/** Stems that carry a story, by how many of its paragraphs use them. */
export function weighQuotations(spoken: Spoken): readonly QuotationHit[] {
  const { article, quotations } = spoken
  const direct = quotations.filter(
    ({ kind, speaker }) => kind === 'direct' && speaker !== undefined,
  )
  if (direct.length === 0) return []
  const counts = new Map<string, number>()
  for (const paragraph of article.paragraphs) {
    for (const stem of new Set(contentStems(sliceOf(article.text, paragraph)))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const weighed = direct.map((quotation) => ({
    spoken,
    quotation,
    score: carried(article, quotation, counts),
  }))
  const most = Math.max(1, ...weighed.map(({ score }) => score))
  return weighed
    .map((hit) => ({ ...hit, score: hit.score / most }))
    .sort((a, b) => b.score - a.score)
}

/** How many other paragraphs share the quotation's words, damped so that length alone does not win. */
function carried(
  article: Article,
  quotation: Quotation,
  counts: ReadonlyMap<string, number>,
): number {
  const words = [...new Set(contentStems(sliceOf(article.text, quotation)))]
  const shared = words.map((stem) => (counts.get(stem) ?? 1) - 1)
  const sum = shared.reduce((total, count) => total + count, 0)
  return sum / Math.sqrt(words.length + DAMPING)
}

/** Added to a quotation's words: the shortest ones do not win on one word. */
const DAMPING = 4

/** A word with what joins its parts: matches `well-known` and `3.5`; not `—`. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const GENITIVE = /['’]s$/u

function stems(words: string): readonly string[] {
  const found = words.toLowerCase().match(WORD) ?? []
  return found.map((word) => stemmer(word.replace(GENITIVE, '')))
}

/** Words of a request that say nothing of its subject. */
const REQUEST_WORDS = wordSet(
  'what who whom whose which when where why how did do does say said saying says tell told talk about think ' +
    'thinks thought quote quotes quotation quotations anything something words me us is are was were be been ' +
    'has have had will would can could should there their them they it its not very also than then',
)

function contentStems(words: string): readonly string[] {
  const found = words.toLowerCase().match(WORD) ?? []
  return found.filter((word) => !isEmpty(word)).map((word) => stemmer(word.replace(GENITIVE, '')))
}

function isEmpty(word: string): boolean {
  return [REQUEST_WORDS, EMPTY_WORDS, PREPOSITIONS, DETERMINERS].some((list) => list.has(word))
}
