import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { AnalysisCache, isWorthKeeping } from '../src/analysis-cache.ts'
import { type Article, parseArticle } from '../src/core/article/article.ts'
import { answerTo } from '../src/core/dispatch.ts'
import type { AnalysisStore } from '../src/core/held-article.ts'
import { type Library, libraryInSteps } from '../src/core/library.ts'
import { finish } from '../src/core/steps.ts'
import { parseUtterance } from '../src/core/utterance.ts'
import { openLiveLibrary } from '../src/live-library.ts'

const STORY = parseArticle('belarus-dialogue', readFileSync('corpus/belarus-dialogue.txt', 'utf8'))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was worked out of a text is found again, and is the same', () => {
  const first = new AnalysisCache(folder)
  const worked = build(first)
  first.save()
  const second = new AnalysisCache(folder)
  expect(second.find(STORY)).toBeDefined()
  const found = build(second)
  for (const part of ['people', 'quotations', 'times'] as const) {
    expect(found.articles[0]?.[part]).toEqual(worked.articles[0]?.[part])
  }
  expect(found.articles[0]?.quotations.length).toBeGreaterThan(5)
})

test('many articles answer after a start from the file as they did before, and none is read anew', () => {
  const articles = [
    'corpus/belarus-dialogue.txt',
    ...FIXTURES.map((name) => `test/fixtures/${name}`),
  ]
    .map((path) => readFileSync(path, 'utf8'))
    .flatMap((text) => [1, 2, 3].map((copy) => ({ text, copy })))
    .map(({ text, copy }, i) => parseArticle(`story-${i}`, `${text}\n\nThis is copy ${copy}.\n`))
  const first = new AnalysisCache(folder, '1')
  const worked = build(first, articles)
  first.save()
  const again = new AnalysisCache(folder, '1')
  const kept = articles.map(({ slug, text }) => again.parse(slug, text))
  expect(kept).toEqual(articles)
  const found = build(neverTold(again), kept)
  const asked = (library: Library) => ASKED.map((words) => answersOf(library, words))
  expect(asked(found)).toEqual(asked(worked))
  expect(asked(found).filter((answer) => answer?.includes('paragraph'))).toHaveLength(ASKED.length)
  expect(found.index.search(['dialogu'], 50)).toEqual(worked.index.search(['dialogu'], 50))
})

const FIXTURES = ['clintons.txt', 'ferry.md', 'ferry.txt', 'match.txt', 'obituary.txt']

const ASKED = [
  'who is Kalesnikava?',
  'what did she say about dialogue?',
  'when were the prisoners released?',
  'what hapened to the ferry?',
  '/quote about:dialogue',
  '/who name:Bialiatski',
  '/summary article:story-0',
  '/timeline article:story-0',
  '/check quote:Kalesnikava was released in December',
]

/** What is answered, as text: the articles themselves are other values. */
function answersOf(library: Library, words: string): string | undefined {
  const utterance = parseUtterance(words, commands)
  return utterance.kind === 'asked' ? JSON.stringify(answerTo(library, utterance)) : undefined
}

/** The same store, which fails when it is told of anything. */
function neverTold(cache: AnalysisCache): AnalysisStore {
  const fail = (article: Article) => {
    throw new Error(`Expected nothing to be worked out anew, got ${article.slug}.`)
  }
  return {
    find: (article) => cache.find(article),
    findTerms: (article) => cache.findTerms(article),
    keep: fail,
    keepTerms: fail,
  }
}

test('the name of an article does not matter, and every character of its text does', () => {
  fill()
  const cache = new AnalysisCache(folder)
  expect(cache.find(parseArticle('renamed', STORY.text))).toBeDefined()
  expect(cache.find(parseArticle(STORY.slug, `${STORY.text} `))).toBeUndefined()
})

test('what another version of the program worked out is not taken over, but replaced', () => {
  fill('1')
  expect(new AnalysisCache(folder, '2').find(STORY)).toBeUndefined()
  fill('2')
  expect(new AnalysisCache(folder, '1').find(STORY)).toBeUndefined()
  expect(new AnalysisCache(folder, '2').find(STORY)).toBeDefined()
})

test('a damaged file counts as none, wherever the damage is', () => {
  fill('1')
  const path = join(folder, 'analyses')
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at += 97) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(path, damaged)
    expect(new AnalysisCache(folder, '1').find(STORY)).toBeUndefined()
    writeFileSync(path, whole.subarray(0, at))
    expect(new AnalysisCache(folder, '1').find(STORY)).toBeUndefined()
  }
})

test('an article that is gone is forgotten, its words too', () => {
  const other = parseArticle('other', 'A quayside\n\nThe quayside will close, she said.')
  const both = new AnalysisCache(folder)
  build(both, [other, STORY])
  both.save()
  const fewer = new AnalysisCache(folder)
  const terms = fewer.findTerms(STORY)
  fewer.save()
  expect(fewer.findTerms(STORY)).toEqual(terms)
  const after = new AnalysisCache(folder)
  expect(after.find(other)).toBeUndefined()
  expect(readFileSync(join(folder, 'analyses'), 'utf8')).not.toContain('quaysid')
  const found = build(neverTold(after))
  expect(found.index.search(['dialogu'], 5)).toEqual(build(both).index.search(['dialogu'], 5))
})

test('a folder that cannot be written is told of, and leaves nothing behind', () => {
  writeFileSync(join(folder, 'file'), '')
  const cache = new AnalysisCache(join(folder, 'file', 'cache'))
  build(cache)
  expect(() => cache.save()).toThrow()
  expect(readdirSync(folder)).toEqual(['file'])
})

test('a small corpus is not kept', async () => {
  writeFileSync(join(folder, 'story.txt'), STORY.text)
  const live = await openLiveLibrary(
    folder,
    { warned: () => undefined, changed: () => undefined },
    join(folder, 'cache'),
  )
  if (live.kind === 'live') live.close()
  expect(readdirSync(folder)).toEqual(['story.txt'])
  expect(isWorthKeeping([STORY])).toBe(false)
  expect(isWorthKeeping(Array.from({ length: 200 }, () => STORY))).toBe(true)
})

function build(cache: AnalysisStore, articles: readonly Article[] = [STORY]): Library {
  return finish(libraryInSteps(articles, undefined, cache))
}

function fill(version?: string): void {
  const cache = new AnalysisCache(folder, version)
  build(cache)
  cache.save()
}
