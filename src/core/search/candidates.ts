import { isWithin } from '../indexed-article.ts'
import type { Library } from '../library.ts'
import type { Question } from './question.ts'
import type { Reading, ReadParagraph } from './reading.ts'

/** A paragraph that may answer, in its article. */
export type Candidate = {
  readonly reading: Reading
  readonly paragraph: ReadParagraph
}

/** In a scope of so many paragraphs all are weighed: an answer may share no word with its question. */
const SMALL_SCOPE = 60

/**
 * In a larger scope, so many of those that share words. Over 96 entries of an encyclopaedia the paragraph that answers is
 * among the first five for 97.5 % with 14 and with 20, for 96.7 % with 11; reading them is most of a question's time.
 */
const NARROWED = 14

/** The paragraphs worth weighing for a question; `least`, when more are asked for. */
export function findCandidates(
  library: Library,
  question: Question,
  least: number,
): readonly Candidate[] {
  const { articles, index } = library
  if (isWithin(articles, SMALL_SCOPE)) {
    return articles.flatMap((indexed) => {
      const reading = index.readingOf(indexed)
      return indexed.article.paragraphs.flatMap((p) => candidate(reading, p.number))
    })
  }
  const stems = question.terms.map(({ stem }) => stem)
  const slug = articles.length === 1 ? articles[0]?.article.slug : undefined
  return index
    .search(stems, Math.max(NARROWED, least), slug)
    .flatMap(({ indexed, paragraph }) => candidate(index.readingOf(indexed), paragraph.number))
}

function candidate(reading: Reading, number: number): readonly Candidate[] {
  const paragraph = reading.paragraph(number)
  return paragraph ? [{ reading, paragraph }] : []
}
