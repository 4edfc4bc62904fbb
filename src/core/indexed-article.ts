import type { Article } from './article/article.ts'
import { findPeople } from './people/people.ts'
import type { Person } from './people/person.ts'
import { readArticle } from './people/reading.ts'
import type { Quotation } from './speech/quotation.ts'
import { findQuotations } from './speech/quotations.ts'
import { findTimes } from './time/find-times.ts'
import type { TimeExpression } from './time/time-expression.ts'

/** What is worked out once of an article. */
export type Analysis = {
  readonly times: readonly TimeExpression[]
  readonly people: readonly Person[]
  readonly quotations: readonly Quotation[]
}

/** An article with everything that is worked out once and held. */
export type IndexedArticle = Analysis & { readonly article: Article }

/** Works out what an article says happened when, who is in it and what they say. */
export function indexArticle(article: Article): IndexedArticle {
  const reading = readArticle(article)
  const people = findPeople(article, reading)
  const quotations = findQuotations(article, people, reading)
  return { article, times: findTimes(article), people, quotations }
}

/** Whether articles have at most so many paragraphs; of more it counts no further. */
export function isWithin(articles: readonly IndexedArticle[], most: number): boolean {
  let count = 0
  return articles.every(({ article }) => {
    count += article.paragraphs.length
    return count <= most
  })
}
