import { buildLibrary, type Library } from './core/library.ts'
import { readCorpus } from './corpus-folder.ts'
import { startDiscord } from './discord/bot.ts'
import { createLog } from './log.ts'
import { readSettings, type Settings } from './settings.ts'
import { NO_FLAGS } from './terminal/flags.ts'
import { runTerminal } from './terminal/terminal.ts'

const exitCode = await start()
if (exitCode !== undefined) process.exitCode = exitCode

/** Gives the exit code when there is nothing more to do; a bot on Discord goes on. */
async function start(): Promise<number | undefined> {
  const reading = readSettings()
  if (reading.kind === 'wrong') return fail(reading.sentences)
  const { settings } = reading
  const corpus = readCorpus(settings.corpusFolder)
  fail(corpus.warnings)
  if (corpus.kind === 'empty') return fail([corpus.sentence])
  const library = buildLibrary(corpus.articles)
  if (settings.token !== undefined) return goOnDiscord(settings, settings.token, library)
  process.stdout.write('DISCORD_TOKEN is not set: no Discord, the terminal instead.\n')
  return runTerminal(library, NO_FLAGS)
}

async function goOnDiscord(
  { apiUrl, guildId, mentionChannels, logLevel }: Settings,
  token: string,
  library: Library,
): Promise<undefined | number> {
  const log = createLog(logLevel)
  try {
    const bot = await startDiscord({
      token,
      apiUrl,
      guildId,
      mentionChannels,
      library: () => library,
      log,
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => bot.stop())
    return undefined
  } catch (error) {
    log.fatal(
      { reason: error instanceof Error ? error.message : String(error) },
      'The login failed',
    )
    return 1
  }
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return 1
}
