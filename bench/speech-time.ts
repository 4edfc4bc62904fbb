/**
 * Times how long it takes to find an article's people and quotations:
 *
 *   npm run time:speech -- FOLDER
 *
 * FOLDER holds articles as text files.
 */
import { findPeople } from '../src/core/people/people.ts'
import { readArticle } from '../src/core/people/reading.ts'
import { findQuotations } from '../src/core/speech/quotations.ts'
import { fastestTimes, readArticles, within } from './fastest.ts'

const times = fastestTimes(readArticles(process.argv[2] ?? 'corpus'), (article) => {
  const reading = readArticle(article)
  return findQuotations(article, findPeople(article, reading), reading)
})
const [median, high] = [within(times, 0.5), within(times, 0.95)]
process.stdout.write(`${times.length} articles: median ${median} ms, p95 ${high} ms\n`)
