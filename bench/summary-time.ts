/**
 * Times how long a summary, a timeline and the finding of the times take, once an article is indexed:
 *
 *   npm run time:summary -- FOLDER
 *
 * FOLDER holds articles as text files.
 */
import { indexArticle } from '../src/core/indexed-article.ts'
import { summarise } from '../src/core/summary/summary.ts'
import { timeline } from '../src/core/summary/timeline.ts'
import { findTimes } from '../src/core/time/find-times.ts'
import { fastestTimes, readArticles, within } from './fastest.ts'

const articles = readArticles(process.argv[2] ?? 'corpus')
const indexed = articles.map(indexArticle)
const sentences = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences))
const mean = Math.round(sentences.length / articles.length)
process.stdout.write(`${articles.length} articles of some ${mean} sentences\n`)
print(
  'short summary',
  fastestTimes(indexed, (one) => summarise(one, { count: 3 })),
)
print(
  'long summary',
  fastestTimes(indexed, (one) => summarise(one, { count: 8 })),
)
print(
  'timeline',
  fastestTimes(indexed, (one) => timeline(one)),
)
print('times', fastestTimes(articles, findTimes))

function print(name: string, times: readonly number[]): void {
  const figures = [0.5, 0.95, 0.99].map((share) => within(times, share))
  process.stdout.write(`${name}: median ${figures[0]} ms, p95 ${figures[1]}, p99 ${figures[2]}\n`)
}
