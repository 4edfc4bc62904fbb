import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vitest/node'
import { z } from 'zod'

/** Every regular expression that stands in the files of some folders, once, with the file of its first place. */
export function writtenPatterns(...folders: readonly string[]): ReadonlyMap<string, Pattern> {
  const patterns = new Map<string, Pattern>()
  for (const file of folders.flatMap(sources)) {
    for (const pattern of literals(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' }))) {
      if (!patterns.has(String(pattern))) patterns.set(String(pattern), { pattern, file })
    }
  }
  return patterns
}

/** A pattern and the file where it stands. */
export type Pattern = { readonly pattern: RegExp; readonly file: string }

/** Every pattern that is put together of parts while something runs. */
export async function madePatterns(run: () => Promise<unknown>): Promise<readonly RegExp[]> {
  const made: RegExp[] = []
  const before = globalThis.RegExp
  globalThis.RegExp = new Proxy(before, {
    construct(_, [source, flags]) {
      const pattern = new before(source, flags)
      made.push(pattern)
      return pattern
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = before
  }
  return made
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

const Literal = z.object({ regex: z.object({ pattern: z.string(), flags: z.string() }) })

/** The regular expressions below a node of a syntax tree. */
function literals(node: unknown): readonly RegExp[] {
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node) {
    const { regex } = Literal.parse(node)
    return [new RegExp(regex.pattern, regex.flags)]
  }
  return Object.values(node).flatMap(literals)
}
