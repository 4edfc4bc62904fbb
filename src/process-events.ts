import { describeError } from './discord/failure.ts'
import type { Log } from './log.ts'

/**
 * Resolves when the process is asked to end: by a signal, or because the process that manages its shards
 * has gone. A second signal of the same kind ends it on the spot.
 */
export function askedToEnd(): Promise<string> {
  return new Promise((resolve) => {
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
      process.once(event, () => resolve(event))
    }
  })
}

/**
 * Logs what nobody caught. A rejection or an error of handling a packet concerns one packet, and the watch
 * over the gateway sees when more is broken; after any other error the process is not to be trusted.
 */
export function outliveFaults(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    log.error({ fault: describeError(reason) }, 'Something failed that nobody waited for')
  })
  process.on('uncaughtException', (error) => {
    const isPacket = error.stack?.includes(PACKET_HANDLING) ?? false
    if (isPacket) log.error({ fault: describeError(error) }, 'A packet could not be handled')
    else {
      log.fatal({ fault: describeError(error) }, 'The bot broke down: start it again')
      process.exit(1)
    }
  })
}

/** Where discord.js reads packets: stands in the stack of `TypeError: …` thrown there. */
const PACKET_HANDLING = 'discord.js/src/client/'
