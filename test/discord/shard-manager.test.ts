import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Restarts, ShardProcesses } from '../../src/discord/shard-manager.ts'
import { LocalDiscord } from '../support/discord/local-discord.ts'
import { until } from '../support/health-port.ts'

const QUICK: Restarts = { lettingIn: 20, longestWait: 50, runningWell: 1_000_000 }

let discord: LocalDiscord
let folder: string
let processes: ShardProcesses
let waits: number[]

beforeEach(async () => {
  discord = await LocalDiscord.start()
  folder = mkdtempSync(join(tmpdir(), 'shard-'))
  waits = []
})

afterEach(async () => {
  await processes.stop()
  await discord.stop()
  rmSync(folder, { recursive: true })
})

test('a shard that ends again and again is started later each time, up to a longest wait', async () => {
  await start('process.exit(1)', QUICK)
  await until(() => waits.length >= 4)
  expect(waits.slice(0, 4)).toEqual([20, 40, 50, 50])
})

test('one that ran well is started soon', async () => {
  await start('process.exit(1)', { ...QUICK, runningWell: 0 })
  await until(() => waits.length >= 3)
  expect(waits.slice(0, 3)).toEqual([20, 20, 20])
})

test('one that has to be changed first ends the whole bot', async () => {
  await start('process.exit(78)', QUICK)
  const loss = await processes.lost
  expect([loss.message.includes('Shard 0 ended for good'), loss.isLasting]).toEqual([true, true])
  expect(waits).toEqual([])
})

test('none is started again after a stop', async () => {
  await start('setInterval(() => undefined, 1000)', QUICK)
  await processes.stop()
  expect(waits).toEqual([])
})

/** Runs a program in the place of the bot. */
async function start(program: string, restarts: Restarts): Promise<void> {
  const file = join(folder, 'shard.cjs')
  writeFileSync(file, program)
  const log = pino({}, { write: (line: string) => readWait(JSON.parse(line)) })
  const { token, apiUrl } = discord
  processes = await ShardProcesses.start({ token, apiUrl, file, log, restarts })
}

function readWait({ wait }: { readonly wait?: number }): void {
  if (wait !== undefined) waits.push(wait)
}
