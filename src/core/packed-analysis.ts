import type { Span } from './article/span.ts'
import type { Analysis } from './indexed-article.ts'
import type { Person, PersonMention } from './people/person.ts'
import type { Quotation } from './speech/quotation.ts'
import type { TimeExpression } from './time/time-expression.ts'

/**
 * What was worked out of an article, each part as one string: a tenth of the memory, two kilobytes for twenty
 * paragraphs. Spans are lists of numbers: where each starts, counted from the one before, and its length.
 */
export type PackedAnalysis = {
  readonly people: string
  readonly quotations: string
  readonly times: string
}

/** Packs what was worked out of an article. */
export function packAnalysis({ people, quotations, times }: Analysis): PackedAnalysis {
  return {
    people: JSON.stringify(people.map(packPerson)),
    quotations: JSON.stringify([packSpans(quotations), quotations.map(packQuotation)]),
    times: JSON.stringify([packSpans(times), times.map(packTime)]),
  }
}

/** What is absent is 0. */
type PackedPerson = readonly [
  name: string,
  kind: Person['kind'],
  gender: Person['gender'] | 0,
  variants: readonly string[],
  mentions: readonly number[],
  /** For each mention the place of its kind in `WAYS`. */
  ways: readonly number[],
  confidences: readonly number[],
  descriptions: readonly number[],
]

const WAYS: readonly PersonMention['by'][] = ['name', 'pronoun', 'role']

function packPerson({
  name,
  kind,
  gender,
  variants,
  mentions,
  descriptions,
}: Person): PackedPerson {
  const ways = mentions.map(({ by }) => WAYS.indexOf(by))
  const confidences = mentions.map(({ confidence }) => confidence)
  const [places, described] = [packSpans(mentions), packSpans(descriptions)]
  return [name, kind, gender ?? 0, variants, places, ways, confidences, described]
}

/** The people that were packed: some hundredths of a millisecond for twenty paragraphs. */
export function unpackPeople({ people }: PackedAnalysis): readonly Person[] {
  const packed: readonly PackedPerson[] = JSON.parse(people)
  return packed.map(
    ([name, kind, gender, variants, mentions, ways, confidences, descriptions]) => ({
      name,
      kind,
      ...(gender !== 0 && gender !== undefined && { gender }),
      variants,
      mentions: unpackSpans(mentions, (start, end, i) => ({
        start,
        end,
        by: WAYS[ways[i] ?? 0] ?? 'name',
        confidence: confidences[i] ?? 0,
      })),
      descriptions: unpackSpans(descriptions, bareSpan),
    }),
  )
}

type PackedQuotation = readonly [
  kind: Quotation['kind'],
  paragraph: number,
  speaker: string | 0,
  guess: string | 0,
  confidence: number,
  rule: string,
  ...cue: number[],
]

function packQuotation(quotation: Quotation): PackedQuotation {
  const { kind, paragraph, speaker, guess, confidence, rule, cue } = quotation
  const place = cue ? [cue.start, cue.end] : []
  return [kind, paragraph, speaker ?? 0, guess ?? 0, confidence, rule, ...place]
}

/** The quotations that were packed. */
export function unpackQuotations({ quotations }: PackedAnalysis): readonly Quotation[] {
  const [spans, packed]: PackedList<PackedQuotation> = JSON.parse(quotations)
  const places = unpackSpans(spans, bareSpan)
  return packed.flatMap(([kind, paragraph, speaker, guess, confidence, rule, from, to], i) => {
    const place = places[i]
    if (!place) return []
    return {
      start: place.start,
      end: place.end,
      kind,
      paragraph,
      ...(speaker !== 0 && { speaker }),
      ...(guess !== 0 && { guess }),
      confidence,
      rule,
      ...(from !== undefined && to !== undefined && { cue: { start: from, end: to } }),
    }
  })
}

type PackedTime = readonly [
  value: string | 0,
  granularity: TimeExpression['granularity'],
  paragraph: number,
  mod: TimeExpression['mod'] | 0,
]

function packTime({ value, granularity, paragraph, mod }: TimeExpression): PackedTime {
  return [value ?? 0, granularity, paragraph, mod ?? 0]
}

/** The expressions of time that were packed. */
export function unpackTimes({ times }: PackedAnalysis): readonly TimeExpression[] {
  const [spans, packed]: PackedList<PackedTime> = JSON.parse(times)
  const places = unpackSpans(spans, bareSpan)
  return packed.flatMap(([value, granularity, paragraph, mod], i) => {
    const place = places[i]
    if (!place) return []
    return {
      start: place.start,
      end: place.end,
      value: value === 0 ? undefined : value,
      granularity,
      paragraph,
      ...(mod !== 0 && mod !== undefined && { mod }),
    }
  })
}

type PackedList<Packed> = readonly [spans: readonly number[], rest: readonly Packed[]]

function packSpans(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ start, end }, i) => [start - (spans[i - 1]?.start ?? 0), end - start])
}

/** What `make` makes of each span, so that one object is made of it and not two. */
function unpackSpans<Unpacked>(
  packed: readonly number[],
  make: (start: number, end: number, i: number) => Unpacked,
): readonly Unpacked[] {
  const unpacked: Unpacked[] = []
  let start = 0
  for (let i = 0; i < packed.length; i += 2) {
    start += packed[i] ?? 0
    unpacked.push(make(start, start + (packed[i + 1] ?? 0), i / 2))
  }
  return unpacked
}

function bareSpan(start: number, end: number): Span {
  return { start, end }
}
