import pino, { type Logger } from 'pino'

/** Structured lines on standard output; what could hold a token is left out. */
export function createLog(level: string): Logger {
  return pino({
    level,
    redact: { paths: ['token', '*.token', '*.headers', '*.requestBody'], remove: true },
  })
}
