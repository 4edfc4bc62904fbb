import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bringIn } from '../../src/adding/bring-in.ts'
import { placeFor, writeArticle } from '../../src/adding/corpus-place.ts'
import { type CorpusFile, slugOf } from '../../src/adding/draft.ts'
import { readAddFlags } from '../../src/adding/flags.ts'
import { renderPreview } from '../../src/adding/preview.ts'
import type { Article } from '../../src/core/article/article.ts'
import { readCorpus } from '../../src/corpus-folder.ts'
import { wordsOf } from '../support/articles.ts'
import { HARBOUR_PAGE, HARBOUR_PARAGRAPHS } from '../support/pages.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adding-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('a page', () => {
  test('becomes front matter and the paragraphs of its story, without menus and captions', async () => {
    const { slug, text, article } = await brought('page.html', HARBOUR_PAGE)
    expect(slug).toBe('harbour-to-close')
    expect(text.split('\n\n')[0]).toBe(`---
title: Harbour to close
publisher: The Gazette
author: Ann Lee
date: 2026-02-17
url: https://gazette.example/harbour
---`)
    expect(shown(article)).toEqual(HARBOUR_PARAGRAPHS)
    expect(wordsOf(article, article.headings)).toEqual(['No choice'])
  })

  test('is brought in without what others posted and the page shows', async () => {
    const post =
      '<blockquote class="twitter-tweet"><p>So it is.</p>— Kari <a>Feb 17</a></blockquote>'
    const page = HARBOUR_PAGE.replace('<ul>', `${post}<ul>`)
    expect(shown((await brought('page.html', page)).article)).toEqual(HARBOUR_PARAGRAPHS)
  })

  test('in the encoding its own head names is read in it', async () => {
    const page = HARBOUR_PAGE.replace('utf-8', 'iso-8859-1').replace('Jo Smit', 'José Smit')
    const bytes = Buffer.from(page.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')
    expect(shown((await brought('page.html', bytes)).article)[1]).toMatch(/“.+” said José Smit/u)
  })

  test('that leaves out the tags it may leave out is read too', async () => {
    const page = `<!doctype html><title>Rain</title>${HARBOUR_PARAGRAPHS.map((p) => `<p>${p}`).join('')}`
    expect(shown((await brought('page.html', page)).article)).toEqual(HARBOUR_PARAGRAPHS)
  })

  test.each([
    ['of links', `<ul>${'<li><a href="/x">Ten things to see and do</a></li>'.repeat(60)}</ul>`],
    ['without a word', '<body></body>'],
    ['to log in', '<form><label>Name</label><input><button>Log in</button></form>'],
  ])('%s is refused in one sentence', async (_, page) => {
    expect(await refusal('page.html', `<!doctype html>${page}`)).toMatch(/^[^.]+article[^.]*\.$/u)
  })

  test('nested deeper than any story is refused, not overflowing the stack', async () => {
    const page = `${'<div>'.repeat(20_000)}<p>Rain.</p>`
    expect(await refusal('page.html', page)).toContain('nested more than 400 levels deep')
  })
})

describe('plain text and Markdown', () => {
  const TEXT = `Rain over the harbour

By Ann Lee

February 17, 2026

${HARBOUR_PARAGRAPHS.join('\n\n')}
`

  test('keep every character below their front matter', async () => {
    const { text, article } = await brought('rain.txt', TEXT)
    expect(text.endsWith(`---\n\n${TEXT}`)).toBe(true)
    expect(article).toMatchObject({
      headline: 'Rain over the harbour',
      byline: 'Ann Lee',
      date: '2026-02-17',
    })
    expect(shown(article)).toEqual(HARBOUR_PARAGRAPHS)
  })

  test('with a headline in two blanks keep it a headline', async () => {
    const { article } = await brought('rain.txt', TEXT.replace('Rain over', 'Rain  over'))
    expect(shown(article)).toEqual(HARBOUR_PARAGRAPHS)
  })

  test('that have front matter keep what it says', async () => {
    const said = '---\ntitle: "Rain: a story"\npublisher: The Gazette\nnote: ours\n---\n'
    const { slug, article } = await brought('x.md', said + HARBOUR_PARAGRAPHS.join('\n\n'))
    expect(slug).toBe('rain-a-story')
    expect(article).toMatchObject({ headline: 'Rain: a story', publisher: 'The Gazette' })
  })

  test('without a headline are named after their file', async () => {
    const { slug } = await brought('From the Port.txt', HARBOUR_PARAGRAPHS.slice(0, 2).join('\n\n'))
    expect(slug).toBe('from-the-port')
  })

  test('the project’s first article keeps all its paragraphs', async () => {
    const first = readFileSync('corpus/belarus-dialogue.txt', 'utf8')
    const { text, article } = await brought('first.txt', first)
    expect(text).toContain(first.trim())
    expect(article.paragraphs).toHaveLength(16)
  })

  test.each([
    ['data', JSON.stringify({ rows: Array.from({ length: 200 }, (_, i) => ({ id: i })) }, null, 2)],
    ['a list', 'name,price\n'.repeat(200)],
    ['nothing', '\n'],
    ['bytes', Buffer.alloc(400, 0xff)],
    ['null bytes', Buffer.alloc(400)],
  ])('%s in a file is refused in one sentence', async (_, content) => {
    expect(await refusal('x.txt', content)).toMatch(/ no article|not text in UTF-8/u)
  })
})

