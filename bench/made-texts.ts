import { parseArticle } from '../src/core/article/article.ts'
import { seeded } from '../test/support/random.ts'

/** How texts are made of others. */
export type Recipe = {
  /** So many paragraphs, the last article whole. */
  readonly paragraphs: number
  /** The share of an article's words that give way to words of the growing vocabulary, 0 to 1. */
  readonly replaced: number
}

/**
 * Articles made of others, a round after the other: in each, some words give way to words of a vocabulary
 * that grows with the text, each always to the same one within an article, so that who is named again is
 * the same. Marks, figures, quotations and the words that carry sentences stay. Always the same texts.
 */
export function makeTexts(sources: readonly string[], recipe: Recipe): readonly string[] {
  const random = seeded(1)
  const lengths = sources.map((source) => parseArticle('source', source).paragraphs.length)
  const texts: string[] = []
  let paragraphs = 0
  let words = 0
  while (paragraphs < recipe.paragraphs) {
    const at = texts.length % sources.length
    const source = sources[at] ?? ''
    const share = texts.length < sources.length ? 0 : recipe.replaced
    const size = VOCABULARY * Math.sqrt(words + source.length)
    texts.push(replaceWords(source, () => (random() < share ? draw(random, size) : undefined)))
    paragraphs += lengths[at] ?? 1
    words += source.split(/\s+/u).length
  }
  return texts
}

/** Heaps' law: a text of n words has about 44 √n different ones (Manning et al., Information Retrieval, 5.1.1). */
const VOCABULARY = 44

/** Matches `prisoners` and `Minsk`; not `said`, which carries the sentence, or `UNESCO`. */
const REPLACED = /\p{L}\p{Ll}{4,}/gu

function replaceWords(source: string, drawn: () => string | undefined): string {
  const given = new Map<string, string>()
  return source.replace(REPLACED, (word) => {
    const lower = word.toLowerCase()
    const other = given.get(lower) ?? drawn() ?? lower
    given.set(lower, other)
    if (other === lower) return word
    return word === lower ? other : other.charAt(0).toUpperCase() + other.slice(1)
  })
}

/** A word by Zipf's law: the word of rank r is drawn in proportion to 1 / r. */
function draw(random: () => number, size: number): string {
  return spell(Math.floor(size ** random()))
}

const SYLLABLES = 'ba ce di fo gu ha jel kin lom mur nas pe ril so tun va wes yo zar bri'.split(' ')

/** A word for a number, another for each: `celomba`. */
function spell(number: number): string {
  let rest = number + SYLLABLES.length ** 2
  let word = ''
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? ''
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return word
}
