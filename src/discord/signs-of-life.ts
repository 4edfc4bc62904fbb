/** What is seen of one connection when it is looked at. */
export type Connection = {
  readonly id: number
  readonly isReady: boolean
  /** When the last heartbeat that was answered was sent; any other number before there was one. */
  readonly heartbeat: number
}

/**
 * When connections were last known to work. One gives a sign of life by becoming ready, by resuming, and by
 * every heartbeat that is answered while it is ready: one that answers heartbeats and never gets ready is
 * silent, too. Times are milliseconds of any one clock; one that stands still while the machine sleeps is best.
 */
export class SignsOfLife {
  readonly #patience: number
  readonly #signs = new Map<number, { readonly at: number; readonly heartbeat: number }>()

  /** A connection without a sign for more than `patience` is silent. */
  constructor(patience: number) {
    this.#patience = patience
  }

  /** A connection is ready, or has resumed. */
  hear(id: number, now: number, heartbeat = 0): void {
    this.#signs.set(id, { at: now, heartbeat })
  }

  /** How long the first of the connections that are silent has been so; `undefined` when all are well. */
  look(connections: readonly Connection[], now: number): number | undefined {
    // Shards are let in one by one, so those at the end of a long list wait for the others.
    const patience = this.#patience + (connections.length - 1) * LETTING_IN
    for (const { id, isReady, heartbeat } of connections) {
      const sign = this.#signs.get(id)
      if (!sign || (isReady && heartbeat !== sign.heartbeat)) this.hear(id, now, heartbeat)
      else if (now - sign.at > patience) return now - sign.at
    }
    return undefined
  }
}

/** Milliseconds between the identifications of two shards. */
const LETTING_IN = 5000
