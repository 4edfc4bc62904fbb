/** A stretch of an article's text: `start` up to, not including, `end`, in UTF-16 code units of the file. */
export type Span = { readonly start: number; readonly end: number }

/** The words of a span, exactly as printed. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `inner` lies within `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The span without the blanks at its ends; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  const words = sliceOf(text, span)
  const body = words.trim()
  const start = span.start + (body === '' ? 0 : words.indexOf(body))
  return { start, end: start + body.length }
}

/** The last of some spans in order that starts at or before a position; -1 where all start after it. */
export function lastStarting(spans: readonly Span[], position: number): number {
  return countUpTo(spans, position, startOf) - 1
}

/** How many of some things, in the order of their places, stand at or before one; by halving. */
export function countUpTo<Thing>(
  things: readonly Thing[],
  place: number,
  placeOf: (thing: Thing) => number,
): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    const thing = things[middle]
    if (thing !== undefined && placeOf(thing) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function startOf({ start }: Span): number {
  return start
}
