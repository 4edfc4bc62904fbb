import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What the files of each layer may import: folders and files of the project by the beginning of their
 * path, packages by name. The first layer whose beginning fits a file is the file's own. Nothing that is
 * not listed is allowed.
 */
const LAYERS: readonly { readonly of: string; readonly mayImport: readonly string[] }[] = [
  { of: 'src/core/article/front-matter.ts', mayImport: ['src/core/article/', 'yaml'] },
  { of: 'src/core/article/', mayImport: ['src/core/article/'] },
  { of: 'src/core/edit-distance.ts', mayImport: [] },
  { of: 'src/core/time/', mayImport: below('time') },
  {
    of: 'src/core/people/',
    mayImport: [...below('people'), 'src/core/edit-distance.ts', 'stemmer'],
  },
  { of: 'src/core/speech/', mayImport: [...below('speech'), 'stemmer'] },
  { of: 'src/core/indexed-article.ts', mayImport: below('speech') },
  { of: 'src/core/answer.ts', mayImport: ['src/core/article/'] },
  {
    of: 'src/core/summary/',
    mayImport: [
      ...below('speech'),
      'src/core/summary/',
      'src/core/search/function-words.ts',
      ...known(),
      'stemmer',
    ],
  },
  {
    of: 'src/core/check/',
    mayImport: [
      ...below('speech'),
      'src/core/check/',
      'src/core/search/function-words.ts',
      ...known(),
      'stemmer',
    ],
  },
  { of: 'src/core/search/article-index.ts', mayImport: ['minisearch'] },
  {
    of: 'src/core/search/',
    mayImport: [
      ...below('speech'),
      'src/core/search/',
      ...known(),
      'src/core/kept.ts',
      'src/core/edit-distance.ts',
      'src/core/recent.ts',
      'src/core/steps.ts',
      'stemmer',
    ],
  },
  { of: 'src/core/', mayImport: ['src/core/'] },
  { of: 'commands/', mayImport: ['src/core/', 'commands/'] },
  {
    of: 'src/discord/',
    mayImport: ['src/core/', 'commands/', 'src/discord/', 'discord.js', 'pino', 'zod', 'node:util'],
  },
  {
    of: 'src/terminal/',
    mayImport: ['src/core/', 'commands/', 'src/terminal/', 'src/flag-error.ts', 'node:'],
  },
  {
    of: 'src/adding/',
    mayImport: [
      'src/core/article/',
      'src/adding/',
      'src/flag-error.ts',
      'node:',
      '@mozilla/readability',
      'linkedom',
      'yaml',
    ],
  },
  { of: 'src/settings.ts', mayImport: ['node:', 'src/sharding.ts', 'dotenv', 'zod'] },
  { of: 'src/sharding.ts', mayImport: [] },
  {
    of: 'src/corpus-',
    mayImport: ['src/core/article/', 'src/corpus-', 'src/slices.ts', 'node:'],
  },
  { of: 'src/figures.ts', mayImport: ['prom-client'] },
  { of: 'src/health.ts', mayImport: ['src/figures.ts', 'node:'] },
  { of: 'src/slices.ts', mayImport: ['node:'] },
  { of: 'src/analysis-cache.ts', mayImport: ['src/core/', 'node:'] },
  {
    of: 'src/live-library.ts',
    mayImport: ['src/core/', 'src/analysis-cache.ts', 'src/corpus-', 'src/slices.ts'],
  },
  { of: 'src/secrets.ts', mayImport: [] },
  { of: 'src/log.ts', mayImport: ['pino', 'src/secrets.ts'] },
  { of: 'src/run-bot.ts', mayImport: ['src/', 'pino'] },
  { of: 'src/', mayImport: ['src/', 'commands/', 'node:'] },
]

/** The rooms of the core in their order, each with those beneath it. */
function below(room: string): readonly string[] {
  const rooms = ['article', 'time', 'people', 'speech']
  return rooms.slice(0, rooms.indexOf(room) + 1).map((name) => `src/core/${name}/`)
}

function known(): readonly string[] {
  return ['src/core/indexed-article.ts', 'src/core/answer.ts', 'src/core/library.ts']
}

test('imports point down, and each layer takes only what it is allowed', () => {
  const wrong = sources().flatMap((file) =>
    imports(file)
      .filter((imported) => !mayImport(file, imported))
      .map((imported) => `${file} → ${imported}`),
  )
  expect(wrong).toEqual([])
})

test('what costs much to load is loaded in one place each, and only where it is needed', () => {
  const late = sources().filter((file) =>
    /\bimport\(|\brequire\(|\bcreateRequire\(/u.test(read(file)),
  )
  expect(late.toSorted()).toEqual(['src/main.ts', 'src/monitoring.ts'])
})

test('the allow-list refuses an import that points up', () => {
  expect(mayImport('src/core/article/span.ts', 'src/discord/bot.ts')).toBe(false)
  expect(mayImport('src/core/article/span.ts', 'discord.js')).toBe(false)
  expect(mayImport('src/terminal/render.ts', 'src/discord/render.ts')).toBe(false)
})

function mayImport(file: string, imported: string): boolean {
  const layer = LAYERS.find(({ of }) => file.startsWith(of))
  return layer?.mayImport.some((allowed) => imported.startsWith(allowed)) ?? false
}

function sources(): readonly string[] {
  return ['src', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  )
}

function imports(file: string): readonly string[] {
  return [
    ...read(file).matchAll(/^\s*(?:import|export|\})[^'\n]*?from '([^']+)'|^import '([^']+)'/gmu),
  ]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name))
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
