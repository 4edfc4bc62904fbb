import { setFlagsFromString } from 'node:v8'

/**
 * Per cent by which the heap may grow between two collections of all of it. Left to itself the engine lets it grow
 * fourfold on a large machine: 100,000 paragraphs then take 750 MB instead of 350, for a twentieth less CPU.
 */
const GROWTH = 20

/**
 * How much a function must run, in bytes of its code, before the engine compiles it anew to be faster; its own measure
 * is 67,584. With that it compiles some 680 functions anew while it reads the first 500 articles: 7 s of CPU for what
 * takes 4 afterwards. With 400,000 a question is slower at first.
 */
const WARM = 200_000

/**
 * Fits the engine to a process that starts seldom and stays small; to be called before the library is built. The room for
 * young objects can only be set when Node starts: `npm start` and the hosting files do (`--max-semi-space-size`), all of
 * it from the first object on (`--min-semi-space-size`), so that less of what only loading needs is taken for lasting.
 */
export function tuneEngine(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  setFlagsFromString(`--interrupt-budget=${WARM}`)
}
