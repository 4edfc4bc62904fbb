import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Searches a text and gives the steps it took; a search that would take more than `most` ends there. */
export type CountedSearch = (text: string, most: number) => number

/**
 * A search of a whole text for every match of a pattern, by backtracking as JavaScript’s engines do, that counts
 * its steps: one for each character that is compared. Time is noise; steps are the same on every machine.
 */
export function countedSearch({ source, flags, sticky }: RegExp): CountedSearch {
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  })
  return (text, most) => {
    const search = new Search(text, flags, most)
    const match = search.alternatives(parsed.alternatives, FORWARD)
    for (let at = 0; at <= text.length; ) {
      let end = at
      match(at, (found) => {
        end = found
        return true
      })
      if (sticky || search.steps > most) break
      at = Math.max(end, at + 1)
    }
    return search.steps
  }
}

/** Tries from a place on; `go` tries what comes after, and says whether that fits. */
type Matcher = (at: number, go: (at: number) => boolean) => boolean

/** To the end, or to the beginning as in a look behind. */
type Direction = 1 | -1
const FORWARD: Direction = 1
const BACKWARD: Direction = -1

class Search {
  steps = 0
  readonly #text: string
  readonly #flags: string
  readonly #most: number

  constructor(text: string, flags: string, most: number) {
    this.#text = text
    this.#flags = flags.replace(/[^imsu]/gu, '')
    this.#most = most
  }

  alternatives(alternatives: readonly AST.Alternative[], direction: Direction): Matcher {
    const matchers = alternatives.map(({ elements }) => this.#sequence(elements, direction))
    return (at, go) => matchers.some((match) => match(at, go))
  }

  #sequence(elements: readonly AST.Element[], direction: Direction): Matcher {
    const inOrder = direction === FORWARD ? elements : elements.toReversed()
    const matchers = inOrder.map((element) => this.#element(element, direction))
    const from =
      (i: number, go: (at: number) => boolean) =>
      (at: number): boolean => {
        const match = matchers[i]
        return match ? match(at, from(i + 1, go)) : go(at)
      }
    return (at, go) => from(0, go)(at)
  }

  #element(element: AST.Element, direction: Direction): Matcher {
    if (element.type === 'Quantifier') return this.#repeated(element, direction)
    if (element.type === 'Assertion') return this.#assertion(element)
    if (element.type === 'Group' || element.type === 'CapturingGroup') {
      return this.alternatives(element.alternatives, direction)
    }
    // What it repeats is at most as long as what was found: none of ours repeats more than a character.
    if (element.type === 'Backreference') return (at, go) => go(at)
    const fits = this.#character(element)
    const before = direction === FORWARD ? 0 : -1
    return (at, go) => fits(at + before) && go(at + direction)
  }

  #repeated({ element, min, max, greedy }: AST.Quantifier, direction: Direction): Matcher {
    const once = this.#element(element, direction)
    const from = (count: number, at: number, go: (at: number) => boolean): boolean => {
      const more = () => count < max && once(at, (next) => next !== at && from(count + 1, next, go))
      const enough = () => count >= min && go(at)
      return greedy ? more() || enough() : enough() || more()
    }
    return (at, go) => from(0, at, go)
  }

  #assertion(assertion: AST.Assertion): Matcher {
    if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
      const direction = assertion.kind === 'lookahead' ? FORWARD : BACKWARD
      const match = this.alternatives(assertion.alternatives, direction)
      return (at, go) => match(at, () => true) !== assertion.negate && go(at)
    }
    const holds = new RegExp(assertion.raw, `${this.#flags}y`)
    return (at, go) => {
      holds.lastIndex = at
      return this.#step() && holds.test(this.#text) && go(at)
    }
  }

  /** Whether the character at a place fits an element that stands for one. */
  #character({ raw }: AST.Node): (at: number) => boolean {
    const one = new RegExp(`^${raw}$`, this.#flags)
    const known = new Map<string, boolean>()
    return (at) => {
      const character = this.#text[at]
      if (character === undefined || !this.#step()) return false
      const fits = known.get(character) ?? one.test(character)
      known.set(character, fits)
      return fits
    }
  }

  #step(): boolean {
    this.steps++
    return this.steps <= this.#most
  }
}
