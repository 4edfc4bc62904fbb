import { buildLibrary, type Library } from './core/library.ts'
import { readCorpus } from './corpus-folder.ts'
import { startDiscord } from './discord/bot.ts'
import { createLog } from './log.ts'
import { readSettings, type Settings } from './settings.ts'
import { runTerminal } from './terminal/terminal.ts'

process.exitCode = await start()

async function start(): Promise<number> {
  const settings = readSettings()
  if (settings.kind === 'wrong') return fail(settings.sentences)
  const corpus = readCorpus(settings.settings.corpusFolder)
  fail(corpus.warnings)
  if (corpus.kind === 'empty') return fail([corpus.sentence])
  const library = buildLibrary(corpus.articles)
  const { token } = settings.settings
  if (token !== undefined) return goOnDiscord(token, settings.settings, library)
  process.stdout.write('DISCORD_TOKEN is not set: no Discord, the terminal instead.\n')
  return runTerminal(library, {
    json: false,
    corpus: undefined,
    limit: undefined,
    listing: undefined,
    words: '',
  })
}

/** Runs until the process is stopped; a login that fails ends it. */
async function goOnDiscord(token: string, settings: Settings, library: Library): Promise<number> {
  const { apiUrl, guildId, logLevel } = settings
  const log = createLog(logLevel)
  try {
    await startDiscord({ token, apiUrl, guildId, library: () => library, log })
    return 0
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return fail([`The bot could not log in to Discord at ${apiUrl}: ${why}`])
  }
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return 1
}
