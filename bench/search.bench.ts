/**
 * How long a question takes, beside the same words given to MiniSearch alone, in the same run: read the ratios, not
 * the milliseconds. Texts are made up from the corpus article, so that the project carries no other's; `npm run bench`.
 */
import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import { bench, describe } from 'vitest'
import { ask } from '../commands/ask.ts'
import { type Article, parseArticle } from '../src/core/article/article.ts'
import { sliceOf } from '../src/core/article/span.ts'
import { buildLibrary } from '../src/core/library.ts'

const text = readFileSync('corpus/belarus-dialogue.txt', 'utf8')
const QUESTIONS = [
  'how many prisoners were released?',
  'wat did bialitaski say abt the economy',
  'why does she want Europe to talk to him?',
  'when is the referendum?',
]

describe('one article', () => compare([parseArticle('first', text)]))
describe('700 articles, some 11,000 paragraphs', () => compare(copies(700)))

function compare(articles: readonly Article[]): void {
  const library = buildLibrary(articles)
  const plain = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  const paragraphs = articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => sliceOf(article.text, paragraph)),
  )
  plain.addAll(paragraphs.map((words, id) => ({ id, text: words })))
  bench('MiniSearch alone', () => {
    for (const question of QUESTIONS) plain.search(question)
  })
  bench('/ask', () => {
    for (const question of QUESTIONS) ask.run(library, { question })
  })
}

/** Copies of the article in which every ninth word is one of the copy's own. */
function copies(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, i) => {
    let at = 0
    const own = text.replace(/\p{Ll}{5,}/gu, (word) => (at++ % 9 === i % 9 ? `${word}${i}` : word))
    return parseArticle(`copy-${i}`, own)
  })
}
