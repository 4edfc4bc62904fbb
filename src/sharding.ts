/** How a bot's servers are spread over connections. */
export type Sharding =
  /** One connection, or the one that a managing process gives. */
  | { readonly kind: 'given' }
  /** This process starts another for each connection. */
  | { readonly kind: 'auto' }
  /** Some of so many connections; other processes have the rest. */
  | { readonly kind: 'slice'; readonly shards: readonly number[]; readonly total: number }

/** What the environment says of sharding. */
export type ShardingVariables = {
  readonly SHARDING?: 'auto' | undefined
  readonly SHARD_LIST?: string | undefined
  readonly SHARD_TOTAL?: number | undefined
  /** Set by discord.js for the processes it starts. */
  readonly SHARDING_MANAGER?: string | undefined
}

/** Reads the variables together, or gives a sentence about how they do not fit. */
export function readSharding(variables: ShardingVariables): Sharding | string {
  const { SHARDING, SHARD_LIST, SHARD_TOTAL, SHARDING_MANAGER } = variables
  if (SHARDING_MANAGER !== undefined) return { kind: 'given' }
  if (SHARD_LIST === undefined && SHARD_TOTAL === undefined) {
    return { kind: SHARDING ?? 'given' }
  }
  if (SHARDING !== undefined)
    return 'SHARDING is set: expected no SHARD_LIST or SHARD_TOTAL with it.'
  if (SHARD_LIST === undefined)
    return 'SHARD_TOTAL is set: expected SHARD_LIST, such as 0-3, with it.'
  if (SHARD_TOTAL === undefined)
    return 'SHARD_LIST is set: expected SHARD_TOTAL, such as 16, with it.'
  const shards = readList(SHARD_LIST)
  const isWithin = shards.every((shard) => shard < SHARD_TOTAL)
  if (shards.length > 0 && isWithin) return { kind: 'slice', shards, total: SHARD_TOTAL }
  return `SHARD_LIST is “${SHARD_LIST}”: expected numbers below ${SHARD_TOTAL}, such as 0-3 or 0,2.`
}

/** The numbers of `0-3`, `0,2` or `0-3,8`, each once and in order; none when any part is no such thing. */
function readList(list: string): readonly number[] {
  const ranges = list.split(',').map(readRange)
  if (ranges.includes(undefined)) return []
  return [...new Set(ranges.flatMap((range) => range ?? []))].toSorted((a, b) => a - b)
}

/** Matches `7` and `0-3`; not `3-0`, `-1` or `1.5`. */
function readRange(range: string): readonly number[] | undefined {
  const [, from, to = from] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/u.exec(range) ?? []
  if (from === undefined || Number(to) < Number(from)) return undefined
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i)
}
