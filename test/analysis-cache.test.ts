import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AnalysisCache, isWorthKeeping } from '../src/analysis-cache.ts'
import { type Article, parseArticle } from '../src/core/article/article.ts'
import { type Library, libraryInSteps } from '../src/core/library.ts'
import { finish } from '../src/core/steps.ts'
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
  fill()
  const path = join(folder, 'analyses')
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at += 97) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(path, damaged)
    expect(new AnalysisCache(folder).find(STORY)).toBeUndefined()
    writeFileSync(path, whole.subarray(0, at))
    expect(new AnalysisCache(folder).find(STORY)).toBeUndefined()
  }
})

test('an article that is gone is forgotten', () => {
  const other = parseArticle('other', 'A port\n\nThe port will close, she said.')
  const both = new AnalysisCache(folder)
  build(both, [STORY, other])
  both.save()
  fill()
  expect(new AnalysisCache(folder).find(other)).toBeUndefined()
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

function build(cache: AnalysisCache, articles: readonly Article[] = [STORY]): Library {
  return finish(libraryInSteps(articles, undefined, cache))
}

function fill(version?: string): void {
  const cache = new AnalysisCache(folder, version)
  build(cache)
  cache.save()
}
