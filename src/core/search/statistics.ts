import type { Library } from '../library.ts'
import type { Candidate } from './candidates.ts'
import type { ReadSentence } from './reading.ts'

/** How often stems occur where a question is asked: what BM25 needs. */
export type Statistics = {
  /** ln(1 + (N − n + ½) / (n + ½)) for n of N texts that have the stem (Robertson and Spärck Jones). */
  idf(stem: string): number
  /** The usual length of a sentence, in words. */
  readonly length: number
}

/** Counts the candidates' sentences in one article; takes the index's counts of paragraphs in several. */
export function gatherStatistics(
  { articles, index }: Library,
  candidates: readonly Candidate[],
): Statistics {
  const sentences = candidates.flatMap(({ paragraph }) => paragraph.sentences)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const length = words / Math.max(1, sentences.length)
  if (articles.length > 1) {
    return { idf: (stem) => idf(index.frequencyOf(stem), index.size), length }
  }
  const counts = countStems(sentences)
  return { idf: (stem) => idf(counts.get(stem) ?? 0, sentences.length), length }
}

function countStems(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { places } of sentences) {
    for (const stem of places.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
}
