import { abstain } from '../src/core/answer.ts'
import { type Command, defineCommand } from '../src/core/command.ts'

/** The command that tells what the others do. */
export function defineHelp(others: readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    description: 'What you can ask, with an example each.',
    options: [],
    example: '/help',
    run(library) {
      const lines = others.map(({ description, example }) => `${example}\n${description}`)
      const count = library.articles.length
      const about = count === 1 ? 'the article' : `${count} articles`
      return abstain(
        [`I answer questions about ${about} in the article’s own words.`, ...lines].join('\n\n'),
      )
    },
  })
}
