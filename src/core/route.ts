import type { AnyArguments } from './command.ts'

/** Which command plain words ask for, and with what. */
export function route(words: string): {
  readonly command: string
  readonly arguments: AnyArguments
} {
  return { command: 'ask', arguments: { question: words } }
}
