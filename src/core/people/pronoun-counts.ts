import type { Figure, NameMention } from './figure.ts'
import { isPreposed } from './mention-context.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** How often each pronoun follows a name. */
export type PronounCount = { readonly he: number; readonly she: number; readonly it: number }

const HE = wordSet('he him his himself')
const SHE = wordSet('she her hers herself')
const IT = wordSet('it its itself')

/** How often "he" and "she" in any form follow a name in a sentence that names nobody else. */
export function countPronouns(
  reading: Reading,
  people: readonly Figure[],
): ReadonlyMap<Figure, PronounCount> {
  const counts = new Map<Figure, PronounCount>()
  for (const [sentence, named] of namedAlone(people)) {
    if (isPreposed(reading.tokens, named.mention)) continue
    const last = reading.sentences[sentence]?.to ?? 0
    const { he, she, it } = counts.get(named.figure) ?? NONE
    const after = reading.tokens.slice(named.mention.to, last)
    counts.set(named.figure, {
      he: he + count(after, HE),
      she: she + count(after, SHE),
      it: it + count(after, IT),
    })
  }
  return counts
}

/** Nothing counted. */
export const NONE: PronounCount = { he: 0, she: 0, it: 0 }

function count(tokens: readonly Token[], words: ReadonlySet<string>): number {
  return tokens.filter((token) => words.has(token.lower)).length
}

type Named = { readonly figure: Figure; readonly mention: NameMention }

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
    if (!named) alone.set(mention.sentence, { figure, mention })
    else if (named.figure !== figure) shared.add(mention.sentence)
  }
  for (const sentence of shared) alone.delete(sentence)
  return alone
}
