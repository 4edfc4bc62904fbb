import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'

/** A line of the bot's log. */
export type LogLine = z.infer<typeof LogLine>

const LogLine = z.looseObject({ level: z.number(), msg: z.string() })

/** The compiled bot as a process of its own. */
export class BotProcess {
  readonly lines: LogLine[] = []
  /** Everything that was printed and is no line of the log. */
  readonly printed: string[] = []
  readonly child: ChildProcess
  /** The exit code, or the signal that ended it. */
  readonly exit: Promise<number | string>
  readonly #events = new EventEmitter<{ line: [LogLine] }>().setMaxListeners(0)

  /**
   * Starts it as `npm start` does, with these variables and no other but the path; `flags` are Node's, `file` is
   * another program that speaks as the bot does.
   */
  constructor(
    variables: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
    file = 'dist/src/main.js',
  ) {
    this.child = spawn(process.execPath, [...YOUNG, ...flags, file], {
      env: { PATH: process.env.PATH, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.exit = once(this.child, 'close').then(([code, signal]) => code ?? signal)
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.#read(line))
    }
  }

  /** The first line that says so, now or later. */
  async said(words: string): Promise<LogLine> {
    const already = this.lines.find(({ msg }) => msg.includes(words))
    if (already) return already
    return new Promise((resolve, reject) => {
      this.#events.on('line', (line) => {
        if (line.msg.includes(words)) resolve(line)
      })
      void this.exit.then(() => reject(new Error(`Ended without “${words}”: ${this.output()}`)))
    })
  }

  /** Tells of every line from now on. */
  listen(onLine: (line: LogLine) => void): void {
    this.#events.on('line', onLine)
  }

  /** All it printed, for messages about failures. */
  output(): string {
    return [...this.lines.map((line) => JSON.stringify(line)), ...this.printed].join('\n')
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  #read(text: string): void {
    const parsed = LogLine.safeParse(readJson(text))
    if (!parsed.success) this.printed.push(text)
    else {
      this.lines.push(parsed.data)
      this.#events.emit('line', parsed.data)
    }
  }
}

/** The room for young objects, as in package.json. */
const YOUNG = ['--min-semi-space-size=8', '--max-semi-space-size=8']

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
