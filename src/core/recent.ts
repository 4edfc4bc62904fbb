/** What was worked out for the keys asked for last; the one unused longest makes room. */
export class Recent<Key, Value> {
  readonly #most: number
  readonly #held = new Map<Key, Value>()

  /** Holds at most so many values. */
  constructor(most: number) {
    this.#most = most
  }

  /** The value held for a key, or the one that `make` works out. */
  of(key: Key, make: () => Value): Value {
    const value = this.#held.get(key) ?? make()
    this.#held.delete(key)
    this.#held.set(key, value)
    const [oldest] = this.#held.keys()
    if (this.#held.size > this.#most && oldest !== undefined) this.#held.delete(oldest)
    return value
  }
}
