import type { Figure } from './figure.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** How often each pronoun follows a name. */
export type PronounCount = { readonly he: number; readonly she: number }

const HE = wordSet('he him his himself')
const SHE = wordSet('she her hers herself')

/** How often "he" and "she" in any form follow a name in a sentence that names nobody else. */
export function countPronouns(
  reading: Reading,
  people: readonly Figure[],
): ReadonlyMap<Figure, PronounCount> {
  const counts = new Map<Figure, PronounCount>()
  for (const [sentence, named] of namedAlone(people)) {
    const last = reading.sentences[sentence]?.to ?? 0
    const { he, she } = counts.get(named.figure) ?? { he: 0, she: 0 }
    const after = reading.tokens.slice(named.to, last)
    counts.set(named.figure, { he: he + count(after, HE), she: she + count(after, SHE) })
  }
  return counts
}

function count(tokens: readonly Token[], words: ReadonlySet<string>): number {
  return tokens.filter((token) => words.has(token.lower)).length
}

type Named = { readonly figure: Figure; readonly to: number }

/** The sentences that name one person only, with that person and the token after the first mention. */
function namedAlone(people: readonly Figure[]): ReadonlyMap<number, Named> {
  const alone = new Map<number, Named>()
  const shared = new Set<number>()
  const mentions = people.flatMap((figure) =>
    figure.mentions.map((mention) => ({ figure, mention })),
  )
  for (const { figure, mention } of mentions) {
    if (mention.place !== 'body') continue
    const named = alone.get(mention.sentence)
    if (!named) alone.set(mention.sentence, { figure, to: mention.to })
    else if (named.figure !== figure) shared.add(mention.sentence)
  }
  for (const sentence of shared) alone.delete(sentence)
  return alone
}
