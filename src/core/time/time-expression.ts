import type { Span } from '../article/span.ts'

/** Words of an article that say when. */
export type TimeExpression = Span & {
  readonly paragraph: number
  /**
   * `1994`, `2025-12`, `2026-02-17`, `2026-W07`, `2024-SP`, decade `199`, century `19`, interval
   * `2016/2019`; `undefined` when it cannot be told.
   */
  readonly value: string | undefined
  readonly granularity:
    | 'century'
    | 'decade'
    | 'year'
    | 'season'
    | 'month'
    | 'week'
    | 'day'
    | 'interval'
  /** Which part of the period is meant ("early 2024"). */
  readonly mod?: 'START' | 'MID' | 'END'
}
