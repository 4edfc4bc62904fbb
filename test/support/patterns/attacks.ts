import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { seeded } from '../random.ts'

/** A text of a length that a pattern may have to look at again and again. */
export type Attack = (length: number) => string

/**
 * Texts against a pattern, made of what it looks for: for every repetition what stands before it, then what it
 * repeats over and over, then something that it does not want; and what fits the whole, over and over.
 */
export function attacksOn({ source, flags }: RegExp): readonly Attack[] {
  const unicode = flags.includes('u')
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode })
  const write = new Writer(source, flags)
  const repetitions: AST.Quantifier[] = []
  visitRegExpAST(pattern, { onQuantifierEnter: (node) => repetitions.push(node) })
  const pumps = repetitions
    .filter(({ max }) => max >= MANY)
    .flatMap((node) =>
      TRIES.map(() => ({ before: write.before(node), pump: write.one(node.element) })),
    )
  const again = pumps.map(({ before, pump }) => ({ before: '', pump: before + pump }))
  const whole = TRIES.map(() => ({ before: '', pump: write.anyOf(pattern.alternatives) }))
  return unique([...pumps, ...again, ...whole].filter(({ pump }) => pump !== ''))
    .flatMap((attack) => ENDS.map((end) => ({ ...attack, end })))
    .map(
      ({ before, pump, end }) =>
        (length) =>
          before + pump.repeat(Math.ceil(length / pump.length)) + end,
    )
}

/** A repetition of fewer is over soon. */
const MANY = 10

const TRIES: readonly number[] = [1, 2, 3, 4, 5, 6]

/** What next to no pattern wants, and what ends a line. */
const ENDS: readonly string[] = ['\0', '\n!']

function unique<T>(attacks: readonly T[]): readonly T[] {
  return [...new Map(attacks.map((attack) => [JSON.stringify(attack), attack])).values()]
}

/** Writes words that fit parts of a pattern, each time others. */
class Writer {
  readonly #random = seeded(7)
  readonly #flags: string
  readonly #alphabet: readonly string[]

  /** The marks that a pattern names stop it, so every second character is one of these. */
  constructor(source: string, flags: string) {
    this.#flags = flags.replace(/[^imsu]/gu, '')
    const marks = [...new Set(source)].filter((character) => /[^\w\\]/u.test(character))
    const times = Math.ceil(ALPHABET.length / (marks.length + 1))
    this.#alphabet = [...ALPHABET, ...Array.from({ length: times }, () => marks).flat()]
  }

  /** What may stand before an element, from the beginning of the pattern. */
  before(node: AST.Node): string {
    const { parent } = node
    if (!parent) return ''
    if (parent.type !== 'Alternative') return this.before(parent)
    const elements = parent.elements.slice(
      0,
      parent.elements.findIndex(({ start }) => start === node.start),
    )
    return this.before(parent) + this.#all(elements)
  }

  anyOf(alternatives: readonly AST.Alternative[]): string {
    return this.#all(this.#any(alternatives)?.elements ?? [])
  }

  one(element: AST.Element): string {
    if (element.type === 'Assertion') return ''
    if (element.type === 'Quantifier') {
      const { min, max } = element
      const count = Math.min(max, Math.max(min, Math.floor(this.#random() * 3)))
      return Array.from({ length: count }, () => this.one(element.element)).join('')
    }
    if (element.type === 'Group' || element.type === 'CapturingGroup') {
      return this.anyOf(element.alternatives)
    }
    return element.type === 'Backreference' ? '' : this.#character(element.raw)
  }

  #all(elements: readonly AST.Element[]): string {
    return elements.map((element) => this.one(element)).join('')
  }

  #character(raw: string): string {
    const one = new RegExp(`^${raw}$`, this.#flags)
    return this.#any(this.#alphabet.filter((character) => one.test(character))) ?? ''
  }

  #any<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.#random() * choices.length)]
  }
}

/** What texts are made of: printable ASCII, line ends, and the marks and letters of news copy. */
const ALPHABET: readonly string[] = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\n\t\0éÉß“”‘’«»„–—…·•~©£€¥°¶\u2028\u200B\u0301\uFEFF',
]
