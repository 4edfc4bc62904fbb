import type { Passage } from '../answer.ts'
import { contains, overlaps, type Span, sliceOf, trimSpan } from '../article/span.ts'
import type { IndexedArticle } from '../indexed-article.ts'
import { answerWords } from './answer-words.ts'
import type { Ranked } from './rank.ts'

/** A paragraph and the one beside it are shown together up to this length: context, and still a short reply. */
const LONGEST_JOINED = 450

/**
 * The paragraphs of a ranking as passages, best first, those that say nearly the same only once. A short one takes
 * in the better of its neighbours where `joins`; a list made longer than usual is a ranking and keeps each apart.
 */
export function showRanked(
  paragraphs: readonly Ranked[],
  limit: number,
  joins: boolean,
): readonly Passage[] {
  const shown: Ranked[] = []
  for (const ranked of paragraphs) {
    if (shown.length === limit) break
    if (!shown.some((other) => isNearCopy(other, ranked))) shown.push(ranked)
  }
  const taken = new Set(shown.map(({ scene }) => scene.paragraph))
  return shown.map((ranked) => {
    const neighbour = joins ? betterNeighbour(ranked, paragraphs, taken) : undefined
    if (neighbour) taken.add(neighbour.scene.paragraph)
    return passageOf(ranked, neighbour)
  })
}

/** Two paragraphs that share this part of their telling words are one text printed twice. */
const COPIED_SHARE = 0.8

function isNearCopy(a: Ranked, b: Ranked): boolean {
  if (a.scene.reading === b.scene.reading) return false
  const [mine, other] = [a.scene.paragraph.stems, b.scene.paragraph.stems]
  const shared = [...mine].filter((stem) => other.has(stem)).length
  return shared >= COPIED_SHARE * (mine.size + other.size - shared)
}

function betterNeighbour(
  { scene }: Ranked,
  paragraphs: readonly Ranked[],
  taken: ReadonlySet<unknown>,
): Ranked | undefined {
  const mine = scene.paragraph.paragraph
  return paragraphs.find(({ scene: other }) => {
    if (other.reading !== scene.reading || taken.has(other.paragraph)) return false
    const theirs = other.paragraph.paragraph
    const length = Math.max(mine.end, theirs.end) - Math.min(mine.start, theirs.start)
    return (
      Math.abs(theirs.number - mine.number) === 1 &&
      theirs.heading === mine.heading &&
      length <= LONGEST_JOINED
    )
  })
}

function passageOf({ scene }: Ranked, neighbour: Ranked | undefined): Passage {
  const { indexed } = scene.reading
  const { paragraph } = scene.paragraph
  const beside = neighbour?.scene.paragraph.paragraph ?? paragraph
  const start = Math.min(paragraph.start, beside.start)
  const end = Math.max(paragraph.end, beside.end)
  const speaker = speakerOf(indexed, scene.sentence, { start, end })
  return {
    article: indexed.article,
    start,
    end,
    paragraph: paragraph.number,
    highlights: [answerWords(scene)],
    ...(speaker !== undefined && { speaker }),
  }
}

/** Quotation marks and blanks around a sentence: matches `“` and `.”`; not the words between. */
const MARKS = /^[“”"'‘’\s]+|(?<![“”"'‘’\s])[“”"'‘’\s]+$/gu

/**
 * Whose words a whole sentence is, where it is one quotation, its speaker is beyond doubt, and nobody else is quoted in
 * what is shown with it: the name beneath would be read as theirs, too.
 */
function speakerOf(
  { article, quotations }: IndexedArticle,
  sentence: Span,
  shown: Span,
): string | undefined {
  const direct = quotations.filter((q) => q.kind === 'direct' && overlaps(q, sentence))
  if (direct.length === 0) return undefined
  const words = sliceOf(article.text, sentence)
  const bare = words.replace(MARKS, '')
  const start = sentence.start + words.indexOf(bare)
  const inside = trimSpan(article.text, { start, end: start + bare.length })
  const speaker = direct.find((quotation) => contains(quotation, inside))?.speaker
  const isOthers = quotations.some(
    (q) => q.kind === 'direct' && q.speaker !== speaker && overlaps(q, shown),
  )
  return isOthers ? undefined : speaker
}
