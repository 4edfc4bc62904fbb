import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Arbitrary, array, constantFrom, nat, record, sample } from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, parseArticle } from '../src/core/article/article.ts'
import { contains, type Span } from '../src/core/article/span.ts'
import { buildLibrary } from '../src/core/library.ts'
import { readCorpus } from '../src/corpus-folder.ts'

const STORY: Buffer = readFileSync('corpus/belarus-dialogue.txt')
const MARKDOWN: Buffer = Buffer.from(`---
title: Harbour to close
date: 2026-02-17
---
# Harbour to close

> “We have no choice,” said *Ann Lee*, the [harbour master](https://example.com).

- The work will cost 3.5 million euros.
- It will last until June.
`)

type Damage = (file: Buffer, at: number, amount: number) => Buffer

/** Everything that may happen to a file on its way, given where and how much. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (file, at) => file.subarray(0, at % file.length),
  bitFlipped: (file, at, amount) => {
    const copy = Buffer.from(file)
    for (let i = 0; i <= amount % 40; i++) {
      const place = (at + i * 7919) % copy.length
      copy[place] = (copy[place] ?? 0) ^ (1 << (i % 8))
    }
    return copy
  },
  textFlipped: (file, at, amount) => {
    const units = [...file.toString('utf8')]
    units[at % units.length] = String.fromCodePoint(0x20 + (amount % 0x2ff00))
    return Buffer.from(units.join(''))
  },
  hugeLine: (file, at, amount) => insert(file, at, 'so it was. '.repeat(amount % 2000)),
  hugeWord: (file, at, amount) => insert(file, at, 'ab.'.repeat(amount % 5000)),
  deepQuote: (file, at, amount) => insert(file, at, `\n${'> '.repeat(amount % 5000)}deep\n`),
  deepList: (file, at, amount) =>
    insert(
      file,
      at,
      Array.from({ length: amount % 300 }, (_, i) => `${' '.repeat(i)}- a`).join('\n'),
    ),
  deepBrackets: (file, at, amount) => insert(file, at, '![['.repeat(amount % 5000)),
  nullByte: (file, at) => insert(file, at, '\0'),
  latin1: (file, at) => Buffer.concat([file.subarray(0, at), Buffer.from('café', 'latin1')]),
  utf16: (file, at) => Buffer.concat([file.subarray(0, at), Buffer.from('café noir', 'utf16le')]),
  byteOrderMark: (file, at) => insert(file, at % 2, '\uFEFF'),
  oldLineEnds: (file) => Buffer.from(file.toString('utf8').replaceAll('\n', '\r')),
  frontMatter: (file, at, amount) =>
    insert(
      file,
      0,
      `---\n${['[', '{a: ', '- ', '&a ', '? '][at % 5]?.repeat(amount % 4000)}\n---\n`,
    ),
}

const mutated: Arbitrary<Buffer> = record({
  file: constantFrom(STORY, MARKDOWN),
  damages: array(
    record({
      damage: constantFrom(...Object.values(DAMAGES)),
      at: nat({ max: STORY.length - 1 }),
      amount: nat({ max: 1_000_000 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
}).map(({ file, damages }) => {
  let damaged = file
  for (const { damage, at, amount } of damages) {
    if (damaged.length > 0) damaged = damage(damaged, at, amount)
  }
  return damaged
})

/** A folder of 500 files takes a few seconds on a slow machine. */
const PATIENCE = 60_000

test(
  'of 500 damaged files each is read or named in a warning, and none stops the others',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
    const names = sample(mutated, { numRuns: 500, seed: 20_261_122 }).map((bytes, i) => {
      writeFileSync(join(folder, `f${i}.txt`), bytes)
      return `f${i}`
    })
    const corpus = readCorpus(folder)
    rmSync(folder, { recursive: true })
    const articles = corpus.kind === 'corpus' ? corpus.articles : []
    const slugs = new Set(articles.map(({ slug }) => slug))
    const unexplained = names.filter(
      (name) => !slugs.has(name) && !corpus.warnings.some((w) => w.startsWith(`${name}.txt`)),
    )
    expect(unexplained).toEqual([])
    expect(articles.length).toBeGreaterThan(200)
    expect(articles.length).toBeLessThan(500)
    articles.forEach(verify)
  },
  PATIENCE,
)

