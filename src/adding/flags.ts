import { parseArgs } from 'node:util'
import { whatIsWrong } from '../flag-error.ts'

/** What `npm run add` was asked to do. */
export type AddFlags = {
  readonly kind: 'flags'
  /** A file's path or an address. */
  readonly where: string
  /** Absent: the folder of the settings. */
  readonly corpus: string | undefined
  /** Absent: made from the title. */
  readonly slug: string | undefined
  readonly yes: boolean
  readonly dryRun: boolean
  readonly replace: boolean
  readonly allowPrivate: boolean
}

const USAGE =
  'Expected: npm run add -- FILE|URL [--slug NAME] [--corpus DIR] [--dry-run] [--yes] [--replace] [--allow-private].'

/** The flags, or one sentence about what was wrong with them. */
export function readAddFlags(
  words: readonly string[],
): AddFlags | { readonly kind: 'wrong'; readonly sentence: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
        slug: { type: 'string' },
        yes: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        'allow-private': { type: 'boolean', default: false },
      },
    })
    const [where, ...more] = positionals
    if (where === undefined || more.length > 0) return { kind: 'wrong', sentence: USAGE }
    const { corpus, slug, yes, 'dry-run': dryRun, replace, 'allow-private': allowPrivate } = values
    if (slug !== undefined && !SLUG.test(slug)) {
      return {
        kind: 'wrong',
        sentence: `--slug is “${slug}”: expected letters, digits and dashes.`,
      }
    }
    return { kind: 'flags', where, corpus, slug, yes, dryRun, replace, allowPrivate }
  } catch (error) {
    return { kind: 'wrong', sentence: `${whatIsWrong(error)}. ${USAGE}` }
  }
}

/** A file's name without its ending: matches `rain-2026`; not `../rain`, `.rain` or `readme`. */
const SLUG = /^(?!readme$)[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/iu
