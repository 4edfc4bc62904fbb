import { expect, test } from 'vitest'
import type { Option } from '../../src/core/command.ts'
import type { Library } from '../../src/core/library.ts'
import { suggest } from '../../src/core/suggest/suggest.ts'
import { ARTICLE_OPTION } from '../../src/core/utterance.ts'
import { libraryOf } from '../support/articles.ts'
import { councils } from '../support/many-articles.ts'

const library = libraryOf()
const PLAIN = { kind: 'text', name: 'about', description: 'About what' } as const
const PEOPLE: Option = { ...PLAIN, suggest: 'people' }
const SUBJECTS: Option = { ...PLAIN, suggest: 'subjects' }
const PARAGRAPHS: Option = { ...PLAIN, suggest: 'paragraphs' }

test('people are suggested by the beginning of any of their names, whatever its case or accents', () => {
  for (const typed of ['kal', 'KALES', 'mar kál']) {
    expect(suggest(library, PEOPLE, typed).map(({ value }) => value)).toContain('Maria Kalesnikava')
  }
  expect(suggest(library, PEOPLE, 'nikava')).toEqual([])
})

test('a person comes with the article’s description', () => {
  const [indexed] = library.articles
  if (!indexed) throw new Error('Expected an article.')
  const start = indexed.article.text.indexOf('former professional flautist')
  const described = {
    name: 'Maria Kalesnikava',
    kind: 'person' as const,
    variants: ['Maria Kalesnikava'],
    mentions: [],
    descriptions: [{ start, end: start + 'former professional flautist'.length }],
  }
  const fresh = libraryOf()
  const one: Library = { ...fresh, articles: [{ ...indexed, people: [described] }] }
  expect(suggest(one, PEOPLE, 'flau')).toEqual([
    { name: 'Maria Kalesnikava — former professional flautist', value: 'Maria Kalesnikava' },
  ])
})

test('subjects are cross-headings, names and telling phrases', () => {
  const values = (typed: string) => suggest(library, SUBJECTS, typed).map(({ value }) => value)
  expect(values('easing')).toEqual(['U.S. REWARDS PRISONER RELEASE WITH EASING OF SANCTIONS'])
  expect(values('sanc')[0]).toBe('sanctions')
  expect(values('bial')).toContain('Ales Bialiatski')
  expect(values('lukash')).toEqual(['Alexander Lukashenko'])
  expect(values('released')).toEqual(['prisoners released'])
})

test('paragraphs are suggested by number or by their opening words', () => {
  expect(
    suggest(library, PARAGRAPHS, '')
      .map(({ value }) => value)
      .slice(0, 3),
  ).toEqual([1, 2, 3])
  expect(suggest(library, PARAGRAPHS, 'society')).toMatchObject([{ value: 8 }])
  expect(suggest(library, PARAGRAPHS, '16')[0]).toMatchObject({ value: 16 })
})

test('articles are suggested by their headlines, and named by their slugs', () => {
  const two = libraryOf({
    port: 'Harbour shut\n\nIt shut on Monday.',
    fair: 'Fair opens\n\nIt opened.',
  })
  expect(suggest(two, ARTICLE_OPTION, 'har')).toEqual([{ name: 'Harbour shut', value: 'port' }])
  expect(suggest(two, PARAGRAPHS, '1')).toEqual([])
})

test('there are never more suggestions, nor longer ones, than Discord takes', () => {
  const names = Array.from(
    { length: 40 },
    (_, i) => `Ann ${String.fromCharCode(65 + (i % 26))}x${i}`,
  )
  const text = `${'A very long headline '.repeat(7)}\n\n${names.join(' met ')}.\n\n${'Word '.repeat(90)}.`
  const long = libraryOf({ long: text })
  for (const option of [PEOPLE, SUBJECTS, PARAGRAPHS, ARTICLE_OPTION]) {
    const found = suggest(long, option, '')
    expect(found.length).toBeLessThanOrEqual(25)
    for (const { name, value } of found) {
      expect(name.length).toBeLessThanOrEqual(100)
      expect(String(value).length).toBeLessThanOrEqual(100)
    }
  }
})

test('of many articles the last is suggested from as the first, and articles however they are named', () => {
  const many = councils(210)
  expect(suggest(many, PEOPLE, 'hol').map(({ value }) => value)).toEqual(['Ada Holm'])
  expect(suggest(many, SUBJECTS, 'ada').map(({ value }) => value)).toEqual(['Ada Holm'])
  expect(suggest(many, ARTICLE_OPTION, 'lighth')).toMatchObject([{ value: 'lighthouse' }])
})

test('for twice the corpus no more articles are looked through', () => {
  const looked = (library: Library, typed: string): number => {
    let count = 0
    const choicesOf: Library['choicesOf'] = (indexed) => {
      count++
      return library.choicesOf(indexed)
    }
    suggest({ ...library, choicesOf }, PEOPLE, typed)
    return count
  }
  for (const typed of ['', 'coun', 'hol']) {
    expect(looked(councils(420), typed)).toBe(looked(councils(210), typed))
  }
})

test('once it is late there is only what was found', () => {
  const many = libraryOf({
    a: 'Ann one\n\nIt shut.',
    b: 'Ann two\n\nIt shut.',
    c: 'Ann three\n\nIt shut.',
  })
  let asked = 0
  expect(suggest(many, ARTICLE_OPTION, 'ann', () => ++asked > 2).length).toBe(2)
  expect(suggest(many, ARTICLE_OPTION, 'ann', () => true)).toEqual([])
})

test('an option without suggestions has none', () => {
  expect(suggest(library, PLAIN, 'sanctions')).toEqual([])
})
