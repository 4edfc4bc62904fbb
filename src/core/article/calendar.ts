/** The months as English copy prints them, in full and cut short, with their numbers. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    'january jan february feb march mar april apr may may june jun july jul august aug ' +
    'september sep october oct november nov december dec'
  )
    .split(' ')
    .map((name, i) => [name, Math.floor(i / 2) + 1] as const)
    .concat([['sept', 9]]),
)

/**
 * The day that a printed date names, as `YYYY-MM-DD`; `undefined` when it names none or one that does not
 * exist. Understands `2026-02-17`, `February 17, 2026`, `17 Feb. 2026` and such with a weekday or a time.
 */
export function isoDate(printed: string): string | undefined {
  const numeric = NUMERIC.exec(printed)
  if (numeric) return existingDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]))
  const monthFirst = MONTH_FIRST.exec(printed)
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2])
  const dayFirst = DAY_FIRST.exec(printed)
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1])
  return undefined
}

/** Year, month, day in figures: matches `2026-02-17T11:50`, `2026/2/17`; not `17-02-2026`. */
const NUMERIC = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u

/** Month, day, year: matches `February 17, 2026` and `Feb. 17th 2026`; not `17 February`. */
const MONTH_FIRST = /\b(\p{L}{3,9})\.? {1,3}(\d{1,2})(?:st|nd|rd|th)?,? {1,3}(\d{4})\b/u

/** Day, month, year: matches `17 February 2026` and `17th Feb., 2026`; not `February 2026`. */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? {1,3}(\p{L}{3,9})\.?,? {1,3}(\d{4})\b/u

function named(year?: string, month?: string, day?: string): string | undefined {
  const number = MONTHS.get((month ?? '').toLowerCase())
  return number === undefined ? undefined : existingDay(Number(year), number, Number(day))
}

function existingDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1000 ? date.toISOString().slice(0, 10) : undefined
}
