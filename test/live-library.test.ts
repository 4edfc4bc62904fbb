import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { answerTo } from '../src/core/dispatch.ts'
import type { Library } from '../src/core/library.ts'
import { parseUtterance } from '../src/core/utterance.ts'
import { CorpusMemory } from '../src/corpus-memory.ts'
import { watchCorpus } from '../src/corpus-watch.ts'
import { type LiveLibrary, openLiveLibrary } from '../src/live-library.ts'

const STORY =
  'Harbour to close\n\nThe harbour will close for repairs in March, the port said on Monday.'
const NEVER = 1_000_000
let folder = ''
let live: LiveLibrary | undefined
let warnings: string[] = []
let tell: () => void = () => undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  warnings = []
})

afterEach(() => {
  live?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('an article that is added can be asked about, and the library of before is untouched', async () => {
  write('a.txt', STORY)
  const library = await open()
  const before = library()
  const changed = nextTelling()
  write('b.txt', STORY.replaceAll('arbour', 'irport'))
  await changed
  expect(slugs(library())).toEqual(['a', 'b'])
  expect(cited(library(), 'When will the airport close for repairs?')).toContain('b')
  expect(slugs(before)).toEqual(['a'])
  expect(cited(before, 'When will the airport close for repairs?')).not.toContain('b')
})

test('what was worked out of an unchanged article is used again', async () => {
  write('a.txt', STORY)
  const library = await open()
  const [before] = library().articles
  const changed = nextTelling()
  write('b.txt', STORY)
  await changed
  expect(library().articles[0]).toBe(before)
})

test('when every article goes, the last library stays and that is said', async () => {
  write('a.txt', STORY)
  const library = await open()
  const warned = nextTelling()
  rmSync(join(folder, 'a.txt'))
  await warned
  expect(slugs(library())).toEqual(['a'])
  expect(warnings.join()).toContain('The articles of before stay')
})

test('a folder without articles is refused at the start', async () => {
  const opened = await openLiveLibrary(folder, listener())
  expect(opened.kind === 'empty' && opened.sentence).toContain('No article in the corpus folder')
})

test('where the system tells of changes, no polling is needed', async () => {
  await expectLook({ quiet: 10, poll: NEVER }, () => write('a.txt', STORY))
})

test('where the system tells nothing, polling finds a folder that came later', async () => {
  const later = `${folder}-later`
  renameSync(folder, later)
  await expectLook({ quiet: NEVER, poll: 10 }, () => {
    renameSync(later, folder)
    write('a.txt', STORY)
  })
})

test('looks never overlap, and a change during one is looked at after it', async () => {
  let looking = 0
  let most = 0
  let looks = 0
  const seen = new Promise<void>((resolve) => {
    const watch = watchCorpus(
      folder,
      new CorpusMemory(folder),
      async () => {
        looking++
        most = Math.max(most, looking)
        write(`${looks}.txt`, STORY)
        await new Promise((done) => setTimeout(done, 30))
        looking--
        looks++
        if (looks < 4) return
        watch.close()
        resolve()
      },
      { quiet: 5, poll: NEVER },
    )
    write('first.txt', STORY)
  })
  await seen
  expect(most).toBe(1)
  expect(readdirSync(folder)).toHaveLength(5)
})

async function open(): Promise<() => Library> {
  const opened = await openLiveLibrary(folder, listener())
  if (opened.kind === 'empty') throw new Error(opened.sentence)
  live = opened
  return opened.library
}

function listener() {
  return {
    warned(sentence: string): void {
      warnings.push(sentence)
      tell()
    },
    changed: (): void => tell(),
  }
}

/** The next time the live library says anything, and has acted on it. */
function nextTelling(): Promise<void> {
  return new Promise<void>((resolve) => {
    tell = () => setImmediate(resolve)
  })
}

async function expectLook(
  times: { readonly quiet: number; readonly poll: number },
  change: () => void,
): Promise<void> {
  const found = new Promise<readonly string[]>((resolve) => {
    const watch = watchCorpus(
      folder,
      new CorpusMemory(folder),
      async ({ reading }) => {
        if (reading.kind === 'empty') return
        watch.close()
        resolve(reading.articles.map(({ slug }) => slug))
      },
      times,
    )
    change()
  })
  expect(await found).toEqual(['a'])
}

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}

function slugs(library: Library): readonly string[] {
  return library.articles.map(({ article }) => article.slug)
}

function cited(library: Library, question: string): readonly string[] {
  const asked = parseUtterance(question, commands)
  if (asked.kind !== 'asked') throw new Error(`Expected a question, got “${question}”.`)
  return answerTo(library, asked).passages.map(({ article }) => article.slug)
}
