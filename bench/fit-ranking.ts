/**
 * Fits what each signal is worth and writes src/core/search/weights.ts:
 *
 *   npm run fit:ranking -- FOLDER [--check]
 *
 * FOLDER holds the development questions (see questions.ts). A sentence's score is the sum of its signals times
 * their weights; the weights make the right sentences likely under a softmax over an article's sentences, and are
 * kept small (ridge). `--check` writes nothing, fits on three quarters of the articles at a time and prints how
 * often the right paragraph of the rest is first and among three; with `--without NAME` as if that signal were not.
 */
import { writeFileSync } from 'node:fs'
import { SIGNAL_NAMES } from '../src/core/search/rank.ts'
import { SIGNALS } from '../src/core/search/signals.ts'
import { dot } from './descend.ts'
import { readQuestions } from './questions.ts'
import { fitWeights, foldsOf, type Row, toRow } from './ranking-model.ts'

/** Articles are parted into so many heaps; each is checked with weights fitted on the others. */
const FOLDS = 4

const [folder = '.', ...flags] = process.argv.slice(2)
const without = new Set(flags.filter((flag) => flag in SIGNALS))
const names = SIGNAL_NAMES.filter((name) => !without.has(name))
const rows = readQuestions(folder)
  .filter((question) => question.answers.length > 0)
  .map((question) => toRow(question, names))
if (flags.includes('--check')) check()
else writeWeights(fitWeights(rows))

function check(): void {
  const foldOf = foldsOf(
    rows.map(({ question }) => question),
    FOLDS,
  )
  const counts = new Map<string, number[]>()
  for (let k = 0; k < FOLDS; k++) {
    const weights = fitWeights(rows.filter((row) => foldOf(row.question) !== k))
    for (const row of rows.filter((row) => foldOf(row.question) === k)) {
      const rank = rankOfRight(row, weights)
      for (const name of [row.question.set, `${row.question.set} ${row.question.kind}`]) {
        const [n = 0, first = 0, three = 0, sentence = 0] = counts.get(name) ?? []
        const s = sentence + Number(topIsRight(row, weights))
        counts.set(name, [n + 1, first + Number(rank < 1), three + Number(rank < 3), s])
      }
    }
  }
  for (const [name, [n = 1, first = 0, three = 0, sentence = 0]] of counts) {
    const percent = (x: number) => ((100 * x) / n).toFixed(1)
    process.stdout.write(
      `${name} (${n}): first ${percent(first)}, among three ${percent(three)}, sentence ${percent(sentence)}\n`,
    )
  }
}

function topIsRight(row: Row, weights: Float64Array): boolean {
  const scores = row.features.map((features) => dot(features, weights))
  return row.right[scores.indexOf(Math.max(...scores))] ?? false
}

function rankOfRight(row: Row, weights: Float64Array): number {
  const best = new Map<number, { score: number; isRight: boolean }>()
  row.features.forEach((features, k) => {
    const paragraph = row.paragraphs[k] ?? 0
    const score = dot(features, weights)
    const known = best.get(paragraph)
    const isRight = (row.right[k] ?? false) || (known?.isRight ?? false)
    best.set(paragraph, { score: Math.max(score, known?.score ?? -Infinity), isRight })
  })
  const order = [...best.values()].sort((a, b) => b.score - a.score)
  const rank = order.findIndex(({ isRight }) => isRight)
  return rank < 0 ? Infinity : rank
}

function writeWeights(weights: Float64Array): void {
  const lines = names.map((name, i) => `  ${name}: ${Number((weights[i] ?? 0).toFixed(2))},`)
  const text = [
    "import type { SignalName } from './signals.ts'",
    '',
    '/**',
    ' * What each signal is worth, fitted by bench/fit-ranking.ts on 240 natural questions about 12 news stories',
    ' * (each counted twice), 1,183 questions about 96 encyclopaedia articles and 262 answer-sentence sets.',
    ' * A score is comparable within one question only.',
    ' */',
    'export const WEIGHTS: Readonly<Record<SignalName, number>> = {',
    ...lines,
    '}',
  ]
  writeFileSync('src/core/search/weights.ts', `${text.join('\n')}\n`)
}
