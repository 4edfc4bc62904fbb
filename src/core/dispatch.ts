import { type Answer, abstain } from './answer.ts'
import { type Library, narrowTo } from './library.ts'
import type { Asked } from './utterance.ts'

/**
 * Runs a command on the library, or on the one article that its `article` argument names by slug or
 * headline. `limit`: at most so many passages, whatever the command's own length.
 */
export function answerTo(library: Library, asked: Asked, limit?: number): Answer {
  const named = asked.arguments.article
  const chosen = typeof named === 'string' ? chooseArticle(library, named) : library
  if (!chosen) return abstain(`There is no article “${named}”. ${listArticles(library)}`)
  const answer = asked.command.run(chosen, asked.arguments, limit)
  if (answer.kind === 'abstention' && asked.otherwise) {
    const second = answerTo(chosen, asked.otherwise, limit)
    if (second.passages.length > 0) return second
  }
  return limit === undefined ? answer : { ...answer, passages: answer.passages.slice(0, limit) }
}

/** The answer as people are shown it: of a sure one no more passages than its command says. */
export function answerForPeople(library: Library, asked: Asked, limit?: number): Answer {
  const answer = answerTo(library, asked, limit)
  if (answer.kind === 'abstention' || limit !== undefined) return answer
  return { ...answer, passages: answer.passages.slice(0, asked.command.shown) }
}

function chooseArticle(library: Library, named: string): Library | undefined {
  const wanted = named.trim().toLowerCase()
  const names = ({ slug, headline }: { slug: string; headline: string | undefined }) =>
    slug.toLowerCase() === wanted || headline?.toLowerCase() === wanted
  const slug = library.articles.find(({ article }) => names(article))?.article.slug
  return narrowTo(library, slug ?? named)
}

/** How many articles a sentence about the corpus names. */
const NAMED_ARTICLES = 5

function listArticles(library: Library): string {
  const slugs = library.articles.map(({ article }) => article.slug)
  const more = slugs.length - NAMED_ARTICLES
  const shown = slugs.slice(0, NAMED_ARTICLES).join(', ')
  return `Articles: ${shown}${more > 0 ? ` and ${more} more` : ''}.`
}
