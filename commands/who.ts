import { type Answer, abstain, type Passage, show } from '../src/core/answer.ts'
import { overlaps, type Span } from '../src/core/article/span.ts'
import { defineCommand } from '../src/core/command.ts'
import type { IndexedArticle } from '../src/core/indexed-article.ts'
import { type Called, type Found, findCalled } from '../src/core/people/called.ts'
import type { Person } from '../src/core/people/person.ts'
import type { Quotation } from '../src/core/speech/quotation.ts'
import { passageOfQuotation, passageOfSentence } from '../src/core/spoken-passage.ts'

/** Who somebody is, in the article's words. */
export const who = defineCommand({
  name: 'who',
  description: 'Who someone is, what they say and what is said about them.',
  options: [
    {
      kind: 'text',
      name: 'name',
      suggest: 'people',
      description: 'Their name; everyone when left out',
    },
  ],
  example: '/who name:Bialiatski',
  run({ articles }, { name }, limit) {
    if (name === undefined) return showEveryone(articles, limit ?? LISTED_PEOPLE)
    const called = findCalled(articles, name)
    return called.found.length > 0
      ? showPerson(called, limit ?? LONGEST_REPLY)
      : abstain(tellNobody(name, called.nearest))
  },
})

/** So many people are listed, and so many passages of one are shown. */
const LISTED_PEOPLE = 10
const LONGEST_REPLY = 8

/** Everyone, most present first, each in the sentence that describes them or names them first. */
function showEveryone(articles: readonly IndexedArticle[], limit: number): Answer {
  const people = articles
    .flatMap((of) => of.people.map((person) => ({ of, person })))
    .filter(({ person }) => person.kind === 'person')
    .sort((a, b) => b.person.mentions.length - a.person.mentions.length)
  const passages = people.slice(0, limit).flatMap((found) =>
    introduction(found)
      .slice(0, 1)
      .map((p) => ({ ...p, label: found.person.name })),
  )
  return passages.length > 0 ? show(passages, 1) : abstain('Nobody is named.')
}

function tellNobody(name: string, nearest: readonly string[]): string {
  const near = nearest.length > 0 ? ` The nearest names: ${nearest.join(', ')}.` : ''
  return `Nobody called “${name}” is in what I have read.${near}`
}

/** So many of a person's mentions are looked through for a part of a reply. */
const MOST_READ = 40

/** Each part of a reply shows at most so many passages. */
const MOST = { descriptions: 2, quoted: 3, reported: 2, about: 2 }

/** Who they are, what they say, quoted and then reported, and what is said about them. */
function showPerson({ found, others }: Called<IndexedArticle>, limit: number): Answer {
  const parts = [
    {
      label: found[0]?.person.name ?? '',
      passages: gather(found, MOST.descriptions, introduction),
    },
    { label: 'Quoted', passages: gather(found, MOST.quoted, (one) => said(one, 'direct')) },
    { label: 'Reported', passages: gather(found, MOST.reported, (one) => said(one, 'indirect')) },
    { label: 'About them', passages: gather(found, MOST.about, saidAbout) },
  ]
  const passages = parts
    .flatMap(({ label, passages }) => passages.map((passage) => ({ ...passage, label })))
    .filter(isFirstOfItsSpan)
    .map(withoutSameLabel)
    .slice(0, limit)
  return show(passages, 1, tellPlaces(found, others))
}

/** The first passages; articles beyond those that have enough are not looked into. */
function gather(
  found: readonly Found<IndexedArticle>[],
  most: number,
  passagesOf: (one: Found<IndexedArticle>) => readonly Passage[],
): readonly Passage[] {
  const passages: Passage[] = []
  for (const one of found) {
    if (passages.length >= most) break
    passages.push(...passagesOf(one))
  }
  return passages.slice(0, most)
}

/** The sentences that name and describe a person; where none does, the one that names them first. */
function introduction({ of, person }: Found<IndexedArticle>): readonly Passage[] {
  const names = person.mentions.filter(({ by }) => by === 'name')
  const show = (spans: readonly Span[]) =>
    spans.slice(0, MOST_READ).flatMap((span) => passageOfSentence(of.article, span) ?? [])
  const described = show(person.descriptions).filter((passage) => isNamedIn(passage, names))
  return (described.length > 0 ? described : show(names)).filter(isFirstOfItsSpan)
}

function said({ of, person }: Found<IndexedArticle>, kind: Quotation['kind']): readonly Passage[] {
  return of.quotations
    .filter((q) => q.kind === kind && q.speaker === person.name)
    .map((q) => passageOfQuotation(of.article, of.people, q))
}

/** What others say of a person, and then what the article says where they do not speak. */
function saidAbout({ of, person }: Found<IndexedArticle>): readonly Passage[] {
  const names = person.mentions.filter(({ by }) => by === 'name')
  const others = of.quotations.filter((q) => q.speaker !== person.name && isNamedIn(q, names))
  const told = names
    .slice(0, MOST_READ)
    .flatMap((mention) => passageOfSentence(of.article, mention) ?? [])
  const passages = [...others.map((q) => passageOfQuotation(of.article, of.people, q)), ...told]
  return passages
    .slice(0, MOST_READ)
    .filter((passage) => !isOwnSpeech(of.quotations, person, passage))
}

/** Whether one of some mentions, which are in the article's order, lies in a span. */
function isNamedIn(span: Span, mentions: readonly Span[]): boolean {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  return (mentions[low]?.start ?? span.end) < span.end
}

function isOwnSpeech(quotations: readonly Quotation[], person: Person, passage: Passage): boolean {
  return quotations.some((q) => q.speaker === person.name && overlaps(q, passage))
}

function isFirstOfItsSpan(passage: Passage, i: number, all: readonly Passage[]): boolean {
  return all.findIndex((p) => p.article === passage.article && overlaps(p, passage)) === i
}

/** A part's label stands above its first passage only. */
function withoutSameLabel(passage: Passage, i: number, all: readonly Passage[]): Passage {
  const { label, ...rest } = passage
  return label === undefined || all[i - 1]?.label === label ? rest : passage
}

/** The paragraphs where a person appears, and who else bears the name. */
function tellPlaces(found: readonly Found<IndexedArticle>[], others: readonly string[]): string {
  const places = found.slice(0, MOST_ARTICLES).map(({ of, person }) => {
    const numbers = of.article.paragraphs
      .filter((p) => isNamedIn(p, person.mentions))
      .map((p) => p.number)
    const which = numbers.length === 1 ? 'paragraph' : 'paragraphs'
    return `Appears in ${which} ${numbers.join(', ')}${found.length > 1 ? ` of ${of.article.slug}` : ''}.`
  })
  const also = others.length > 0 ? [`The name also fits ${others.join(' and ')}.`] : []
  return [...places, ...also].join(' ')
}

/** So many articles are told apart in a note. */
const MOST_ARTICLES = 3
