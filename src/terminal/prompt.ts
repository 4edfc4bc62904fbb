import { createInterface } from 'node:readline'
import { commands } from '../../commands/index.ts'
import type { Library } from '../core/library.ts'
import type { Replier } from './reply.ts'

/** Asks line after line, with history and completion, until the input ends or `exit` is typed. */
export async function runPrompt(library: Library, reply: Replier): Promise<void> {
  const prompt = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '› ',
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string) => [complete(line, library), line],
  })
  const names = library.articles.map(({ article }) => article.headline ?? article.slug)
  const about = names.length === 1 ? names[0] : `${names.length} articles`
  prompt.write(`Ask about: ${about}\nType a question, /help, or exit.\n`)
  prompt.prompt()
  for await (const line of prompt) {
    if (/^\s*(?:exit|quit)\s*$/iu.test(line)) break
    if (line.trim() !== '') process.stdout.write(`\n${reply(line).text}\n\n`)
    prompt.prompt()
  }
  prompt.close()
}

/** Answers each line of a pipe in its order, and blank lines with nothing. */
export async function answerLines(reply: Replier, skipsBlank: boolean): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (skipsBlank && line.trim() === '') continue
    const written = process.stdout.write(`${reply(line).text}\n${skipsBlank ? '\n' : ''}`)
    if (!written) await new Promise((resume) => process.stdout.once('drain', resume))
  }
}

/** Whole lines that what was typed so far may become: commands, their options, articles. */
export function complete(line: string, library: Library): string[] {
  const command = commands.find(({ name }) => line.startsWith(`/${name} `))
  if (!command) return commands.map(({ name }) => `/${name} `).filter((c) => c.startsWith(line))
  const typed = /(?<!\S)\S*$/u.exec(line)?.[0] ?? ''
  const before = line.slice(0, line.length - typed.length)
  const options = command.options.map(({ name }) => `${name}:`)
  const choices = command.options.flatMap((option) =>
    option.kind === 'choice' ? option.choices.map((choice) => `${option.name}:${choice}`) : [],
  )
  const articles = library.articles.map(({ article }) => `article:${article.slug}`)
  return [...options, ...choices, ...articles]
    .filter((word) => word.startsWith(typed) && word !== typed)
    .map((word) => before + word)
}
