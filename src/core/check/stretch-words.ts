import { contains, overlaps, sliceOf } from '../article/span.ts'
import type { Quotation } from '../speech/quotation.ts'
import type { ArticleWord } from './alignment.ts'
import type { Concordance, Place, Stretch } from './concordance.ts'

/** A word of an article with what stands around it. */
export type StretchWord = ArticleWord & {
  readonly position: number
  /** The direct quotation that it is in. */
  readonly quotation: Quotation | undefined
  /** Where its sentence begins in the article's text. */
  readonly sentence: number
}

/** The words of a stretch that lies within one article. */
export function readStretch(concordance: Concordance, stretch: Stretch): readonly StretchWord[] {
  const { from, to } = stretch
  if (from >= to) return []
  const { article, quotations } = concordance.placeAt(from).indexed
  const whole = { start: concordance.spanAt(from).start, end: concordance.spanAt(to - 1).end }
  const quoted = quotations.filter((q) => q.kind === 'direct' && overlaps(q, whole))
  const words: StretchWord[] = []
  for (let at = from; at < to; ) {
    const place = concordance.placeAt(at)
    const part = { from: at, to: Math.min(to, place.to) }
    words.push(...readPart(concordance, place, part, quoted))
    at = part.to
  }
  const interposed = findInterposed(article.text, words)
  return words.map((word, i) => (interposed.has(i) ? { ...word, isInterposed: true } : word))
}

/** The words of a part of one paragraph; its sentences go along with them. */
function readPart(
  concordance: Concordance,
  { paragraph }: Place,
  { from, to }: Stretch,
  quoted: readonly Quotation[],
): readonly StretchWord[] {
  const { sentences } = paragraph
  const own = quoted.filter((q) => overlaps(q, paragraph))
  let sentence = 0
  return Array.from({ length: to - from }, (_, i) => {
    const position = from + i
    const span = concordance.spanAt(position)
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= span.start) sentence++
    return {
      ...concordance.numberAt(position),
      position,
      quotation: own.find((q) => contains(q, span)),
      sentence: sentences[sentence]?.start ?? paragraph.start,
      isInterposed: false,
    }
  })
}

/** The words between two quotations of a paragraph of which the first runs on: “…,” she said, “…”. */
function findInterposed(text: string, words: readonly StretchWord[]): ReadonlySet<number> {
  const interposed = new Set<number>()
  let before: Quotation | undefined
  let run: number[] = []
  words.forEach(({ quotation }, i) => {
    if (!quotation) {
      run.push(i)
      return
    }
    const runsOn = before?.paragraph === quotation.paragraph && RUNS_ON.test(sliceOf(text, before))
    if (runsOn) for (const index of run) interposed.add(index)
    before = quotation
    run = []
  })
  return interposed
}

/** A quotation that its speaker follows: matches `It closes,` and `Why?`; not `a mess`. */
const RUNS_ON = /[,.?!…—–-]$/u
