/** For each word the places that have it, in their order. */
export class WordPlaces {
  readonly #places = new Map<string, number[]>()

  /** Adds a word of a place; the places in their order, and a word of one as often as it comes. */
  add(word: string, place: number): void {
    const known = this.#places.get(word)
    if (!known) this.#places.set(word, [place])
    else if (known.at(-1) !== place) known.push(place)
  }

  of(word: string): readonly number[] {
    return this.#places.get(word) ?? []
  }

  words(): Iterable<string> {
    return this.#places.keys()
  }
}
