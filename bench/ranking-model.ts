import { readQuestion } from '../src/core/search/question.ts'
import { sceneCandidates, vocabularyOf } from '../src/core/search/rank.ts'
import { SIGNALS, type SignalName } from '../src/core/search/signals.ts'
import { descend, dot } from './descend.ts'
import type { LabelledQuestion } from './questions.ts'

/** News questions are the nearest to what members ask: each counts as much as two others; at four nothing was won. */
const ASKED_COUNTS = 2
/** How strongly weights are held near nothing: the middle of the range where held-out figures stay level. */
const RIDGE = 0.001
const STEPS = 300
/** A question as the fitting sees it: each sentence's signals, and whether it answers. */
export type Row = {
  readonly question: LabelledQuestion
  readonly importance: number
  readonly features: readonly Float64Array[]
  readonly right: readonly boolean[]
  readonly paragraphs: readonly number[]
}

/** Reads a question's sentences; `names`: the signals that count. */
export function toRow(question: LabelledQuestion, names: readonly SignalName[]): Row {
  const read = readQuestion(question.typed, vocabularyOf(question.library))
  const scenes = sceneCandidates(question.library, read, 60)
  return {
    question,
    importance: question.set === 'asked' ? ASKED_COUNTS : 1,
    features: scenes.map((scene) => Float64Array.from(names, (name) => SIGNALS[name](scene))),
    right: scenes.map(({ sentence }) =>
      question.answers.some((a) => a.start < sentence.end && a.end > sentence.start),
    ),
    paragraphs: scenes.map(({ paragraph }) => paragraph.paragraph.number),
  }
}

/** The weights under which the right sentences are likeliest. */
export function fitWeights(rows: readonly Row[]): Float64Array {
  const size = rows[0]?.features[0]?.length ?? 0
  const total = rows.reduce((sum, row) => sum + row.importance, 0)
  return descend(size, STEPS, (weights) => {
    const gradient = weights.map((weight) => RIDGE * weight * total)
    for (const row of rows) addGradient(gradient, row, weights)
    return gradient.map((g) => g / total)
  })
}

function addGradient(gradient: Float64Array, row: Row, weights: Float64Array): void {
  const scores = row.features.map((features) => dot(features, weights))
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const all = shares.reduce((a, b) => a + b, 0)
  const right = shares.reduce((a, b, k) => a + (row.right[k] ? b : 0), 0)
  if (right === 0) return
  row.features.forEach((features, k) => {
    const share = shares[k] ?? 0
    const pull = row.importance * (share / all - (row.right[k] ? share / right : 0))
    for (let i = 0; i < features.length; i++) {
      gradient[i] = (gradient[i] ?? 0) + pull * (features[i] ?? 0)
    }
  })
}

/** Parts questions into so many heaps by article, so that each can be checked with what the others taught. */
export function foldsOf(questions: readonly LabelledQuestion[], folds: number) {
  const articles = [...new Set(questions.map(({ article }) => article))]
  const fold = new Map(articles.map((article, i) => [article, i % folds]))
  return ({ article }: LabelledQuestion) => fold.get(article) ?? 0
}
