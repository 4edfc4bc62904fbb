import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCorpus } from '../src/corpus-folder.ts'

const STORY =
  'Harbour to close\n\nThe harbour will close for repairs in March, the port said on Monday.'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('the project’s own corpus is read without a warning', () => {
  const corpus = readCorpus('corpus')
  expect(corpus.kind === 'corpus' && corpus.articles.map(({ slug }) => slug)).toEqual([
    'belarus-dialogue',
  ])
  expect(corpus.warnings).toEqual([])
})

test('text and Markdown files are articles, a README and other files are not', () => {
  write('b.md', STORY)
  write('a.txt', STORY)
  write('README.md', STORY)
  write('notes.pdf', STORY)
  mkdirSync(join(folder, 'c.txt'))
  expect(slugs()).toEqual(['a', 'b'])
})

test.each([
  ['binary', Buffer.from([0x50, 0x4b, 0, 1, 2]), 'bad.txt is skipped: it is binary, not text.'],
  ['not UTF-8', Buffer.from('caf\u00e9 noir', 'latin1'), 'bad.txt is skipped: it is not in UTF-8.'],
  ['empty', Buffer.from('\uFEFF \n'), 'bad.txt is skipped: it is empty.'],
  [
    'too large',
    Buffer.alloc(2 * 1024 * 1024 + 1, 'a'),
    'bad.txt is skipped: it is larger than 2 MiB.',
  ],
])('a file that is %s is skipped with one warning, and the rest is read', (_, bytes, warning) => {
  write('bad.txt', bytes)
  write('good.txt', STORY)
  expect(slugs()).toEqual(['good'])
  expect(readCorpus(folder).warnings).toEqual([warning])
})

test('of two files with the same name the second is skipped', () => {
  write('a.md', STORY)
  write('a.txt', STORY)
  expect(slugs()).toEqual(['a'])
  expect(readCorpus(folder).warnings).toHaveLength(1)
})

test('a byte-order mark stays in the text, since offsets count from the file’s beginning', () => {
  write('a.txt', `\uFEFF${STORY}`)
  const corpus = readCorpus(folder)
  expect(corpus.kind === 'corpus' && corpus.articles[0]?.text).toBe(`\uFEFF${STORY}`)
})

test.each(['', 'missing'])('an empty or missing folder says what to put where', (below) => {
  const corpus = readCorpus(join(folder, below))
  expect(corpus.kind === 'empty' && corpus.sentence).toContain(
    `“${join(folder, below)}”: put a .txt`,
  )
})

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content)
}

function slugs(): readonly string[] {
  const corpus = readCorpus(folder)
  return corpus.kind === 'corpus' ? corpus.articles.map(({ slug }) => slug) : []
}
