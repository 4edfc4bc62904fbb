import type { Library } from '../core/library.ts'
import { type Flags, NO_FLAGS } from './flags.ts'
import { type ListingName, listings } from './listings.ts'
import { answerLines, runPrompt } from './prompt.ts'
import { COLOURED, PLAIN } from './render.ts'
import { replyInJson, replyInWords } from './reply.ts'

/**
 * The terminal face: a listing, one question, a pipe of questions or a prompt, as the flags and the
 * input have it. Gives the exit code: 1 when the one question or the listing's slug was not understood.
 */
export async function runTerminal(library: Library, flags: Flags = NO_FLAGS): Promise<number> {
  if (flags.listing !== undefined) return printListing(library, flags.listing, flags.words)
  const style = process.stdout.isTTY && !process.env.NO_COLOR ? COLOURED : PLAIN
  const reply = flags.json
    ? replyInJson(library, flags.limit)
    : replyInWords(library, flags.limit, style)
  if (flags.words !== '') {
    const { text, isAnswer } = reply(flags.words)
    process.stdout.write(`${text}\n`)
    return isAnswer ? 0 : 1
  }
  if (process.stdin.isTTY && !flags.json) await runPrompt(library, reply)
  else await answerLines(reply, !flags.json)
  return 0
}

function printListing(library: Library, name: ListingName, slug: string): number {
  const articles = library.articles.filter(({ article }) => slug === '' || article.slug === slug)
  if (articles.length === 0) {
    process.stderr.write(`There is no article “${slug}”.\n`)
    return 1
  }
  const lines = articles.flatMap(listings[name]).map((object) => `${JSON.stringify(object)}\n`)
  process.stdout.write(lines.join(''))
  return 0
}
