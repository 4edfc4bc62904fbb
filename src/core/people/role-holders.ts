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

/** Who is called by which common noun. */
export class RoleHolders {
  readonly #holders = new Map<string, Figure[]>()

  constructor(people: readonly Figure[]) {
    for (const figure of people) {
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
}
