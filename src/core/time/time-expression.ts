import type { Span } from '../article/span.ts'

/** How long a period an expression names; an interval runs from one period to another. */
export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'interval'

/** A point or period of time, as far as it can be told. */
export type Time = {
  /**
   * `1994`, `2025-12`, `2026-02-17`, `2026-W07`, `2024-SP`, `2024-Q3`, decade `199`, century `19` (the
   * 1900s, as TIMEX3 counts), interval `2016/2019`; `undefined` when it cannot be told.
   */
  readonly value: string | undefined
  readonly granularity: Granularity
}

/** Words of an article that say when. */
export type TimeExpression = Span &
  Time & {
    readonly paragraph: number
    /** Which part of the period is meant ("early 2024"). */
    readonly mod?: Mod
  }

/** A part of a period, as TIMEX3 calls it. */
export type Mod = 'START' | 'MID' | 'END'
