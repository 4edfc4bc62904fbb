import { REST, Routes, type Shard, ShardingManager } from 'discord.js'
import type { Logger } from 'pino'
import { z } from 'zod'
import { Loss, lossByLogin } from './loss.ts'
import { restOptions } from './rest-options.ts'
import { TIMING } from './timing.ts'
import { within } from './work.ts'

/** What managing needs. `file`: the compiled program that is run for each shard. */
export type ManagerSettings = {
  readonly token: string
  readonly apiUrl: string
  readonly file: string
  readonly log: Logger
  readonly restarts?: Restarts
}

/** When shards are started, in milliseconds; tests give shorter times. */
export type Restarts = {
  /** Between the starts of two shards, and before a shard that ended is started again the first time. */
  readonly lettingIn: number
  /** Each wait is twice the one before it, up to this. */
  readonly longestWait: number
  /** A shard that ran so long begins with the shortest wait again. */
  readonly runningWell: number
}

/**
 * Discord lets one shard in every five seconds. One that ends soon after each start is started 144 times a day:
 * Discord allows 1,000.
 */
const RESTARTS: Restarts = { lettingIn: 5_500, longestWait: 600_000, runningWell: 3_600_000 }

/** Processes for the shards, which are started again when they end. */
export class ShardProcesses {
  readonly #log: Logger
  readonly #manager: ShardingManager
  readonly #total: number
  readonly #restarts: Restarts
  /** Resolves with the loss that starting again does not help. */
  readonly lost: Promise<Loss>
  #lose: (loss: Loss) => void = () => undefined
  #isStopping = false

  private constructor(settings: ManagerSettings, total: number) {
    const { token, file, log, restarts = RESTARTS } = settings
    this.#log = log
    this.#total = total
    this.#restarts = restarts
    // A number, since the manager's own `auto` would ask discord.com past the proxy.
    this.#manager = new ShardingManager(file, {
      token,
      totalShards: total,
      respawn: false,
      execArgv: process.execArgv,
    })
    this.lost = new Promise((resolve) => {
      this.#lose = resolve
    })
    this.#manager.on('shardCreate', (shard) => this.#mind(shard))
  }

  /** Asks Discord how many shards there should be and starts them, one every few seconds. */
  static async start(settings: ManagerSettings): Promise<ShardProcesses> {
    const total = await adviseShards(settings)
    settings.log.info({ shards: total }, 'Starting a process for each shard')
    const processes = new ShardProcesses(settings, total)
    // Each says by itself what becomes of it, so none is waited for.
    void processes.#manager.spawn({ timeout: -1, delay: processes.#restarts.lettingIn })
    return processes
  }

  /** Whether every shard is on Discord at this moment. */
  isConnected(): boolean {
    const { shards } = this.#manager
    return shards.size === this.#total && shards.every(({ ready }) => ready)
  }

  /** Asks every process to end and waits for it, in a bounded time. */
  async stop(): Promise<void> {
    this.#isStopping = true
    const ending = this.#manager.shards.map(({ process: child }) => {
      child?.kill('SIGTERM')
      return new Promise((resolve) => (child ? child.once('exit', resolve) : resolve(undefined)))
    })
    await within(TIMING.finish + FAREWELL, Promise.all(ending))
  }

  /** Starts a shard again when it ends, later each time unless it ran well. */
  #mind(shard: Shard): void {
    const { lettingIn, longestWait, runningWell } = this.#restarts
    let wait = lettingIn
    let began = performance.now()
    shard.on('spawn', () => {
      began = performance.now()
    })
    shard.on('death', (child) => {
      if (this.#isStopping) return
      const exitCode = 'exitCode' in child ? child.exitCode : undefined
      if (exitCode === LASTING) return this.#lose(new Loss(SHARD_LOST(shard.id), true))
      if (performance.now() - began > runningWell) wait = lettingIn
      this.#log.warn({ shard: shard.id, exitCode, wait }, 'A shard ended and is started again')
      setTimeout(() => void (this.#isStopping || shard.spawn(-1)), wait).unref()
      wait = Math.min(wait * 2, longestWait)
    })
  }
}

/** The exit code of a bot that has to be changed before it can be started again. */
const LASTING = 78

/** Milliseconds a process takes to end after its bot has stopped. */
const FAREWELL = 700

const SHARD_LOST = (id: number) => `Shard ${id} ended for good: its last line above says why.`

const Advice = z.object({ shards: z.int().min(1) })

async function adviseShards({ token, apiUrl }: ManagerSettings): Promise<number> {
  const rest = new REST(restOptions(apiUrl, TIMING)).setToken(token)
  try {
    return Advice.parse(await rest.get(Routes.gatewayBot())).shards
  } catch (error) {
    throw lossByLogin(error, apiUrl)
  }
}
