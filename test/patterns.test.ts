import { expect, test, vi } from 'vitest'
import { attacksOn } from './support/patterns/attacks.ts'
import { countedSearch } from './support/patterns/counted-search.ts'
import { madePatterns, writtenPatterns } from './support/patterns/patterns.ts'

test('no text makes a pattern take more than so many steps for each of its characters', async () => {
  const written = [...writtenPatterns('src', 'commands').values()]
  const made = (await madePatterns(askEverything)).map((pattern) => ({ pattern, file: 'made' }))
  expect(written.length).toBeGreaterThan(300)
  expect(made.length).toBeGreaterThan(5)
  const slow = [...written, ...made].filter(({ pattern }) => growsFast(pattern))
  expect(slow.map(({ pattern, file }) => `${file}: ${pattern}`)).toEqual([])
})

test.each([/(?:a|a)+$/u, /\s+$/u, /(\w+\s?)+;/u, /^.*about.*$/u, /^(?:\w+ ?)*!$/u])(
  'the pattern %s is seen to take more',
  (pattern) => {
    expect(growsFast(pattern)).toBe(true)
  },
)

/** Loads the commands and all beneath them anew, and asks each its own example. */
async function askEverything(): Promise<void> {
  vi.resetModules()
  const { firstArticle } = await import('./support/articles.ts')
  const { commands } = await import('../commands/index.ts')
  const { parseUtterance } = await import('../src/core/utterance.ts')
  const { buildLibrary } = await import('../src/core/library.ts')
  const { answerTo } = await import('../src/core/dispatch.ts')
  const library = buildLibrary([firstArticle()])
  for (const { example } of commands) {
    const asked = parseUtterance(example, commands)
    if (asked.kind === 'asked') answerTo(library, asked)
  }
}

/** Patterns of one pass take at most 50 here, those that look at a text again and again 100 and more. */
const MOST_A_CHARACTER = 75

/** Longer than what a repetition in a pattern is bounded by. */
const LENGTH = 600

/** Whether a text that was made against a pattern takes it more steps than one pass does. */
function growsFast(pattern: RegExp): boolean {
  const most = MOST_A_CHARACTER * LENGTH
  const steps = countedSearch(pattern)
  return attacksOn(pattern).some((attack) => steps(attack(LENGTH), most) > most)
}
