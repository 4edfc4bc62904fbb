import { DiscordAPIError } from 'discord.js'

/**
 * What may be logged of an error. An error of Discord's API holds the address it called, with a token
 * in it, and the body it sent, with a member's words: both are left out.
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError) {
    const { name, code, status, method, message } = error
    return { name, code, status, method, message }
  }
  // Its message quotes what could not be read: a packet, with somebody's words in it.
  if (error instanceof SyntaxError) return { name: error.name }
  if (error instanceof Error)
    return { name: error.name, message: error.message, stack: error.stack }
  return { name: typeof error, message: String(error) }
}

/** Whether an interaction can no longer be answered: it is too late, or another process was faster. */
export function isPastAnswering(error: unknown): boolean {
  return error instanceof DiscordAPIError && PAST_ANSWERING.has(error.code)
}

/** Whether a message that was to be changed or deleted is not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE
}

const UNKNOWN_MESSAGE = 10008

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const PAST_ANSWERING: ReadonlySet<number | string> = new Set([
  10062, // unknown interaction
  40060, // already acknowledged
])
