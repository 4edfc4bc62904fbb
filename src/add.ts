import { createInterface } from 'node:readline/promises'
import { bringIn } from './adding/bring-in.ts'
import { placeFor, writeArticle } from './adding/corpus-place.ts'
import { type AddFlags, readAddFlags } from './adding/flags.ts'
import { renderPreview } from './adding/preview.ts'
import { readSettings } from './settings.ts'

void add(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})

/** Brings one article into the corpus; gives the exit code, 1 when nothing was written that should be. */
async function add(words: readonly string[]): Promise<number> {
  const flags = readAddFlags(words)
  if (flags.kind === 'wrong') return fail([flags.sentence])
  const settings = readSettings()
  if (settings.kind === 'wrong') return fail(settings.sentences)
  const brought = await bringIn(flags.where, flags)
  if (brought.kind === 'refused') return fail([brought.sentence])
  const { file } = brought
  const folder = flags.corpus ?? settings.settings.corpusFolder
  const place = placeFor(file, folder, flags.replace)
  say(renderPreview(file.article, process.stdout.columns ?? 80))
  if (place.kind === 'refused') return fail([place.sentence])
  if (!(await isWanted(place.path, flags))) return flags.dryRun ? 0 : 1
  writeArticle(place.path, folder, file.text, flags.replace)
  say(`${place.path} is written.`)
  return 0
}

/** Whether to write: said by a flag, or asked for on a terminal. */
async function isWanted(path: string, { yes, dryRun }: AddFlags): Promise<boolean> {
  if (dryRun) say(`Would be written to ${path}.`)
  if (dryRun || yes) return !dryRun
  if (!process.stdin.isTTY) {
    say(`Not written to ${path}: --yes writes without asking.`)
    return false
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await prompt.question(`\nWrite ${path}? [y/N] `)
  prompt.close()
  return /^\s*y(?:es)?\s*$/iu.test(typed)
}

function say(words: string): void {
  process.stdout.write(`${words}\n`)
}

function fail(sentences: readonly string[]): number {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  return 1
}
