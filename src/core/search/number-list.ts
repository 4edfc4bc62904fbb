/** A list of whole numbers from 0 to 2³² − 1 that grows: four bytes each, where an array of numbers takes eight. */
export class NumberList {
  #numbers = new Uint32Array(16)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The numbers, and room for more after them, for a hot loop to read; good until the next one is added. */
  get numbers(): Uint32Array {
    return this.#numbers
  }

  /** The number at a place; 0 beyond the list. */
  at(place: number): number {
    return place < this.#size ? (this.#numbers[place] ?? 0) : 0
  }

  set(place: number, number: number): void {
    this.#numbers[place] = number
  }

  push(number: number): void {
    if (this.#size === this.#numbers.length) {
      const longer = new Uint32Array(this.#size * 1.5)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#size] = number
    this.#size++
  }
}
