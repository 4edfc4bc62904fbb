import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../src/core/article/article.ts'
import type { Span } from '../src/core/article/span.ts'
import { buildLibrary, type Library } from '../src/core/library.ts'

/** A question put to an article, and where in it the answer stands. */
export type LabelledQuestion = {
  readonly set: 'asked' | 'article' | 'removed' | 'other' | 'selqa'
  /** Questions of one article are never parted between fitting and checking. */
  readonly article: string
  readonly kind: string
  readonly library: Library
  readonly typed: string
  /** Places that answer; none where the article does not say. */
  readonly answers: readonly Span[]
}

type AskedLine = {
  id: string
  text: string
  questions: { kind: string; q: string; any: string[] }[]
}

type AnswersLine =
  | {
      task: 'passages'
      slug: string
      title: string
      passages: string[]
      questions: { q: string; passage: number; starts: number[] }[]
    }
  | {
      task: 'sentences'
      slug: string
      title: string
      passages: string[]
      question: string
      labels: number[]
    }

/** Reads the questions of an evaluation folder: `asked/articles.jsonl` and `answers/data.jsonl` in it. */
export function readQuestions(folder: string): readonly LabelledQuestion[] {
  const asked: AskedLine[] = readLines(join(folder, 'asked/articles.jsonl'))
  const answers: AnswersLine[] = readLines(join(folder, 'answers/data.jsonl'))
  const titles = answers.flatMap((line) => (line.task === 'passages' ? [line] : []))
  return [
    ...asked.flatMap(readAsked),
    ...answers.flatMap((line, i) => {
      if (line.task === 'sentences') return readSet(line)
      const other = titles.find((t, j) => j >= (i + 47) % titles.length && t.title !== line.title)
      return readPassages(line, other ?? { title: line.title, passages: [] })
    }),
  ]
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function readAsked({ id, text, questions }: AskedLine): readonly LabelledQuestion[] {
  const library = buildLibrary([parseArticle(id, text)])
  return questions.map(({ kind, q, any }) => ({
    set: 'asked',
    article: id,
    kind,
    library,
    typed: q,
    answers: any.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })),
  }))
}

function readPassages(
  line: Extract<AnswersLine, { task: 'passages' }>,
  others: { readonly title: string; readonly passages: readonly string[] },
): readonly LabelledQuestion[] {
  const whole = layOut(line.slug, line.title, line.passages)
  const other = layOut(`${line.slug}-other`, others.title, others.passages)
  const without = line.passages.map((_, k) =>
    layOut(
      line.slug,
      line.title,
      line.passages.filter((_, i) => i !== k),
    ),
  )
  return line.questions.flatMap(({ q, passage, starts }) => {
    const base = { article: line.slug, kind: 'plain', typed: q }
    const at = whole.starts[passage] ?? 0
    const answers = starts.map((start) => ({ start: at + start, end: at + start + 1 }))
    const rest = without[passage]?.library
    return [
      { ...base, set: 'article' as const, library: whole.library, answers },
      { ...base, set: 'other' as const, library: other.library, answers: [] },
      ...(rest ? [{ ...base, set: 'removed' as const, library: rest, answers: [] }] : []),
    ]
  })
}

function readSet(line: Extract<AnswersLine, { task: 'sentences' }>): readonly LabelledQuestion[] {
  const { library, starts } = layOut(line.slug, line.title, line.passages)
  const answers = line.labels.flatMap((label, i) => {
    const start = starts[i] ?? 0
    return label === 1 ? [{ start: start + 1, end: start + 2 }] : []
  })
  return [
    { set: 'selqa', article: line.slug, kind: 'plain', library, typed: line.question, answers },
  ]
}

function layOut(slug: string, title: string, passages: readonly string[]) {
  const starts: number[] = []
  let text = `${title.replace(/\s+/gu, ' ').trim()}\n`
  for (const passage of passages) {
    starts.push(text.length + 1)
    text += `\n${passage.replace(/\n/gu, ' ')}\n`
  }
  return { library: buildLibrary([parseArticle(slug, text)]), starts }
}
