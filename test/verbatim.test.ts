import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import type { Answer } from '../src/core/answer.ts'
import { contains } from '../src/core/article/span.ts'
import { answerTo } from '../src/core/dispatch.ts'
import type { Library } from '../src/core/library.ts'
import { parseUtterance } from '../src/core/utterance.ts'
import { firstArticle, libraryOf } from './support/articles.ts'

const library = libraryOf()
const words = firstArticle().text.split(/\s+/u)

const utterance = oneof(
  string({ unit: 'grapheme' }),
  constantFrom(...words),
  constantFrom(...words).map((word) => `what about ${word} and ${word}?`),
)

test('every passage any command returns is a slice of the paragraph it cites', () =>
  assert(
    property(constantFrom(...commands), utterance, (command, typed) => {
      const option = command.options[0]?.name
      verify(
        ask(
          library,
          option === undefined ? `/${command.name}` : `/${command.name} ${option}:${typed}`,
        ),
      )
      verify(ask(library, typed))
    }),
    { numRuns: 300 },
  ))

test('so it is for any text in the corpus, read as an article', () =>
  assert(
    property(
      string({ unit: 'binary', maxLength: 400 }),
      constantFrom(...commands),
      (text, command) => {
        const other = libraryOf({ other: `${text}\n\n“${text}” said Ann Lee.\n\n${text}` })
        const option = command.options[0]?.name
        verify(ask(other, `/${command.name}${option === undefined ? '' : ` ${option}:Ann Lee`}`))
      },
    ),
    { numRuns: 200 },
  ))

function ask(from: Library, typed: string): Answer | undefined {
  const asked = parseUtterance(typed, commands)
  return asked.kind === 'asked' ? answerTo(from, asked) : undefined
}

/** The paragraph cited holds the passage's first highlight, or its beginning where it has none. */
function verify(answer: Answer | undefined): void {
  for (const passage of answer?.passages ?? []) {
    const { article, start, end, highlights } = passage
    const cited = article.paragraphs.find(({ number }) => number === passage.paragraph)
    if (!cited) throw new Error(`Expected a paragraph ${passage.paragraph} in ${article.slug}.`)
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(article.text.length)
    expect(contains(cited, highlights[0] ?? { start, end: start })).toBe(true)
    for (const highlight of highlights) expect(contains(passage, highlight)).toBe(true)
    const touched = article.paragraphs.filter((p) => p.start < end && start < p.end)
    expect(touched.at(0)?.start).toBeLessThanOrEqual(start)
    expect(touched.at(-1)?.end).toBeGreaterThanOrEqual(end)
  }
}
