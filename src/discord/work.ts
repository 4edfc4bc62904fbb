/** What is being done at this moment, so that whoever stops can wait for it. */
export class Work {
  readonly #running = new Set<Promise<void>>()

  /** Counts a piece of work until it has ended. */
  add(piece: Promise<void>): void {
    const counted = piece.finally(() => this.#running.delete(counted))
    this.#running.add(counted)
  }

  /** Resolves when everything that is running now has ended. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.#running)
  }
}

/** Waits for something, but no longer than so many milliseconds; says whether it was done by then. */
export async function within(milliseconds: number, done: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  try {
    return await Promise.race([done.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
