import type { CommandBody } from 'discord-api-spec/zod'
import type { Given } from './member-interaction.ts'

/** The options of `about:visas speaker:Lee`; words before the first go into the command's first option. */
export function readOptions({ options }: CommandBody, words: string): Given {
  const known = options ?? []
  const given: Record<string, string | number | boolean> = {}
  let current = known[0]
  for (const word of words.split(' ').filter((part) => part !== '')) {
    const named = known.find(({ name }) => word.startsWith(`${name}:`))
    const text = named ? word.slice(named.name.length + 1) : word
    current = named ?? current
    if (!current) continue
    const before = named ? '' : String(given[current.name] ?? '')
    given[current.name] = typed(current.type, `${before} ${text}`.trim())
  }
  return given
}

/** The option that somebody who has typed these words is in: the last that they name, or else the first. */
export function focusedOption({ options }: CommandBody, words: string): string | undefined {
  const known = (options ?? []).map(({ name }) => name)
  const named = words
    .split(' ')
    .flatMap((word) => known.filter((name) => word.startsWith(`${name}:`)))
  return named.at(-1) ?? known[0]
}

/** Whole numbers are of type 4, yes and no of type 5. */
function typed(type: number, text: string): string | number | boolean {
  if (type === 4) return Number(text)
  return type === 5 ? text === 'true' || text === 'yes' : text
}
