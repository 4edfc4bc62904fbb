import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { within } from '../src/discord/work.ts'
import { BotProcess } from '../test/support/bot-process.ts'
import { LocalDiscord } from '../test/support/discord/local-discord.ts'

/** The compiled bot on a local Discord in this process, and what it costs. Reads `/proc`, so Linux only. */
export class MeasuredBot {
  readonly discord: LocalDiscord
  /** Commands that were given up: a machine too busy for Discord's three seconds. */
  unanswered = 0
  readonly #bot: BotProcess

  private constructor(discord: LocalDiscord, bot: BotProcess) {
    this.discord = discord
    this.#bot = bot
  }

  /** Starts both; resolves when the bot answers. `file`: another bot than ours. */
  static async start(flags: readonly string[] = [], file?: string): Promise<MeasuredBot> {
    const discord = await LocalDiscord.start()
    discord.isCrowded = true
    const bot = new BotProcess(
      { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'info' },
      [
        ...flags,
        '--expose-gc',
        '--import',
        `data:text/javascript,${encodeURIComponent(TELL_HEAP)}`,
      ],
      file,
    )
    await bot.said('The commands are registered')
    return new MeasuredBot(discord, bot)
  }

  /** Seconds of processor time that the bot has taken. */
  cpuSeconds(): number {
    const fields = this.#read('stat').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  }

  /** Megabytes that are resident. */
  residentMegabytes(): number {
    return Number(/VmRSS:\s+(\d+)/u.exec(this.#read('status'))?.[1]) / 1024
  }

  /** Megabytes of heap in use after a collection of everything that is no longer needed. */
  async heapMegabytes(): Promise<number> {
    const told = new Promise<number>((resolve) => {
      this.#bot.listen(({ msg, used }) => {
        if (msg === 'heap') resolve(Number(used))
      })
    })
    this.#bot.signal('SIGUSR2')
    return (await told) / 1024 ** 2
  }

  /** Resolves with the milliseconds from a command to its reply, or to giving it up. */
  async time(name: string, given: Readonly<Record<string, string>>): Promise<number> {
    const began = performance.now()
    if (!(await within(PATIENCE, this.discord.slash(name, given)))) this.unanswered++
    return performance.now() - began
  }

  async stop(): Promise<void> {
    this.#bot.signal('SIGTERM')
    await once(this.#bot.child, 'close')
    await this.discord.stop()
  }

  #read(file: 'stat' | 'status'): string {
    return readFileSync(`/proc/${this.#bot.child.pid}/${file}`, 'utf8')
  }
}

/** Milliseconds: many times Discord's three seconds. */
const PATIENCE = 30_000

/** Of `/proc`, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/** Run inside the bot before it starts. */
const TELL_HEAP = `process.on('SIGUSR2', () => {
  gc()
  const used = process.memoryUsage().heapUsed
  process.stdout.write(JSON.stringify({ level: 0, msg: 'heap', used }) + '\\n')
})`
