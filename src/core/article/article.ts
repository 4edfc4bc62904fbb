import { type Block, splitBlocks } from './blocks.ts'
import { findCrossHeadings } from './cross-headings.ts'
import { readDateline } from './dateline.ts'
import { parseFrontMatter } from './front-matter.ts'
import { isBoilerplate, isCredits } from './furniture.ts'
import { oneLine, readHead } from './head.ts'
import { splitSentences } from './sentences.ts'
import { type Span, sliceOf } from './span.ts'

/** A paragraph of an article's body, in the file's own text. */
export type Paragraph = Span & {
  /** Counted from 1 at the first body paragraph, as readers see it. */
  readonly number: number
  readonly sentences: readonly Span[]
  /** The cross-heading that the paragraph stands under. */
  readonly heading?: Span
  /** The dateline it opens with ("LONDON, Feb 17 (Reuters) – "), trailing blank included. */
  readonly dateline?: Span
}

/** One news story: the file's text, exactly, and where its parts stand in it. */
export type Article = {
  /** The file's name without its ending. */
  readonly slug: string
  readonly text: string
  readonly headline: string | undefined
  /** Where the headline and deck are printed in the text; empty when only front matter has a title. */
  readonly titles: readonly Span[]
  readonly publisher: string | undefined
  readonly byline: string | undefined
  /** `YYYY-MM-DD`. */
  readonly date: string | undefined
  readonly url: string | undefined
  readonly paragraphs: readonly Paragraph[]
  readonly headings: readonly Span[]
  /** One sentence for each thing in the file that was wrong and is left out. */
  readonly warnings: readonly string[]
}

/**
 * Reads the text of a corpus file. Every text is an article: what is not understood is a paragraph.
 * An article without paragraphs is possible (an empty file); it is for the caller to refuse it.
 */
export function parseArticle(slug: string, text: string): Article {
  const front = parseFrontMatter(text)
  const blocks = splitBlocks(text, front?.span.end ?? 0)
  const head = readHead(text, blocks, front?.title)
  const body = readBody(text, blocks.slice(head.length))
  const first = body.paragraphs[0]
  const dateline = first && readDateline(sliceOf(text, first))
  return {
    slug,
    text,
    headline: front?.title ?? (head.titles[0] && oneLine(sliceOf(text, head.titles[0]))),
    titles: head.titles,
    publisher: front?.publisher ?? dateline?.agency,
    byline: front?.author ?? head.byline,
    date: front?.date ?? head.date ?? dateline?.date,
    url: front?.url,
    paragraphs: body.paragraphs,
    headings: body.headings,
    warnings: front?.warnings ?? [],
  }
}

type Body = { readonly paragraphs: readonly Paragraph[]; readonly headings: readonly Span[] }

function readBody(text: string, blocks: readonly Block[]): Body {
  const paragraphs: Paragraph[] = []
  const headings: Span[] = []
  const story = blocks.filter((block) => {
    const words = sliceOf(text, block)
    return !isBoilerplate(words) && !isCredits(words)
  })
  const crossHeadings = findCrossHeadings(text, story)
  for (const block of story) {
    const span = { start: block.start, end: block.end }
    if (crossHeadings.has(block)) headings.push(span)
    else paragraphs.push(readParagraph(text, span, paragraphs.length + 1, headings.at(-1)))
  }
  return { paragraphs, headings }
}

function readParagraph(
  text: string,
  span: Span,
  number: number,
  heading: Span | undefined,
): Paragraph {
  const dateline = number === 1 ? readDateline(sliceOf(text, span)) : undefined
  // The span's members by name: engines give every object that begins with a spread a layout of its own.
  return {
    start: span.start,
    end: span.end,
    number,
    sentences: splitSentences(text, span),
    ...(heading && { heading }),
    ...(dateline && { dateline: { start: span.start, end: span.start + dateline.length } }),
  }
}
