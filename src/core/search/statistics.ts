import type { Library } from '../library.ts'
import type { Candidate } from './candidates.ts'

/** How often stems occur where a question is asked: what BM25 needs. */
export type Statistics = {
  /** Of a stem, by the texts that have it (Robertson and Spärck Jones). */
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
  const having = (stem: string) =>
    sentences.reduce((count, { places }) => (places.has(stem) ? count + 1 : count), 0)
  return articles.length > 1
    ? { idf: once((stem) => idf(index.frequencyOf(stem), index.size)), length }
    : { idf: once((stem) => idf(having(stem), sentences.length)), length }
}

/** Only the stems of a question are asked for, each at every sentence. */
function once(weigh: (stem: string) => number): (stem: string) => number {
  const known = new Map<string, number>()
  return (stem) => {
    const weight = known.get(stem) ?? weigh(stem)
    known.set(stem, weight)
    return weight
  }
}

/** ln(1 + (N − n + ½) / (n + ½)): how much it tells that one of N texts has what n of them have. */
export function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
}
