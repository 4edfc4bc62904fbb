import { FUNCTION_WORDS } from '../search/function-words.ts'

/** Verbs that only introduce speech tell no more than function words do. */
const SAYING = 'said say says saying told tell tells added add adds according'.split(' ')

/** Of contracted words only the negated ones: without its apostrophe “she’ll” is a shell. */
const contracted = [...FUNCTION_WORDS].filter((word) => word.endsWith("n't"))
const plain = [...FUNCTION_WORDS].filter((word) => !word.includes("'"))
const LITTLE: ReadonlySet<string> = new Set([
  ...plain,
  ...contracted.map((word) => word.replace("'", '')),
  ...SAYING,
])

/** Whether a word, by its key (see `readWords`), tells what a sentence is about. */
export function isTelling(key: string): boolean {
  return !LITTLE.has(key)
}
