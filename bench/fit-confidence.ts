/**
 * Fits how sure the bot is and writes src/core/search/confidence-weights.ts:
 *
 *   npm run fit:confidence -- FOLDER [--check]
 *
 * FOLDER holds the development questions (see questions.ts). The confidence is a logistic function of few clues,
 * fitted to whether the first paragraph of the ranking answers. `--check` writes nothing, fits on three quarters
 * of the articles at a time and prints figures and a calibration table for the rest.
 */
import { writeFileSync } from 'node:fs'
import { CLUE_NAMES, cluesOf, lengthOf } from '../src/core/search/confidence.ts'
import { rank, SIGNAL_NAMES, type Weights } from '../src/core/search/rank.ts'
import { WEIGHTS } from '../src/core/search/weights.ts'
import { descend, dot } from './descend.ts'
import { type LabelledQuestion, readQuestions } from './questions.ts'
import { fitWeights as fitRanking, foldsOf, toRow } from './ranking-model.ts'

/** How much a question of each set counts: news stories most, then the article without its answer. */
const IMPORTANCE: Readonly<Record<LabelledQuestion['set'], number>> = {
  asked: 4,
  article: 1,
  removed: 0.8,
  other: 0.4,
  selqa: 0.3,
}
/**
 * What the first place of the right article counts where it is the wrong one: that set teaches whether there is an
 * answer, and the news stories whether it is the right one.
 */
const MISSED = 0.1
/** How strongly weights are held near nothing, among few paragraphs and among many: the latter have fewer questions. */
const RIDGES = [0.000003, 0.001] as const
/**
 * Where that nothing is not: too few questions about stories have words, or name somebody, that are nowhere in them,
 * so there these clues are held near what the other articles teach.
 */
const HELD = { clues: ['absent', 'absentName'], near: -1.2, ridge: 0.02 } as const
const STEPS = 1_500
const FOLDS = 6

type Row = {
  readonly question: LabelledQuestion
  /** The clues as they count among few paragraphs, then as they count among many. */
  readonly inputs: Float64Array
  readonly isRight: boolean
  readonly importance: number
}

const [folder = '.', ...flags] = process.argv.slice(2)
const questions = readQuestions(folder)
const foldOf = foldsOf(questions, FOLDS)
const rows = readRows()
if (flags.includes('--check')) check()
else writeWeights(fitWeights(rows))

/** Ranks every question with weights fitted on other articles: as sure as the ranking is where it has not been. */
function readRows(): readonly Row[] {
  const answerable = questions.filter(({ answers }) => answers.length > 0)
  const ranked = answerable.map((question) => toRow(question, SIGNAL_NAMES))
  return Array.from({ length: FOLDS }, (_, k) => k).flatMap((k) => {
    const fitted = fitRanking(ranked.filter(({ question }) => foldOf(question) !== k))
    const weights: Weights = {
      ...WEIGHTS,
      ...Object.fromEntries(SIGNAL_NAMES.map((name, i) => [name, fitted[i] ?? 0])),
    }
    return questions.filter((q) => foldOf(q) === k).flatMap((q) => readRow(q, weights))
  })
}

function readRow(question: LabelledQuestion, weights: Weights): readonly Row[] {
  const ranking = rank(question.library, question.typed, 3, weights)
  const paragraph = ranking.paragraphs[0]?.scene.paragraph.paragraph
  const clues = cluesOf(ranking)
  if (!clues || !paragraph) return []
  const isRight = question.answers.some((a) => a.start >= paragraph.start && a.end <= paragraph.end)
  const long = lengthOf(ranking)
  return [
    {
      question,
      inputs: Float64Array.from([
        ...clues.map((clue) => clue * (1 - long)),
        ...clues.map((clue) => clue * long),
      ]),
      isRight,
      importance: IMPORTANCE[question.set] * (question.set === 'article' && !isRight ? MISSED : 1),
    },
  ]
}

function fitWeights(rows: readonly Row[]): Float64Array {
  const total = rows.reduce((sum, { importance }) => sum + importance, 0)
  return descend(2 * CLUE_NAMES.length, STEPS, (weights) => {
    const gradient = weights.map((weight, i) => pullBack(weight, i))
    for (const { inputs, isRight, importance } of rows) {
      const pull = (importance / total) * (probability(inputs, weights) - Number(isRight))
      inputs.forEach((input, i) => {
        gradient[i] = (gradient[i] ?? 0) + pull * input
      })
    }
    return gradient
  })
}