describe('the beginning of an article', () => {
  const STUB = HARBOUR_PARAGRAPHS.join('\n\n')

  test.each([
    'To continue reading, subscribe for £1 a week.',
    'Log in or register to read the full story.',
    'This article is for subscribers only.\n\nFrom $4 a month.\n\nThe Gazette, since 1890',
    'You have 2 free articles left this month.',
    'Already a subscriber? Log in',
  ])('that ends with “%s” is refused with a remedy', async (line) => {
    expect(await refusal('x.txt', `${STUB}\n\n${line}`)).toMatch(/only the beginning.+all of it/u)
    const page = HARBOUR_PAGE.replace('</article>', `<p>${line}</p></article>`)
    expect(await refusal('x.html', page)).toContain('only the beginning')
  })

  test.each([
    'The paper lost 200 subscribers, who may no longer read it.',
    'Subscribe to our newsletter.',
    'She was already a member of the board that let members read the papers.',
  ])('is not meant by “%s”', async (line) => {
    expect(await refusal('x.txt', `${STUB}\n\n${line}`)).toBe('brought in')
  })
})

test('a file that is not there is refused by its name', async () => {
  const reading = await bringIn(join(folder, 'none.txt'), { slug: undefined, allowPrivate: false })
  expect(reading.kind === 'refused' && reading.sentence).toContain('none.txt cannot be read')
})

test.each([
  ['Harbour “to close”, Müller says', 'harbour-to-close-muller-says'],
  ['Réforme : l’État', 'reforme-l-etat'],
  ['Дождь над портом', 'дождь-над-портом'],
  ['../../etc/passwd', 'etc-passwd'],
  ['README', 'article'],
  ['!!!', 'article'],
  [`${'long '.repeat(40)}`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ['x'.repeat(300), 'x'.repeat(60)],
])('the title “%s” gives the slug %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

describe('the place in the corpus', () => {
  test('is a new file, which the corpus then has', async () => {
    const file = await brought('page.html', HARBOUR_PAGE)
    const corpus = join(folder, 'corpus')
    const path = pathFor(file, corpus, false)
    writeArticle(path, corpus, file.text, false)
    const reading = readCorpus(corpus)
    expect(reading.kind === 'corpus' && reading.articles).toEqual([file.article])
  })

  test('that is taken is not overwritten, by either ending, unless asked', async () => {
    const file = await brought('page.html', HARBOUR_PAGE)
    const taken = join(folder, 'harbour-to-close.txt')
    writeFileSync(taken, 'mine')
    expect(placeFor(file, folder, false).kind).toBe('refused')
    expect(pathFor(file, folder, true)).toBe(taken)
    expect(() => writeArticle(taken, folder, file.text, false)).toThrow('EEXIST')
    expect(readFileSync(taken, 'utf8')).toBe('mine')
  })
})

test('the preview shows what was understood, on lines the screen holds, without control characters', async () => {
  const odd = HARBOUR_PAGE.replace('No choice', 'No \u001b[2J choice').replace(
    'The work',
    '\u001b[2JThe work',
  )
  const lines = renderPreview((await brought('page.html', odd)).article, 60).split('\n')
  expect(lines).toContain('publisher  The Gazette')
  expect(lines).toContain('body       4 paragraphs, 1 cross-heading')
  expect(lines).toContain('   3  [2JThe work will cost 3.5 million euros.')
  expect(lines.every((line) => line.length <= 60)).toBe(true)
})

test.each([
  [[], 'Expected: npm run add'],
  [['a', 'b'], 'Expected: npm run add'],
  [['a', '--slug', '../b'], '--slug is “../b”'],
  [['a', '--slug', 'README'], '--slug is “README”'],
  [['a', '--force'], 'Expected: npm run add'],
])('the flags %o are refused in a sentence', (words, sentence) => {
  const flags = readAddFlags(words)
  expect(flags.kind === 'wrong' && flags.sentence).toContain(sentence)
})

async function brought(name: string, content: string | Buffer): Promise<CorpusFile> {
  const reading = await bring(name, content)
  if (reading.kind === 'refused') throw new Error(reading.sentence)
  return reading.file
}

async function refusal(name: string, content: string | Buffer): Promise<string> {
  const reading = await bring(name, content)
  return reading.kind === 'refused' ? reading.sentence : 'brought in'
}

function bring(name: string, content: string | Buffer) {
  writeFileSync(join(folder, name), content)
  return bringIn(join(folder, name), { slug: undefined, allowPrivate: false })
}

function pathFor(file: CorpusFile, corpus: string, replace: boolean): string {
  const place = placeFor(file, corpus, replace)
  if (place.kind === 'refused') throw new Error(place.sentence)
  return place.path
}

function shown(article: Article): readonly string[] {
  return wordsOf(article, article.paragraphs)
}
