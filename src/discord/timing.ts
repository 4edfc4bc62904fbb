/** How long things may take, in milliseconds; tests give shorter times. */
export type Timing = {
  /** One attempt at answering an interaction. */
  readonly attempt: number
  /** One attempt at any other request; those of a channel wait for each other. */
  readonly request: number
  /** Finding what may be meant by what is being typed; then what was found by then is sent. */
  readonly typing: number
  /** Without a sign of life the gateway is lost after this. */
  readonly silence: number
  /** Between two looks for signs of life. */
  readonly look: number
  /** Finishing what is running after a stop. */
  readonly finish: number
}

/** A request is tried so many times more after a failure that may pass. */
export const RETRIES = 2

/**
 * Discord gives an interaction three seconds, which hold three attempts; suggestions take half of that. It answers a heartbeat every
 * 41 seconds; discord.js reconnects after two that were not answered, so at 150 reconnecting has failed
 * for a minute. Ten seconds is what supervisors leave a process to stop; five are promised.
 */
export const TIMING: Timing = {
  attempt: 900,
  request: 5_000,
  typing: 1_500,
  silence: 150_000,
  look: 15_000,
  finish: 4_000,
}
