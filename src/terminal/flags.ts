import { parseArgs } from 'node:util'
import { whatIsWrong } from '../flag-error.ts'
import { LISTING_NAMES, type ListingName } from './listings.ts'

/** What the terminal face was started with. */
export type Flags = {
  readonly json: boolean
  /** Absent: the folder of the settings. */
  readonly corpus: string | undefined
  readonly limit: number | undefined
  readonly listing: ListingName | undefined
  /** The words after the flags: one question, or the slug of a listing. */
  readonly words: string
}

/** What a start without flags means: a prompt, or the lines of a pipe. */
export const NO_FLAGS: Flags = {
  json: false,
  corpus: undefined,
  limit: undefined,
  listing: undefined,
  words: '',
}

/** The flags, or one sentence about what was wrong with them. */
export type FlagsReading =
  | { readonly kind: 'flags'; readonly flags: Flags }
  | { readonly kind: 'wrong'; readonly sentence: string }

/** Reads the words behind `npm run ask --`. */
export function readFlags(words: readonly string[]): FlagsReading {
  try {
    return checkFlags(parseWords(words))
  } catch (error) {
    return {
      kind: 'wrong',
      sentence: `${whatIsWrong(error)}. Known: --json, --corpus DIR, --limit N, --quotations, --people, --dates.`,
    }
  }
}

function parseWords(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      limit: { type: 'string' },
      quotations: { type: 'boolean', default: false },
      people: { type: 'boolean', default: false },
      dates: { type: 'boolean', default: false },
    },
  })
}

function checkFlags({ values, positionals }: ReturnType<typeof parseWords>): FlagsReading {
  const { limit, json, corpus } = values
  if (limit !== undefined && !WHOLE_NUMBER.test(limit)) {
    return { kind: 'wrong', sentence: `--limit is “${limit}”: expected a whole number from 1.` }
  }
  const flags: Flags = {
    json,
    corpus,
    limit: limit === undefined ? undefined : Number(limit),
    listing: LISTING_NAMES.find((name) => values[name]),
    words: positionals.join(' '),
  }
  return { kind: 'flags', flags }
}

/** Matches `5`; not `0` or `many`. */
const WHOLE_NUMBER = /^[1-9]\d{0,5}$/u
