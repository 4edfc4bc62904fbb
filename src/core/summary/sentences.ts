import type { Article, Paragraph } from '../article/article.ts'
import { type Span, sliceOf } from '../article/span.ts'

/** A sentence of an article's body as a glance at the article may show it. */
export type Sentence = Span & {
  readonly text: string
  /** The number of its paragraph. */
  readonly paragraph: number
  /** Whether its paragraph begins with it. */
  readonly isFirst: boolean
}

/** The sentences of an article's body in order, the first without the dateline it opens with. */
export function readSentences(article: Article): readonly Sentence[] {
  return article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .map((span, i) => readSentence(article.text, paragraph, span, i === 0))
      .filter((sentence) => sentence.text !== ''),
  )
}

function readSentence(text: string, paragraph: Paragraph, span: Span, isFirst: boolean): Sentence {
  const afterDateline = paragraph.dateline?.end ?? span.start
  const start = afterDateline < span.end ? Math.max(span.start, afterDateline) : span.start
  return {
    start,
    end: span.end,
    text: sliceOf(text, { start, end: span.end }),
    paragraph: paragraph.number,
    isFirst,
  }
}
