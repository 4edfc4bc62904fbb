import { Loss } from './discord/loss.ts'
import type { Log } from './log.ts'

/**
 * Waits until something that runs fails, or the process is asked to end, and logs which. Gives the exit
 * code: 0 when asked, 78 (a wrong configuration, in BSD's list) where starting again does not help, 1 where
 * it may.
 */
export async function endOf(
  running: Promise<never>,
  asked: Promise<string>,
  log: Log,
): Promise<number> {
  const failed = running.catch((error) => ({ error }))
  const end = await Promise.race([asked, failed])
  if (typeof end === 'string') {
    log.info({ by: end }, 'Leaving')
    return 0
  }
  const { error } = end
  log.fatal(error instanceof Error ? error.message : String(error))
  return error instanceof Loss && error.isLasting ? 78 : 1
}
