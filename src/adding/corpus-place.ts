import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { LARGEST_FILE } from '../core/article/largest-file.ts'
import type { CorpusFile } from './draft.ts'
import { type Refused, refuse } from './source.ts'

/** The path an article will have: its own name, or that of the file with its slug when that is replaced. */
export function placeFor(
  { slug, text }: CorpusFile,
  folder: string,
  replace: boolean,
): { readonly kind: 'place'; readonly path: string } | Refused {
  if (Buffer.byteLength(text) > LARGEST_FILE) return refuse('The article is larger than 2 MiB.')
  const taken = listNames(folder).find((name) => isNamed(name, slug))
  if (taken !== undefined && !replace) {
    return refuse(
      `${join(folder, taken)} is there already: --replace overwrites it, --slug names this one.`,
    )
  }
  return { kind: 'place', path: join(folder, taken ?? `${slug}.md`) }
}

/** Writes the file; one that appeared meanwhile is not overwritten unless it is to be replaced. */
export function writeArticle(path: string, folder: string, text: string, replace: boolean): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, text, { flag: replace ? 'w' : 'wx' })
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isNamed(name: string, slug: string): boolean {
  const ending = extname(name)
  return /^\.(?:txt|md)$/iu.test(ending) && name.slice(0, -ending.length) === slug
}
