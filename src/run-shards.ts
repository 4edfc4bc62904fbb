import { ShardProcesses } from './discord/shard-manager.ts'
import { endOf } from './ending.ts'
import { createLog, type Log } from './log.ts'
import { openMonitoring } from './monitoring.ts'
import { askedToEnd, outliveFaults } from './process-events.ts'
import type { Settings } from './settings.ts'

/**
 * Runs a process for each shard until asked to end, or until one is lost for good; gives the exit code as
 * `runBot` does. `file`: the compiled program. Ready means that every shard is; figures are of this process.
 */
export async function runShards(settings: Settings, token: string, file: string): Promise<number> {
  const log = createLog(settings.logLevel)
  outliveFaults(log)
  const parts: Parts = { processes: undefined }
  const exitCode = await endOf(run(settings, token, file, log, parts), askedToEnd(), log)
  await parts.processes?.stop()
  return exitCode
}

type Parts = { processes: ShardProcesses | undefined }

async function run(
  { apiUrl, port }: Settings,
  token: string,
  file: string,
  log: Log,
  parts: Parts,
): Promise<never> {
  const isConnected = () => parts.processes?.isConnected() ?? false
  await openMonitoring(port, {
    isConnected,
    corpus: () => ({ articles: 0, paragraphs: 0 }),
    readiness: () => ({ gateway: isConnected(), index: isConnected() }),
  })
  parts.processes = await ShardProcesses.start({ token, apiUrl, file, log })
  throw await parts.processes.lost
}
