import pino from 'pino'
import { afterEach, beforeEach, expect } from 'vitest'
import type { Library } from '../../../src/core/library.ts'
import { type Bot, type DiscordSettings, startDiscord } from '../../../src/discord/bot.ts'
import { LocalDiscord } from './local-discord.ts'

/**
 * A local Discord for every test of a file, and the bot on it once a test starts it. After each test every request
 * must have been one that Discord takes, nothing may have pinged anybody, and nothing may have gone wrong but what the test meant to.
 */
export class Stage {
  /** What the bot answers from; a test may put another one in its place. */
  library: Library
  /** The lines that the bot logged. */
  logged: string[] = []
  /** How many errors the test means the bot to log. */
  errors = 0
  #discord: LocalDiscord | undefined
  #bot: Bot | undefined

  constructor(library: Library) {
    this.library = library
    beforeEach(async () => {
      this.#discord = await LocalDiscord.start()
      this.logged = []
      this.errors = 0
      this.library = library
    })
    afterEach(() => this.#clear())
  }

  get discord(): LocalDiscord {
    if (!this.#discord) throw new Error('Expected a test to be running.')
    return this.#discord
  }

  /** Puts the bot on; gives the Discord that it is on. */
  async start(settings: Partial<DiscordSettings> = {}): Promise<LocalDiscord> {
    const { token, apiUrl } = this.discord
    const log = pino({ level: 'info' }, { write: (line: string) => this.logged.push(line) })
    const library = () => this.library
    this.#bot = await startDiscord({ token, apiUrl, guildId: undefined, library, log, ...settings })
    return this.discord
  }

  async stop(): Promise<void> {
    await this.#bot?.stop()
    this.#bot = undefined
  }

  async #clear(): Promise<void> {
    const { discord } = this
    await this.stop()
    await discord.stop()
    expect(discord.violations).toEqual([])
    expect(this.logged.filter((line) => line.includes('"level":50'))).toHaveLength(this.errors)
    for (const { body } of discord.replies) {
      expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false })
    }
  }
}
