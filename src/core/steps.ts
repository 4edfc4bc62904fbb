/** Work in steps of a few milliseconds each, done all at once. */
export function finish<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
