import pino, { type Logger } from 'pino'
import { hideTokens } from './secrets.ts'

/** Where lines are logged. */
export type Log = Logger

/** Structured lines on standard output; what could hold a token is left out, and what looks like one hidden. */
export function createLog(level: string): Log {
  return pino({
    level,
    redact: { paths: ['token', '*.token', '*.headers', '*.requestBody'], remove: true },
    hooks: { streamWrite: hideTokens },
  })
}
