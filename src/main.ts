import { fileURLToPath } from 'node:url'
import { buildLibrary } from './core/library.ts'
import { readCorpus } from './corpus-folder.ts'
import { keepHeapSmall } from './heap.ts'
import { hideTokens } from './secrets.ts'
import { readSettings, type Settings } from './settings.ts'

keepHeapSmall()
process.exitCode = await start()

/**
 * Goes where the settings say: on Discord, or to the terminal without a token. Gives the exit code. Only what is gone
 * to is loaded: the terminal needs no discord.js, which takes a third of a start.
 */
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
  const { runTerminal } = await import('./terminal/terminal.ts')
  return runTerminal(buildLibrary(corpus.articles))
}

async function goOnDiscord(settings: Settings, token: string): Promise<number> {
  if (settings.sharding.kind === 'auto') {
    const { runShards } = await import('./run-shards.ts')
    return runShards(settings, token, fileURLToPath(import.meta.url))
  }
  const { runBot } = await import('./run-bot.ts')
  return runBot(settings, token)
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${hideTokens(sentence)}\n`)
  return 1
}
