/** What `parseArgs` found wrong with some flags, without the advice that Node adds. */
export function whatIsWrong(error: unknown): string {
  const [why = ''] = (error instanceof Error ? error.message : String(error)).split(ADVICE)
  return why
}

/** Where Node’s advice begins after what was wrong: matches `. To specify …`; not the stop of `a.b`. */
const ADVICE = /\.(?:\s|$)/u
