import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CorpusLook, CorpusMemory } from '../src/corpus-memory.ts'

const STORY =
  'Harbour to close\n\nThe harbour will close for repairs in March, the port said on Monday.'
let folder = ''
let memory = new CorpusMemory('')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  memory = new CorpusMemory(folder)
  write('a.txt', STORY)
  write('b.md', STORY)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the first look reads every article, the next one finds nothing new', async () => {
  const first = await memory.look()
  expect(slugs(first)).toEqual(['a', 'b'])
  expect(first.hasChanged).toBe(true)
  const second = await memory.look()
  expect(second.hasChanged).toBe(false)
  expect(articles(second)).toEqual(articles(first))
})

test('added, edited and removed files are found, and the others stay the same values', async () => {
  const before = articles(await memory.look())
  write('c.txt', STORY)
  expect(slugs(await memory.look())).toEqual(['a', 'b', 'c'])
  write('a.txt', STORY.replace('March', 'April'))
  const edited = await memory.look()
  expect(edited.hasChanged).toBe(true)
  expect(articles(edited)[0]?.text).toContain('April')
  expect(articles(edited)[1]).toBe(before[1])
  rmSync(join(folder, 'a.txt'))
  const removed = await memory.look()
  expect(removed.hasChanged).toBe(true)
  expect(slugs(removed)).toEqual(['b', 'c'])
})

test('an edit that keeps the length is found, however soon it comes', async () => {
  for (const month of ['April', 'Marsh', 'Aprik', 'Marck']) {
    write('a.txt', STORY.replace('March', month))
    expect(articles(await memory.look())[0]?.text).toContain(month)
  }
})

test('a file that is only touched, or replaced by a copy, is no change', async () => {
  const before = articles(await memory.look())
  write('new', STORY)
  renameSync(join(folder, 'new'), join(folder, 'a.txt'))
  const touched = await memory.look()
  expect(touched.hasChanged).toBe(false)
  expect(articles(touched)[0]).toBe(before[0])
})

test('a file that breaks keeps its last good version, with one warning, until it is whole again', async () => {
  const before = articles(await memory.look())
  write('a.txt', Buffer.from([0xff, 0xfe, 0x41]))
  const broken = await memory.look()
  expect(broken.hasChanged).toBe(false)
  expect(articles(broken)).toEqual(before)
  expect(broken.newWarnings).toEqual([
    'a.txt is skipped: it is not in UTF-8. Its last good version stays.',
  ])
  expect((await memory.look()).newWarnings).toEqual([])
  write('a.txt', STORY.replace('March', 'April'))
  const mended = await memory.look()
  expect(mended.hasChanged).toBe(true)
  expect(mended.newWarnings).toEqual([])
  write('a.txt', '')
  expect((await memory.look()).newWarnings).toHaveLength(1)
})

test('a file that was never good is skipped with one warning', async () => {
  await memory.look()
  write('c.txt', Buffer.from([0]))
  const look = await memory.look()
  expect(slugs(look)).toEqual(['a', 'b'])
  expect(look.newWarnings).toEqual(['c.txt is skipped: it is binary, not text.'])
})

test('a second file of one slug is named once, and takes over when the first goes', async () => {
  write('a.md', STORY.replace('March', 'April'))
  const both = await memory.look()
  expect(articles(both)[0]?.text).toContain('April')
  expect(both.newWarnings).toHaveLength(1)
  rmSync(join(folder, 'a.md'))
  const one = await memory.look()
  expect(one.hasChanged).toBe(true)
  expect(articles(one)[0]?.text).toContain('March')
})

test('a folder that is gone is an empty corpus, and one that comes back is read', async () => {
  await memory.look()
  renameSync(folder, `${folder}-away`)
  const gone = await memory.look()
  expect(gone.reading.kind).toBe('empty')
  renameSync(`${folder}-away`, folder)
  expect(slugs(await memory.look())).toEqual(['a', 'b'])
})

test('a folder named like an article is skipped', async () => {
  mkdirSync(join(folder, 'c.txt'))
  expect(slugs(await memory.look())).toEqual(['a', 'b'])
})

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content)
}

function articles({ reading }: CorpusLook) {
  return reading.kind === 'corpus' ? reading.articles : []
}

function slugs(look: CorpusLook): readonly string[] {
  return articles(look).map(({ slug }) => slug)
}
