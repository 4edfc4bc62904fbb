import type { Passage } from '../core/answer.ts'
import { overlaps, type Span } from '../core/article/span.ts'

/**
 * The longest beginning that `fits` of a passage that does not, up to the end of a sentence. Where that would hide its
 * first highlight, the stretch begins at the highlighted sentence instead. A single sentence that does
 * not fit is cut after a word, and one endless word anywhere. `fits` holds for every shorter stretch too.
 */
export function cutPassage(passage: Passage, fits: (span: Span) => boolean): Span {
  const sentences = sentencesOf(passage)
  const beginning = cutAt(passage, sentences, fits)
  const answering = passage.highlights[0]
  if (!answering || answering.start < beginning.end) return beginning
  const start = sentences.findLast((sentence) => sentence.start <= answering.start)?.start
  return cutAt({ ...passage, start: start ?? answering.start }, sentences, fits)
}

/** A passage without what stands around the sentences of its first highlight; whole where it has none. */
export function nearestWords(passage: Passage): Passage {
  const [nearest] = passage.highlights
  const [first, ...others] = sentencesOf(passage).filter((s) => nearest && overlaps(s, nearest))
  if (!first) return passage
  const last = others.at(-1) ?? first
  const start = Math.max(first.start, passage.start)
  return { ...passage, start, end: Math.min(last.end, passage.end) }
}

/** Words cut after a whole one, with a mark, so that they are at most `most` characters. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words
  const room = { start: 0, end: most - 1 }
  const end = wordEnds(words, room).at(-1) ?? characterEnds(words, room).at(-1) ?? 0
  return `${words.slice(0, end)}…`
}

function sentencesOf(passage: Passage): readonly Span[] {
  return passage.article.paragraphs
    .filter((paragraph) => overlaps(paragraph, passage))
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => overlaps(sentence, passage))
}

function cutAt(passage: Passage, sentences: readonly Span[], fits: (span: Span) => boolean): Span {
  const { start } = passage
  const { text } = passage.article
  const ends = sentences.map(({ end }) => end).filter((end) => end > start && end <= passage.end)
  const end =
    furthest(ends, start, fits) ??
    furthest(wordEnds(text, passage), start, fits) ??
    furthest(characterEnds(text, passage), start, fits)
  return { start, end: end ?? start }
}

/** The last of ascending ends up to which the words fit; found by halving. */
function furthest(
  ends: readonly number[],
  start: number,
  fits: (span: Span) => boolean,
): number | undefined {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits({ start, end: ends[middle] ?? start })) low = middle + 1
    else high = middle
  }
  return ends[low - 1]
}

/** Where words end within a span, which may cut through its last one. */
function wordEnds(text: string, { start, end }: Span): readonly number[] {
  return [...text.slice(start, end + 1).matchAll(/\S(?=\s)/gu)].map(
    (match) => start + match.index + match[0].length,
  )
}

/** Where characters end, so that none is torn in two. */
function characterEnds(text: string, { start, end }: Span): readonly number[] {
  const ends: number[] = []
  let at = start
  for (const character of text.slice(start, end)) {
    at += character.length
    if (at < end || !/[\uD800-\uDBFF]$/u.test(character)) ends.push(at)
  }
  return ends
}
