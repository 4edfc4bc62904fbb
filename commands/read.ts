import { type Answer, abstain, type Passage, show } from '../src/core/answer.ts'
import type { Article, Paragraph } from '../src/core/article/article.ts'
import { defineCommand } from '../src/core/command.ts'
import type { Library } from '../src/core/library.ts'

/** The article itself, page by page. */
export const read = defineCommand({
  name: 'read',
  description: 'Read the article itself, page by page.',
  options: [
    {
      kind: 'whole',
      name: 'paragraph',
      description: 'The paragraph to begin with',
      least: 1,
      most: 99_999,
      suggest: 'paragraphs',
    },
  ],
  example: '/read paragraph:4',
  run(library, { paragraph = 1 }, limit) {
    const [only, ...others] = library.articles
    if (!only || others.length > 0) return abstain(whichArticle(library))
    return readPage(only.article, paragraph, limit)
  },
})

/** A page holds about so many characters of the article: a screenful, and half of a Discord reply. */
const PAGE_LENGTH = 2_000

function readPage(article: Article, from: number, limit: number | undefined): Answer {
  const { paragraphs } = article
  const rest = paragraphs.slice(from - 1)
  if (rest.length === 0) {
    const count = paragraphs.length
    return abstain(`The article has ${count === 1 ? 'one paragraph' : `${count} paragraphs`}.`)
  }
  const page = rest.slice(0, limit ?? countFitting(rest))
  const passages = page.map((paragraph) => withHeading(article, paragraph))
  return show(passages, 1, tellPage(from, from + page.length - 1, paragraphs.length))
}

/** A paragraph with the cross-heading right above it, if there is one. */
function withHeading(article: Article, { start, end, number: paragraph }: Paragraph): Passage {
  const { text, headings } = article
  const heading = headings.findLast((span) => span.end <= start)
  const isAbove = heading !== undefined && text.slice(heading.end, start).trim() === ''
  if (!isAbove) return { article, start, end, paragraph, highlights: [] }
  return { article, start: heading.start, end, paragraph, highlights: [heading] }
}

/** As many whole paragraphs as fit a page, one at least. */
function countFitting(paragraphs: readonly Paragraph[]): number {
  let length = 0
  const tooMany = paragraphs.findIndex(({ start, end }, i) => {
    length += end - start
    return i > 0 && length > PAGE_LENGTH
  })
  return tooMany < 0 ? paragraphs.length : tooMany
}

function tellPage(first: number, last: number, count: number): string {
  const which = first === last ? `Paragraph ${first}` : `Paragraphs ${first} to ${last}`
  const onward = last < count ? ` Go on with /read paragraph:${last + 1}` : ''
  return `${which} of ${count}.${onward}`
}

/** So many articles are listed; with more, the first of them. */
const LISTED_ARTICLES = 10

function whichArticle({ articles }: Library): string {
  const names = articles
    .slice(0, LISTED_ARTICLES)
    .map(({ article: { slug, headline } }) => `article:${slug}${headline ? ` — ${headline}` : ''}`)
  const more = articles.length - names.length
  return [
    'Which article? Add one of these:',
    ...names,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n')
}
