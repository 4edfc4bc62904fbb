import type { Figure } from './figure.ts'

/** At most so many figures for a role, which bounds the work. */
const MOST_HOLDERS = 12

/** Roles that are also called by other nouns. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['representative', ['lawmaker', 'congressman', 'congresswoman']],
  ['congressman', ['lawmaker', 'representative']],
  ['congresswoman', ['lawmaker', 'representative']],
  ['senator', ['lawmaker']],
])

/** Who is called by which common noun, and how old they are said to be. */
export class RoleHolders {
  readonly #holders = new Map<string, Figure[]>()
  readonly #ages = new Map<Figure, string>()

  constructor(people: readonly Figure[], text: string) {
    for (const figure of people) {
      const age = printedAge(text, figure)
      if (age !== undefined) this.#ages.set(figure, age)
      for (const role of figure.roles) {
        for (const noun of [role, ...(ALSO.get(role) ?? [])]) this.add(noun, figure)
      }
    }
  }

  of(noun: string): readonly Figure[] {
    return this.#holders.get(noun) ?? []
  }

  /** Somebody who was called by a noun once may be so again. */
  add(noun: string, figure: Figure): void {
    const list = this.#holders.get(noun)
    if (!list) this.#holders.set(noun, [figure])
    else if (list.length < MOST_HOLDERS && !list.includes(figure)) list.push(figure)
  }

  /** The age that somebody was given, in figures. */
  ageOf(figure: Figure): string | undefined {
    return this.#ages.get(figure)
  }

  /** The only one known by an age. */
  aged(age: string): Figure | undefined {
    const found = [...this.#ages].filter(([, known]) => known === age)
    return found.length === 1 ? found[0]?.[0] : undefined
  }

  /** An age belongs to the first who is called by it. */
  addAge(figure: Figure, age: string): void {
    if (!this.#ages.has(figure)) this.#ages.set(figure, age)
  }
}

/** The age in somebody’s descriptions. */
function printedAge(text: string, { descriptions }: Figure): string | undefined {
  for (const { start, end } of descriptions) {
    const [, age] = AGE.exec(text.slice(start, end)) ?? []
    if (age !== undefined) return age
  }
  return undefined
}

/** An age alone or before “-year-old”: matches `71` and `71-year-old farmer`; not `71 medals`. */
const AGE = /^(?:an? )?(\d{1,3})(?:$|-year-old)/u
