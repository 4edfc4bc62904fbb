import type { Article } from '../article/article.ts'
import { findQuoted, type Quoted } from '../article/quoted.ts'
import type { Span } from '../article/span.ts'
import { quotedToken, type Token, tokenize } from './tokens.ts'

/** A sentence as the writer's own words make it: what stands between quotation marks never ends it. */
export type ReadSentence = Span & {
  /** Its tokens are `tokens[from]` up to, not including, `tokens[to]`. */
  readonly from: number
  readonly to: number
  /** The number of its paragraph. */
  readonly paragraph: number
}

/** Words between quotation marks, with the place of their token. */
export type ReadQuoted = Quoted & {
  readonly paragraph: number
  /** The index of the token that stands for them. */
  readonly token: number
  /** The words inside the marks. */
  readonly inner: readonly Token[]
}

/** An article as words and marks; each stretch between quotation marks is one token. */
export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly ReadSentence[]
  /** In the article's order. */
  readonly quoted: readonly ReadQuoted[]
  /** The words of the headline and deck, which stand outside `tokens`. */
  readonly titles: readonly Token[]
}

/** Reads an article's paragraphs into tokens; datelines are left out. */
export function readArticle(article: Article): Reading {
  const { text, paragraphs } = article
  const tokens: Token[] = []
  const sentences: ReadSentence[] = []
  const quoted: ReadQuoted[] = []
  const stretches = findQuoted(text, paragraphs)
  // One by one: a file may be a single sentence, of more words than a call takes arguments.
  const readOn = (start: number, end: number, sentence: number) => {
    for (const token of tokenize(text, { start, end }, sentence)) tokens.push(token)
  }
  paragraphs.forEach((paragraph, i) => {
    for (const sentence of writersSentences(paragraph.sentences, stretches[i] ?? [])) {
      const from = tokens.length
      const number = sentences.length
      let at = Math.max(sentence.start, paragraph.dateline?.end ?? 0)
      for (const found of sentence.quoted) {
        readOn(at, found.outer.start, number)
        const inner = tokenize(text, found, number)
        quoted.push({ ...found, paragraph: paragraph.number, token: tokens.length, inner })
        tokens.push(quotedToken(found.outer, number))
        at = found.outer.end
      }
      readOn(at, sentence.end, number)
      const { start, end } = sentence
      sentences.push({ start, end, from, to: tokens.length, paragraph: paragraph.number })
    }
  })
  const titles = article.titles.flatMap((title) => tokenize(text, title, NO_SENTENCE))
  return { text, tokens, sentences, quoted, titles }
}

/** Words of the headline are in no sentence. */
const NO_SENTENCE = -1

type Gathered = Span & { readonly quoted: readonly Quoted[] }

/** A paragraph's sentences with what is quoted in each, joined again where one ends inside the marks. */
function writersSentences(
  sentences: readonly Span[],
  quoted: readonly Quoted[],
): readonly Gathered[] {
  const gathered: Gathered[] = []
  let start: number | undefined
  let first = 0
  let next = 0
  for (const sentence of sentences) {
    start ??= sentence.start
    while (next < quoted.length && (quoted[next]?.outer.end ?? 0) <= sentence.end) next++
    const around = quoted[next]
    const endsInside = around !== undefined && around.outer.start < sentence.end
    if (endsInside && sentence !== sentences.at(-1)) continue
    gathered.push({ start, end: sentence.end, quoted: quoted.slice(first, next) })
    start = undefined
    first = next
  }
  return gathered
}
