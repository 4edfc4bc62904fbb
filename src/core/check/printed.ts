import type { Passage } from '../answer.ts'
import { contains, overlaps, type Span } from '../article/span.ts'
import type { Comparison } from './comparison.ts'
import type { Concordance, Place, Stretch } from './concordance.ts'
import type { Fragment } from './fragments.ts'
import type { Near } from './nearest.ts'

/** A longer paragraph is shown by the sentences that matter: about what a reply holds at a glance. */
const LONGEST_PARAGRAPH = 1_500

/**
 * The paragraphs that a claim was found in, in the claim's order. Highlighted are the words in which it
 * differs, or all that it has of a paragraph where nothing differs.
 */
export function passagesOf(
  concordance: Concordance,
  { fragments, differences }: Comparison,
): readonly Passage[] {
  const differing = differences.flatMap((d) =>
    'printed' in d ? spansOf(concordance, d.printed) : [],
  )
  const agreeing = fragments.flatMap((fragment) => agreeingSpans(concordance, fragment))
  const places = new Set([...agreeing, ...differing].map(({ place }) => place))
  return [...places].map((place) => {
    const own = (spans: readonly PlacedSpan[]) => spans.filter((span) => span.place === place)
    const marked = own(differing)
    return passageOf(place, marked.length > 0 ? marked : own(agreeing), own(agreeing))
  })
}

/** A paragraph near to a text, its nearest sentence highlighted. */
export function nearPassage({ place, sentence }: Near): Passage {
  return passageOf(place, [sentence], [sentence])
}

/** The spans of a fragment in the article's text, interposed words left out. */
export function agreeingSpans(
  concordance: Concordance,
  { found }: Fragment,
): readonly PlacedSpan[] {
  const positions = (found?.steps ?? []).flatMap((step) =>
    step.kind === 'same' ? step.printed.position : [],
  )
  return joinNeighbours(positions).flatMap((stretch) => spansOf(concordance, stretch))
}

type PlacedSpan = Span & { readonly place: Place }

function joinNeighbours(positions: readonly number[]): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = []
  for (const position of positions) {
    const last = stretches.at(-1)
    if (last?.to === position) last.to++
    else stretches.push({ from: position, to: position + 1 })
  }
  return stretches
}

/** A stretch as spans of its article's text, one for each paragraph. */
function spansOf(concordance: Concordance, { from, to }: Stretch): readonly PlacedSpan[] {
  const spans: PlacedSpan[] = []
  for (let at = from; at < to; ) {
    const place = concordance.placeAt(at)
    const last = Math.min(to, place.to) - 1
    const { start } = concordance.spanAt(at)
    spans.push({ start, end: concordance.spanAt(last).end, place })
    at = last + 1
  }
  return spans
}

function passageOf(
  { indexed, paragraph }: Place,
  marked: readonly Span[],
  touched: readonly Span[],
): Passage {
  const { article, quotations } = indexed
  const highlights = [...marked]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end }))
  const spoken = quotations.filter(
    (q) => q.kind === 'direct' && touched.some((span) => overlaps(q, span)),
  )
  const [speaker] = spoken.map((q) => q.speaker)
  const isOnes =
    spoken.every((q) => q.speaker === speaker) &&
    touched.every((span) => spoken.some((q) => contains(q, span)))
  return {
    article,
    ...boundsOf(paragraph, [...highlights, ...touched]),
    paragraph: paragraph.number,
    highlights,
    ...(isOnes && speaker !== undefined && { speaker }),
  }
}

function boundsOf(paragraph: Place['paragraph'], spans: readonly Span[]): Span {
  const { start, end, sentences } = paragraph
  if (end - start <= LONGEST_PARAGRAPH) return { start, end }
  const touched = sentences.filter((s) => spans.some((span) => overlaps(s, span)))
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end }
}
