import { buildLibrary } from './core/library.ts'
import { readCorpus } from './corpus-folder.ts'
import { createLog } from './log.ts'
import { runBot } from './run-bot.ts'
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
  if (settings.token !== undefined) return goOnDiscord(settings, settings.token)
  const corpus = readCorpus(settings.corpusFolder)
  fail(corpus.warnings)
  if (corpus.kind === 'empty') return fail([corpus.sentence])
  process.stdout.write('DISCORD_TOKEN is not set: no Discord, the terminal instead.\n')
  return runTerminal(buildLibrary(corpus.articles), NO_FLAGS)
}

async function goOnDiscord(settings: Settings, token: string): Promise<number | undefined> {
  const log = createLog(settings.logLevel)
  try {
    return await runBot(settings, token, log)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    log.fatal({ reason }, 'The bot could not start')
    return 1
  }
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return 1
}
