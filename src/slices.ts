import { setImmediate } from 'node:timers/promises'

/** What slicing needs of the outside; tests give their own. */
export type SliceClock = {
  /** Milliseconds since some moment. */
  now(): number
  /** Lets whatever else is waiting run. */
  pause(): Promise<unknown>
}

const REAL: SliceClock = { now: () => performance.now(), pause: () => setImmediate() }

/** Work is put down after so many milliseconds: an answer waits no longer than one step past this. */
const SLICE_MILLISECONDS = 10

/** Does a work of many small steps in slices, so that the process goes on answering meanwhile. */
export async function finishInSlices<Result>(
  steps: Iterator<unknown, Result>,
  clock: SliceClock = REAL,
): Promise<Result> {
  let until = clock.now() + SLICE_MILLISECONDS
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (clock.now() < until) continue
    await clock.pause()
    until = clock.now() + SLICE_MILLISECONDS
  }
}
