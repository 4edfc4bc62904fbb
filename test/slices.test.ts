import { expect, test } from 'vitest'
import { libraryInSteps } from '../src/core/library.ts'
import { finishInSlices } from '../src/slices.ts'
import { firstArticle } from './support/articles.ts'

test('work is put down whenever its slice is used up, and gives its result at the end', async () => {
  let now = 0
  let pauses = 0
  const clock = {
    now: () => now,
    async pause() {
      pauses++
      now += 1000
    },
  }
  const steps = (function* () {
    for (let i = 0; i < 30; i++) {
      now += 4
      yield
    }
    return 'done'
  })()
  expect(await finishInSlices(steps, clock)).toBe('done')
  expect(pauses).toBe(10)
})

test('a library takes a step for each article and each paragraph, so no step is long', () => {
  const steps = [...libraryInSteps([firstArticle(), { ...firstArticle(), slug: 'other' }])]
  expect(steps.length).toBeGreaterThanOrEqual(2 + 2 * 16)
})

test('what is worked out of an article that stays is not worked out again', () => {
  const article = firstArticle()
  const [, before] = drain([article])
  const [, after] = drain([article, { ...article, slug: 'other' }], before)
  expect(after?.articles[0]).toBe(before?.articles[0])
  expect(after?.articles[1]).not.toBe(before?.articles[0])
})

function drain(...given: Parameters<typeof libraryInSteps>) {
  const steps = libraryInSteps(...given)
  let count = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) count++
  return [count, step.value] as const
}
