/** What was worked out for the keys asked for last; the one unused longest makes room. */
export class Recent<Key, Value> {
  readonly #most: number
  readonly #held = new Map<Key, Value>()
  #last: Key | undefined

  /** Holds at most so many values. */
  constructor(most: number) {
    this.#most = most
  }

  /** The value held for a key, or the one that `make` works out. */
  of(key: Key, make: () => Value): Value {
    const known = this.#held.get(key)
    if (known !== undefined && key === this.#last) return known
    const value = known ?? make()
    this.#held.delete(key)
    this.#held.set(key, value)
    this.#last = key
    if (this.#held.size > this.#most) this.#dropOldest()
    return value
  }

  #dropOldest(): void {
    const [oldest] = this.#held.keys()
    if (oldest !== undefined) this.#held.delete(oldest)
  }
}