/** Texts that would cost the square of their length, or more, wherever a pattern looks back on itself. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'a run of stops': (n) => '.'.repeat(n),
  'stops and marks': (n) => '.”'.repeat(n / 2),
  'a stop and a run of marks': (n) => `.${'”'.repeat(n)}x`,
  'a run of blanks': (n) => `Rain.${' '.repeat(n)}x`,
  'blank lines': (n) => ' \n'.repeat(n / 2),
  'letters with stops': (n) => 'U.S.'.repeat(n / 4),
  'open quotations': (n) => '“a '.repeat(n / 3),
  'single quotation marks': (n) => "'".repeat(n),
  'a rule of ornaments above the body': (n) => `Rain\n\n${'***\n'.repeat(n / 4)}`,
  'nothing but bylines': (n) => 'By Ann Lee\n\n'.repeat(n / 12),
  'nothing but dates': (n) => 'Feb 17, 2026\n'.repeat(n / 13),
  'lines in capitals': (n) => 'RAIN FALLS\n\n'.repeat(n / 12),
  'one quote in another': (n) => `${'> '.repeat(n / 2)}x`,
  'open brackets': (n) => '!['.repeat(n / 2),
  'front matter without an end': (n) => `---\n${'a: b\n'.repeat(n / 5)}`,
  'front matter without measure': (n) => `---\n${'a: b\n'.repeat(n / 5)}---\nIt rained.`,
  'deep front matter': (n) => `---\n${'{a: '.repeat(n / 4)}\n---\nIt rained.`,
}

test.each(Object.keys(HOSTILE))(
  '%s: four times the text has at most four times the parts',
  (name) => {
    const hostile = HOSTILE[name]
    if (!hostile) throw new Error(`Expected a text, got none for ${name}.`)
    const small = parseArticle('small', hostile(50_000))
    const large = parseArticle('large', hostile(200_000))
    verify(large)
    expect(parts(large)).toBeLessThanOrEqual(4 * parts(small) + 8)
  },
)

test('a byline that almost is one is given up at once', () => {
  const text = `Rain\n\nBy A${' and B'.repeat(24)} &\n\nIt rained on Monday.`
  expect(parseArticle('rain', text).paragraphs).toHaveLength(2)
})

test('front matter that multiplies itself is no more than it says', () => {
  const bomb = Array.from({ length: 9 }, (_, i) => `b${i + 1}: &b${i + 1} [${`*b${i},`.repeat(9)}]`)
  const text = `---\nb0: &b0 [x]\n${bomb.join('\n')}\ntitle: Rain\n---\nIt rained on Monday.`
  expect(parseArticle('rain', text).headline).toBe('Rain')
})

test('a name that front matter does not define is left out', () => {
  const article = parseArticle('rain', '---\ntitle: *none\ndate: 2026-02-17\n---\nIt rained.')
  expect(article.headline).toBeUndefined()
  expect(article.paragraphs).toHaveLength(1)
})

test('damaged files that are read can be indexed', () => {
  const texts = sample(mutated, { numRuns: 20, seed: 7 }).map((bytes) => bytes.toString('utf8'))
  const articles = texts.map((text, i) => parseArticle(`f${i}`, text.slice(0, 6000)))
  expect(buildLibrary(articles).articles).toHaveLength(20)
})

test('a file that is one sentence, of more words than a call takes arguments, is indexed', () => {
  const story = `A long day\n\nThe day was long, ${'so '.repeat(200_000)}it ended at noon.`
  const library = buildLibrary([parseArticle('long', story)])
  expect(library.index.search(['noon'], 1)).toHaveLength(1)
})

function insert(file: Buffer, at: number, words: string): Buffer {
  return Buffer.concat([file.subarray(0, at), Buffer.from(words), file.subarray(at)])
}

function parts({ paragraphs, headings, titles }: Article): number {
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0)
  return paragraphs.length + sentences + headings.length + titles.length
}

/** Paragraphs and sentences stand in order within the text, none in another's place. */
function verify({ text, paragraphs }: Article): void {
  const wrong = paragraphs.filter(({ start, end, sentences }, i) => {
    const isInOrder = start >= (paragraphs[i - 1]?.end ?? 0) && end <= text.length
    return !isInOrder || sentences.some((s, j) => !follows({ start, end }, sentences[j - 1], s))
  })
  expect(wrong).toEqual([])
}

function follows(paragraph: Span, before: Span | undefined, sentence: Span): boolean {
  return contains(paragraph, sentence) && sentence.start >= (before?.end ?? 0)
}
