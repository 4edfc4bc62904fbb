import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** How a question ended: with an answer of one of the two kinds, not understood, or by a failure. */
export type Outcome = 'passages' | 'abstention' | 'misunderstood' | 'failed'

/** What the gauges read at the moment they are asked for. */
export type Gauged = {
  isConnected(): boolean
  /** Counts of the library as it is now; zeros before there is one. */
  corpus(): { readonly articles: number; readonly paragraphs: number }
}

/** The bot's own figures in Prometheus's form. Nothing that anybody typed is ever part of them. */
export type Figures = {
  /** Counts one question. `command`: a name of the command list, or `none` when it was not understood. */
  answered(command: string, outcome: Outcome, seconds: number): void
  /** Counts one exchange of the library for another. */
  corpusChanged(): void
  readonly contentType: string
  /** All figures as a scrape has them. */
  render(): Promise<string>
}

/** Figures that start at nought, with those of the process (heap, CPU, event loop) beside them. */
export function createFigures(gauged: Gauged): Figures {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answered = countAnswers(registers)
  const changes = new Counter({
    name: 'verbatim_corpus_changes_total',
    help: 'Times that the library was exchanged because files changed.',
    registers,
  })
  addGauges(gauged, registers)
  return {
    answered,
    corpusChanged: () => changes.inc(),
    contentType: registry.contentType,
    render: () => registry.metrics(),
  }
}

function countAnswers(registers: Registry[]): Figures['answered'] {
  const answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Questions by command and outcome; outcome="abstention" counts the refusals.',
    labelNames: ['command', 'outcome'] as const,
    registers,
  })
  const seconds = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'From a question’s arrival to its reply being sent.',
    labelNames: ['command'] as const,
    buckets: [...ANSWER_SECONDS],
    registers,
  })
  return (command, outcome, took) => {
    answers.inc({ command, outcome })
    seconds.observe({ command }, took)
  }
}

/** From a search alone to Discord's limit of three seconds. */
const ANSWER_SECONDS: readonly number[] = [
  0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3, 5,
]

function addGauges({ isConnected, corpus }: Gauged, registers: Registry[]): void {
  const gauges: readonly (readonly [name: string, help: string, read: () => number])[] = [
    ['gateway_connected', '1 while Discord’s gateway is connected.', () => Number(isConnected())],
    ['corpus_articles', 'Articles that can be asked about.', () => corpus().articles],
    ['corpus_paragraphs', 'Their paragraphs.', () => corpus().paragraphs],
  ]
  for (const [name, help, read] of gauges) {
    new Gauge({
      name: `verbatim_${name}`,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  }
}
