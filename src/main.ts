import { buildLibrary } from './core/library.ts'
import { readCorpus } from './corpus-folder.ts'
import { keepHeapSmall } from './heap.ts'
import { runBot } from './run-bot.ts'
import { runShards } from './run-shards.ts'
import { hideTokens } from './secrets.ts'
import { readSettings, type Settings } from './settings.ts'
import { NO_FLAGS } from './terminal/flags.ts'
import { runTerminal } from './terminal/terminal.ts'

keepHeapSmall()
void start().then((code) => {
  process.exitCode = code
})

/** Goes where the settings say: on Discord, or to the terminal without a token. Gives the exit code. */
async function start(): Promise<number> {
  const reading = readSettings()
  if (reading.kind === 'wrong') return fail(reading.sentences)
  const { settings } = reading
  // Connections that are kept open for the next request would keep the process, too.
  if (settings.token !== undefined) process.exit(await goOnDiscord(settings, settings.token))
  process.stdout.write('DISCORD_TOKEN is not set: no Discord, the terminal instead.\n')
  const corpus = readCorpus(settings.corpusFolder)
  fail(corpus.warnings)
  if (corpus.kind === 'empty') return fail([corpus.sentence])
  return runTerminal(buildLibrary(corpus.articles), NO_FLAGS)
}

function goOnDiscord(settings: Settings, token: string): Promise<number> {
  return settings.sharding.kind === 'auto'
    ? runShards(settings, token, __filename)
    : runBot(settings, token)
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${hideTokens(sentence)}\n`)
  return 1
}
