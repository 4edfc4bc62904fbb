import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Article, parseArticle } from '../../../src/core/article/article.ts'
import { buildLibrary } from '../../../src/core/library.ts'
import { confidenceIn, lengthOf } from '../../../src/core/search/confidence.ts'
import { rank } from '../../../src/core/search/rank.ts'

const article = parseArticle(
  'belarus-dialogue',
  readFileSync('corpus/belarus-dialogue.txt', 'utf8'),
)

function confidence(asked: Article, question: string): number {
  return confidenceIn(rank(buildLibrary([asked]), question, 3))
}

function without(number: number): Article {
  return parseArticle(
    'shortened',
    article.text.replace(paragraphText(number), 'This paragraph was taken out by the editors.'),
  )
}

function paragraphText(number: number): string {
  const paragraph = article.paragraphs[number - 1]
  return paragraph ? article.text.slice(paragraph.start, paragraph.end) : ''
}

test.each([
  ['how many prisoners were released?', 11],
  ['when did Lukashenko take power?', 6],
  ['what does Belarus resemble?', 7],
  ['who organised the online event?', 4],
])(
  '“%s” is answered with more confidence where paragraph %i says it than without it',
  (question, number) => {
    expect(confidence(article, question)).toBeGreaterThan(
      confidence(without(number), question) + 0.2,
    )
  },
)

test('what a question names that is nowhere in the article costs confidence', () => {
  const asked = 'how many prisoners were released by Lukashenko?'
  expect(confidence(article, asked.replace('Lukashenko', 'Macron'))).toBeLessThan(
    confidence(article, asked) - 0.2,
  )
})

test('a question without telling words is answered with no confidence', () => {
  expect(confidence(article, 'what is it about?')).toBe(0)
})

test('four paragraphs are as short as five, fifteen as long as fifty', () => {
  const of = (paragraphs: number) =>
    lengthOf(rank(buildLibrary([storyOf(paragraphs)]), 'where is the river?', 60))
  expect([of(4), of(5), of(15), of(50)]).toEqual([0, 0, 1, 1])
})

function storyOf(paragraphs: number): Article {
  const body = Array.from(
    { length: paragraphs },
    (_, i) => `The river passes mill ${i} near the town.`,
  )
  return parseArticle('river', `River\n\n${body.join('\n\n')}\n`)
}