/** How strongly a weight is drawn back to where it is held. */
function pullBack(weight: number, i: number): number {
  const size = CLUE_NAMES.length
  if (i % size === 0) return 0
  const isHeld = HELD.clues.some((clue) => i === size + CLUE_NAMES.indexOf(clue))
  if (isHeld) return HELD.ridge * (weight - HELD.near)
  return RIDGES[i < size ? 0 : 1] * weight
}

function probability(inputs: Float64Array, weights: Float64Array): number {
  return 1 / (1 + Math.exp(-dot(inputs, weights)))
}

type Checked = Row & { readonly score: number }

function check(): void {
  const checked: Checked[] = []
  for (let k = 0; k < FOLDS; k++) {
    const weights = fitWeights(rows.filter((row) => foldOf(row.question) !== k))
    for (const row of rows.filter((row) => foldOf(row.question) === k)) {
      checked.push({ ...row, score: probability(row.inputs, weights) })
    }
  }
  for (let threshold = 0.3; threshold < 0.76; threshold += 0.05) report(checked, threshold)
  const of = (set: string) => checked.filter(({ question }) => question.set === set)
  print(
    `AUROC removed ${area(of('article'), of('removed'))} other ${area(of('article'), of('other'))}`,
  )
  for (const set of ['asked', 'article', 'removed', 'other', 'selqa']) {
    const loss = of(set).reduce(
      (sum, { score, isRight }) => sum - Math.log(isRight ? score : 1 - score),
      0,
    )
    print(`log loss ${set} ${(loss / of(set).length).toFixed(4)}`)
  }
  print(
    `AUROC of right claims, asked ${area(
      of('asked').filter((r) => r.isRight),
      of('asked').filter((r) => !r.isRight),
    )}`,
  )
  for (const sets of [['asked'], ['asked', 'article', 'removed', 'other', 'selqa']]) {
    calibration(checked.filter(({ question }) => sets.includes(question.set)))
  }
}

function report(checked: readonly Checked[], threshold: number): void {
  const share = (of: readonly Checked[], test: (row: Checked) => boolean) =>
    of.filter(test).length / Math.max(1, of.length)
  const answered = (row: Checked) => row.score >= threshold
  const of = (set: string) => checked.filter(({ question }) => question.set === set)
  const asked = of('asked')
  const real = asked.filter(({ question }) => question.kind !== 'none')
  const none = asked.filter(({ question }) => question.kind === 'none')
  const yes = share(of('article'), answered)
  const balanced = (set: string) => (yes + 1 - share(of(set), answered)) / 2
  print(
    [
      `from ${threshold.toFixed(2)}: claims ${percent(share(asked.filter(answered), (r) => r.isRight))}`,
      `of ${percent(share(asked, answered))}, right ${percent(share(real, (r) => answered(r) && r.isRight))}`,
      `declined ${percent(1 - share(none, answered))}; article answered ${percent(yes)}`,
      `removed ${percent(balanced('removed'))} other ${percent(balanced('other'))}`,
    ].join(' '),
  )
}

function area(yes: readonly Checked[], no: readonly Checked[]): string {
  let wins = 0
  for (const a of yes) {
    for (const b of no) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0
  }
  return (wins / Math.max(1, yes.length * no.length)).toFixed(3)
}

function calibration(checked: readonly Checked[]): void {
  for (let low = 0; low < 10; low++) {
    const band = checked.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === low)
    const right = band.filter(({ isRight }) => isRight).length
    const said = band.reduce((sum, { score }) => sum + score, 0) / Math.max(1, band.length)
    print(
      `  said ${said.toFixed(2)}: ${percent(right / Math.max(1, band.length))} of ${band.length}`,
    )
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function writeWeights(weights: Float64Array): void {
  const size = CLUE_NAMES.length
  const rounded = (i: number) => Number((weights[i] ?? 0).toFixed(2))
  const lines = CLUE_NAMES.map((name, i) => `  ${name}: [${rounded(i)}, ${rounded(size + i)}],`)
  const text = [
    "import type { ClueName } from './confidence.ts'",
    '',
    '/**',
    ' * How much each clue moves the confidence, among few paragraphs and among many, fitted by bench/fit-confidence.ts',
    ' * on 312 natural questions about 12 news stories, 1,183 questions about 96 encyclopaedia articles, the same asked',
    ' * where the answer is not, and 262 answer-sentence sets.',
    ' */',
    'export const CONFIDENCE_WEIGHTS: Readonly<Record<ClueName, readonly [number, number]>> = {',
    ...lines,
    '}',
  ]
  writeFileSync('src/core/search/confidence-weights.ts', `${text.join('\n')}\n`)
}
