import type { Article } from './article.ts'
import { type Span, trimSpan } from './span.ts'

/** The paragraphs and headings that a span lies in, each as far as it does, without blanks at their ends. */
export function piecesOf({ text, paragraphs, headings }: Article, span: Span): readonly Span[] {
  const starts = [...paragraphs, ...headings]
    .map(({ start }) => start)
    .filter((start) => start > span.start && start < span.end)
    .sort((a, b) => a - b)
  return [span.start, ...starts]
    .map((start, i) => trimSpan(text, { start, end: starts[i] ?? span.end }))
    .filter(({ start, end }) => start < end)
}
