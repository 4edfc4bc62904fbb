import { isSubordinate } from './clauses.ts'
import type { Figure, NameMention } from './figure.ts'
import { isExplained as isExplainedAt, isPreposed, isSubject, leadOf } from './mention-context.ts'
import type { Reading } from './reading.ts'
import { isGenitive, lowerAt } from './tokens.ts'
import type { Trace } from './trace-score.ts'
import type { Traces } from './traces.ts'

/** A place where somebody is named, as it weighs for the pronouns after it. */
export function traceOfName(
  reading: Reading,
  traces: Traces,
  figure: Figure,
  mention: NameMention,
): Trace {
  const { tokens } = reading
  const { sentence, paragraph } = mention
  const isExplained = isExplainedAt(tokens, mention.to)
  const isFull = mention.words.length > 1 || (mention.titles.length > 0 && isExplained)
  const isNew = !traces.has(figure) && isFull
  const isActing = isSubject(tokens, mention)
  const lead = leadOf(tokens, mention)
  const hangs = isSubordinate(reading, lead)
  const owner = OWNERS.get(lowerAt(tokens, lead - 1))
  return {
    figure,
    sentence,
    paragraph,
    by: 'name',
    isSubject: isActing,
    isMain: isActing && !hangs && traces.isMain(sentence),
    isGenitive: isGenitive(tokens, mention.to),
    isPreposed: isPreposed(tokens, mention),
    isSubordinate: hangs,
    isNew,
    isIntroduced: isNew && isExplained,
    ...(owner && { owner }),
  }
}

const OWNERS: ReadonlyMap<string, 'woman' | 'man'> = new Map([
  ['her', 'woman'],
  ['his', 'man'],
])
