/** What so many paragraphs cost; run by scale.ts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { ask } from '../commands/ask.ts'
import { parseArticle } from '../src/core/article/article.ts'
import { sliceOf } from '../src/core/article/span.ts'
import { buildLibrary } from '../src/core/library.ts'
import { keepHeapSmall } from '../src/heap.ts'
import { makeQuestions } from './made-questions.ts'
import { makeTexts } from './made-texts.ts'

/** MiniSearch alone takes half a second for some questions, so it is asked fewer. */
const QUESTIONS = 440
const QUESTIONS_ALONE = 40

/** The share of words replaced: most of the project's few articles, few of a folder with many. */
const OF_OUR_OWN = 0.8
const OF_A_FOLDER = 0.08

/** Characters: fixtures of a sentence or two are no articles. */
const SHORTEST_SOURCE = 1000

keepHeapSmall()
const [paragraphs, folder] = process.argv.slice(2)
const recipe = {
  paragraphs: Number(paragraphs),
  replaced: folder === undefined ? OF_OUR_OWN : OF_A_FOLDER,
}
const texts = makeTexts(readSources(folder), recipe)
const bare = residentMegabytes()
const read = timed(() => texts.map((text, i) => parseArticle(`article-${i}`, text)))
const built = timed(() => buildLibrary(read.result))
const library = built.result
const passages = read.result.flatMap(({ text, paragraphs: all }) =>
  all.map((p) => sliceOf(text, p)),
)
say(`${passages.length} paragraphs in ${texts.length} articles`)
say(`  CPU: ${seconds(read)} s to read, ${seconds(built)} s to build`)
say(`  resident: ${bare} MB before, ${residentMegabytes()} MB when built`)
const questions = makeQuestions(passages, QUESTIONS)
const asked = questions.map((question) => timed(() => ask.run(library, { question })))
tellTimes(`/ask, the first ${QUESTIONS_ALONE}`, asked.slice(0, QUESTIONS_ALONE))
tellTimes('/ask, the others', asked.slice(QUESTIONS_ALONE))
const busy = residentMegabytes()
globalThis.gc?.()
const held = Math.round(process.memoryUsage().heapUsed / 1024 ** 2)
say(`  resident after ${QUESTIONS} questions: ${busy} MB; heap in use ${held} MB`)
compareWithMiniSearch()

function compareWithMiniSearch(): void {
  const alone = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  const plain = timed(() => alone.addAll(passages.map((text, id) => ({ id, text }))))
  const pairs = questions.slice(-QUESTIONS_ALONE).map((question) => ({
    ours: timed(() => ask.run(library, { question })),
    theirs: timed(() => alone.search(question)),
  }))
  tellTimes(
    'MiniSearch alone',
    pairs.map(({ theirs }) => theirs),
  )
  const ratios = pairs.map(({ ours, theirs }) => ours.wall / theirs.wall)
  const ratio = quantile(ratios, 0.5).toPrecision(2)
  const builds = ((read.cpu + built.cpu) / plain.cpu).toPrecision(2)
  say(
    `  /ask takes ${ratio} of its time; reading and building ${builds} of its ${seconds(plain)} s`,
  )
}

function readSources(of: string | undefined): readonly string[] {
  const folders = of === undefined ? ['corpus', 'test/fixtures'] : [of]
  return folders
    .flatMap((each) => readdirSync(each).map((name) => join(each, name)))
    .filter((path) => /\.(?:txt|md)$/u.test(path) && !path.endsWith('README.md'))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.length > SHORTEST_SOURCE)
}

type Timed<Result> = { readonly result: Result; readonly wall: number; readonly cpu: number }

/** Milliseconds of the clock and of the processor, with what is collected and compiled meanwhile. */
function timed<Result>(work: () => Result): Timed<Result> {
  const cpu = process.cpuUsage()
  const began = performance.now()
  const result = work()
  const wall = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  return { result, wall, cpu: (user + system) / 1000 }
}

function tellTimes(name: string, times: readonly Timed<unknown>[]): void {
  const walls = times.map(({ wall }) => wall)
  const cpu = times.reduce((sum, time) => sum + time.cpu, 0) / times.length
  const [p50, p99] = [quantile(walls, 0.5), quantile(walls, 0.99)].map((ms) => ms.toPrecision(3))
  say(`  ${name}: p50 ${p50} ms, p99 ${p99} ms, CPU ${cpu.toPrecision(3)} ms each`)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

function seconds({ cpu }: Timed<unknown>): string {
  return (cpu / 1000).toPrecision(2)
}

function residentMegabytes(): number {
  return Math.round(process.memoryUsage().rss / 1024 ** 2)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
