import { EventEmitter, once } from 'node:events'
import type { BotProcess } from '../bot-process.ts'
import type { LocalDiscord } from '../discord/local-discord.ts'

/** What went wrong, and what became of everything that was asked. */
export class Tally {
  readonly #asked = new Set<string>()
  readonly #waiting = new Set<string>()
  readonly #answers = new Map<string, number>()
  readonly #reported = new Set<string>()
  readonly #events = new EventEmitter()
  /** How often each fault happened, by its name. */
  readonly faults: Record<string, number> = {}

  constructor(discord: LocalDiscord, bot: BotProcess) {
    discord.listen(
      ({ to = '' }) => this.#answered(to),
      () => undefined,
    )
    bot.listen(({ msg, id }) => {
      if (msg === 'A question was not answered' && typeof id === 'string') this.#failed(id)
    })
    void bot.exit.then(() => this.#events.emit('settled'))
  }

  fault(name: string): void {
    this.faults[name] = (this.faults[name] ?? 0) + 1
  }

  ask(id: string): void {
    this.#asked.add(id)
    this.#waiting.add(id)
  }

  /** Resolves when fewer than so many are neither answered nor reported, or when none has been for long. */
  async below(count: number): Promise<void> {
    while (this.#waiting.size >= count) {
      const patience = AbortSignal.timeout(LONGEST_WAIT)
      try {
        await once(this.#events, 'settled', { signal: patience })
      } catch {
        throw new Error(`Neither answered nor reported: ${[...this.#waiting].join(', ')}`)
      }
    }
  }

  /** How many were asked, answered, reported as failed, and answered more than once. */
  get counts() {
    const answers = [...this.#asked].map((id) => this.#answers.get(id) ?? 0)
    return {
      asked: this.#asked.size,
      answered: answers.filter((count) => count > 0).length,
      reported: [...this.#asked].filter((id) => this.#reported.has(id)).length,
      neither: this.#waiting.size,
      twice: answers.filter((count) => count > 1).length,
    }
  }

  #answered(id: string): void {
    this.#answers.set(id, (this.#answers.get(id) ?? 0) + 1)
    this.#settle(id)
  }

  #failed(id: string): void {
    this.#reported.add(id)
    this.#settle(id)
  }

  #settle(id: string): void {
    this.#waiting.delete(id)
    this.#events.emit('settled')
  }
}

/** Milliseconds: longer than three attempts and a pause that Discord asks for. */
const LONGEST_WAIT = 60_000
