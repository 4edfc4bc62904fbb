import { buildLibrary } from './core/library.ts'
import { readCorpus } from './corpus-folder.ts'
import { readSettings } from './settings.ts'
import { runTerminal } from './terminal/terminal.ts'

process.exitCode = await start()

async function start(): Promise<number> {
  const settings = readSettings()
  if (settings.kind === 'wrong') return fail(settings.sentences)
  const corpus = readCorpus(settings.settings.corpusFolder)
  fail(corpus.warnings)
  if (corpus.kind === 'empty') return fail([corpus.sentence])
  const library = buildLibrary(corpus.articles)
  process.stdout.write('DISCORD_TOKEN is not set: no Discord, the terminal instead.\n')
  return runTerminal(library, {
    json: false,
    corpus: undefined,
    limit: undefined,
    listing: undefined,
    words: '',
  })
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return 1
}
