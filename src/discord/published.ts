import type { Passage } from '../core/answer.ts'
import { sliceOf } from '../core/article/span.ts'

/**
 * The address of the published article at the answering words, where it is known: a browser scrolls to them and marks them.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function publishedAt(passage: Passage): string | undefined {
  const { article, highlights } = passage
  if (article.url === undefined) return undefined
  const words = sliceOf(article.text, highlights[0] ?? passage)
    .trim()
    .split(/\s+/u)
  const separator = article.url.includes('#') ? ':~:text=' : '#:~:text='
  return article.url.replace(/[()]/gu, percent) + separator + fragment(words)
}

/** Few words stand whole; of many the first and the last, between which a browser marks everything. */
const MOST_WORDS = 8
const WORDS_AT_EACH_END = 4

function fragment(words: readonly string[]): string {
  if (words.length <= MOST_WORDS) return encode(words)
  return `${encode(words.slice(0, WORDS_AT_EACH_END))},${encode(words.slice(-WORDS_AT_EACH_END))}`
}

/** A hyphen means something in a text fragment, brackets in Discord's Markdown: `encodeURIComponent` leaves both. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/[-()*'!_~]/gu, percent)
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
