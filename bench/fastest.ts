import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, parseArticle } from '../src/core/article/article.ts'

const ROUNDS = 8

/** The articles of a folder: its text files. */
export function readArticles(folder: string): readonly Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseArticle(name, readFileSync(join(folder, name), 'utf8')))
}

/**
 * Milliseconds that some work takes on each thing, the shortest first. All are worked on in turn several times, and
 * the fastest time of each counts, which leaves out the interruptions of a busy machine and the compiler's warming up.
 */
export function fastestTimes<T>(
  things: readonly T[],
  work: (thing: T) => unknown,
): readonly number[] {
  const times = things.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    things.forEach((thing, i) => {
      const start = performance.now()
      work(thing)
      times[i] = Math.min(times[i] ?? Number.POSITIVE_INFINITY, performance.now() - start)
    })
  }
  return times.sort((a, b) => a - b)
}

/** The time that this share of them stays within. */
export function within(times: readonly number[], share: number): string {
  return (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
}
