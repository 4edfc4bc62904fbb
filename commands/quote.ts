import { type Answer, abstain, type Passage, show } from '../src/core/answer.ts'
import { contains } from '../src/core/article/span.ts'
import { defineCommand, USUAL_LIMIT } from '../src/core/command.ts'
import { type IndexedArticle, isWithin } from '../src/core/indexed-article.ts'
import type { Library } from '../src/core/library.ts'
import { type Found, findCalled } from '../src/core/people/called.ts'
import type { Quotation } from '../src/core/speech/quotation.ts'
import {
  type QuotationHit,
  rankQuotations,
  type Spoken,
  weighQuotations,
} from '../src/core/speech/quotation-ranking.ts'
import { isWordedSo, withSourceWorded } from '../src/core/speech/worded-sources.ts'
import { passageOfQuotation, passageOfSentence } from '../src/core/spoken-passage.ts'

/** What somebody said, exactly as printed. */
export const quote = defineCommand({
  name: 'quote',
  description: 'Find what someone said, exactly as printed.',
  options: [
    { kind: 'text', name: 'about', suggest: 'subjects', description: 'A few words on the subject' },
    { kind: 'text', name: 'speaker', suggest: 'people', description: 'Only this person’s words' },
  ],
  example: '/quote about:visas speaker:Kalesnikava',
  run(library, { about, speaker }, limit = USUAL_LIMIT) {
    const { articles } = library
    if (speaker !== undefined) return quoteSpeaker(articles, speaker, about, limit)
    if (about === undefined) return quoteBest(articles, limit)
    const hits = quotationsOn(library, about).slice(0, limit)
    return hits.length > 0 ? showHits(hits) : abstain(`Nobody is quoted on “${about}”.`)
  },
})

/** Above so many paragraphs, only the articles nearest to a subject are read for quotations on it. */
const MOST_PARAGRAPHS = 2_000

/** Quotations on a subject, best first; where the nearest of many articles have none, those of any. */
function quotationsOn({ articles, index }: Library, about: string): readonly QuotationHit[] {
  if (isWithin(articles, MOST_PARAGRAPHS)) return rankQuotations(articles, about)
  const near = new Set(index.articlesNear(about, MOST_PARAGRAPHS))
  const nearest = articles.filter((indexed) => near.has(indexed))
  const hits = rankQuotations(nearest, about)
  return hits.length > 0 ? hits : rankQuotations(articles, about)
}

/** The quotations that carry most of their article. */
function quoteBest(articles: readonly IndexedArticle[], limit: number): Answer {
  const hits: QuotationHit[] = []
  let best = 0
  for (const indexed of articles) {
    // None is above 1: once there are enough of these, no later article has one that goes before them.
    if (best >= limit) break
    const weighed = weighQuotations(indexed)
    best += weighed.filter(({ score }) => score === 1).length
    hits.push(...weighed)
  }
  const shown = hits.sort((a, b) => b.score - a.score).slice(0, limit)
  return shown.length > 0 ? showHits(shown) : abstain('Nobody is quoted.')
}

/** What one person says, quoted or else reported; else where they are named. */
function quoteSpeaker(
  articles: readonly IndexedArticle[],
  speaker: string,
  about: string | undefined,
  limit: number,
): Answer {
  const { found, nearest } = findCalled(articles, speaker)
  const name = found[0]?.person.name
  const isTheirs = (q: Quotation) =>
    name === undefined ? isWordedSo(q, speaker) : q.speaker === name
  const among = name === undefined ? withSourceWorded(articles, speaker) : found.map(({ of }) => of)
  const theirs = quotationsOf(among, isTheirs, about === undefined ? limit : Infinity)
  const [first] = theirs.flatMap(({ quotations }) => quotations)
  if (first) return quoteTheirs(theirs, name ?? first.speaker ?? speaker, about, limit)
  if (name === undefined) return abstain(tellNobody(speaker, nearest))
  const reason = `${name} is named, but nothing is reported of what they say.`
  return abstain(reason, found.flatMap(namedIn).slice(0, limit))
}

/** Some quotations of articles, of no more articles than have so many direct ones. */
function quotationsOf(
  articles: readonly IndexedArticle[],
  isTheirs: (quotation: Quotation) => boolean,
  most: number,
): readonly Spoken[] {
  const all: Spoken[] = []
  let direct = 0
  for (const of of articles) {
    if (direct >= most) break
    const quotations = of.quotations.filter(isTheirs)
    direct += quotations.filter(({ kind }) => kind === 'direct').length
    all.push({ article: of.article, people: of.people, quotations })
  }
  return all
}

/** The sentences that name a person, as far as a reply could show them. */
function namedIn({ of, person }: Found<IndexedArticle>): readonly Passage[] {
  return person.mentions
    .slice(0, MOST_READ)
    .flatMap((mention) => passageOfSentence(of.article, mention) ?? [])
    .filter((passage, i, all) => all.findIndex((p) => p.start === passage.start) === i)
}

/** So many of a person's mentions are looked through. */
const MOST_READ = 40

function tellNobody(speaker: string, nearest: readonly string[]): string {
  const near = nearest.length > 0 ? ` The nearest names: ${nearest.join(', ')}.` : ''
  return `Nobody called “${speaker}” is quoted.${near}`
}

function quoteTheirs(
  theirs: readonly Spoken[],
  name: string,
  about: string | undefined,
  limit: number,
): Answer {
  const all = theirs.flatMap((spoken) =>
    spoken.quotations.map((quotation) => ({ spoken, quotation, score: 1 })),
  )
  const direct = all.filter(({ quotation }) => quotation.kind === 'direct')
  const note =
    direct.length > 0 ? undefined : `No words of ${name} are quoted; this is reported of them.`
  if (about === undefined) return showHits((note ? all : direct).slice(0, limit), note)
  const hits = rankQuotations(theirs, about).slice(0, limit)
  if (hits.length > 0) return showHits(hits, note)
  const nearest = (note ? all : direct).slice(0, limit)
  return abstain(`${name} says nothing on “${about}”.`, nearest.map(toPassage))
}

function showHits(hits: readonly QuotationHit[], note?: string): Answer {
  return show(joined(hits.map(toPassage)), Math.min(1, hits[0]?.score ?? 0), note)
}

/** Quotations of which one is shown within another one's sentence are one passage. */
function joined(passages: readonly Passage[]): readonly Passage[] {
  const apart: Passage[] = []
  for (const passage of passages) {
    const at = apart.findIndex((other) => isAround(other, passage) || isAround(passage, other))
    const first = apart[at]
    if (!first) apart.push(passage)
    else {
      const wider = contains(first, passage) ? first : passage
      apart[at] = { ...wider, highlights: [...first.highlights, ...passage.highlights] }
    }
  }
  return apart
}

function isAround(outer: Passage, inner: Passage): boolean {
  return (
    outer.article === inner.article && outer.speaker === inner.speaker && contains(outer, inner)
  )
}

function toPassage({ spoken, quotation }: QuotationHit): Passage {
  return passageOfQuotation(spoken.article, spoken.people, quotation)
}
