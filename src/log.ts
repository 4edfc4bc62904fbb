import pino, { type Logger } from 'pino'

/** Where lines are logged. */
export type Log = Logger

/** Structured lines on standard output; what could hold a token is left out. */
export function createLog(level: string): Log {
  return pino({
    level,
    redact: { paths: ['token', '*.token', '*.headers', '*.requestBody'], remove: true },
  })
}
