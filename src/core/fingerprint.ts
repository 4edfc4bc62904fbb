import { keepFor } from './kept.ts'

/**
 * A short name for a text, the same for the same text and another for an edited one: its length and a hash, in base 36.
 * The hash is FNV-1a of 32 bits over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  let hash = OFFSET_BASIS
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  }
  return `${lengthMark(text)}${(hash >>> 0).toString(36)}`
}

/** The fingerprint of an article's text, which is read once however often it is asked for. */
export const articlePrint = keepFor((article: { readonly text: string }) =>
  fingerprint(article.text),
)

/** Whether a fingerprint is that of a text. Texts of another length are not hashed, so that many can be asked. */
export function isPrintOf(print: string, text: string): boolean {
  return print.startsWith(lengthMark(text)) && print === fingerprint(text)
}

function lengthMark(text: string): string {
  return `${text.length.toString(36)}-`
}

const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193
