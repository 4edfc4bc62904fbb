/**
 * Times how long it takes to find an article's people and quotations:
 *
 *   npm run time:speech -- FOLDER
 *
 * FOLDER holds articles as text files. All of them are read in turn several times, and the fastest reading of
 * each counts, which leaves out the interruptions of a busy machine and the compiler's warming up.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, parseArticle } from '../src/core/article/article.ts'
import { findPeople } from '../src/core/people/people.ts'
import { readArticle } from '../src/core/people/reading.ts'
import { findQuotations } from '../src/core/speech/quotations.ts'

const ROUNDS = 8

const folder = process.argv[2] ?? 'corpus'
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => parseArticle(name, readFileSync(join(folder, name), 'utf8')))
const times = articles.map(() => Number.POSITIVE_INFINITY)
for (let round = 0; round < ROUNDS; round++) {
  articles.forEach((article, i) => {
    times[i] = Math.min(times[i] ?? Number.POSITIVE_INFINITY, timeOf(article))
  })
}
times.sort((a, b) => a - b)
process.stdout.write(`${times.length} articles: median ${share(0.5)} ms, p95 ${share(0.95)} ms\n`)

function timeOf(article: Article): number {
  const start = performance.now()
  const reading = readArticle(article)
  findQuotations(article, findPeople(article, reading), reading)
  return performance.now() - start
}

/** The time that this share of the articles stays within. */
function share(part: number): string {
  return (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(2)
}
