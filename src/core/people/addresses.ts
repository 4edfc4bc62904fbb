import { type Token, textAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Whether a name ends an address set in commas: the second place of “Lee, 46, of Mill Lane, |Oswestry, said”. */
export function endsAddress(tokens: readonly Token[], from: number): boolean {
  if (textAt(tokens, from - 1) !== ',') return false
  for (let i = from - 2; i > from - LONGEST_ADDRESS; i--) {
    const token = tokens[i]
    if (token?.sentence !== tokens[from]?.sentence) return false
    if (ADDRESS_OPENINGS.has(token?.lower ?? '')) return textAt(tokens, i - 1) === ','
    if (token?.isCapital !== true && token?.text !== ',') return false
  }
  return false
}

/** An address runs over at most so many tokens before its last name. */
const LONGEST_ADDRESS = 10

const ADDRESS_OPENINGS = wordSet('of from')
