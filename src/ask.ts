import { buildLibrary } from './core/library.ts'
import { readCorpus } from './corpus-folder.ts'
import { keepHeapSmall } from './heap.ts'
import { readSettings } from './settings.ts'
import { readFlags } from './terminal/flags.ts'
import { runTerminal } from './terminal/terminal.ts'

process.stdout.on('error', leaveOnClosedPipe)
keepHeapSmall()
process.exitCode = await ask(process.argv.slice(2))

async function ask(words: readonly string[]): Promise<number> {
  const flags = readFlags(words)
  if (flags.kind === 'wrong') return fail([flags.sentence])
  const settings = readSettings()
  if (settings.kind === 'wrong') return fail(settings.sentences)
  const corpus = readCorpus(flags.flags.corpus ?? settings.settings.corpusFolder)
  fail(corpus.warnings)
  if (corpus.kind === 'empty') return fail([corpus.sentence])
  return runTerminal(buildLibrary(corpus.articles), flags.flags)
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return 1
}

/** Whoever read our output (`head`, say) has had enough: not a failure. */
function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
