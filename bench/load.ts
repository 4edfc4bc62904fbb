import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { MeasuredBot } from './measured-bot.ts'

/**
 * What replies cost on loopback, with Discord's payloads and the first article: how many a core sends in a
 * second, how long one takes at 200 a second, and whether the heap stays as it is. The bot is a process of
 * its own; latency includes the local Discord and its checks. `npm run bench:load -- 100000`  sets for how
 * many commands the heap is watched, what follows are flags for the bot’s Node.
 */
const QUESTIONS: readonly string[] = [
  'why were the prisoners released?',
  'who is Maria Kalesnikava?',
  'what did the envoy say about sanctions?',
  'how many prisoners were freed?',
  'when was Bialiatski arrested',
  'potash exports',
  'is there a plan for an embassy?',
  'what is the price of bread in Paris?',
]
const watched = Number(process.argv[2] ?? 20_000)
const bot = await MeasuredBot.start(process.argv.slice(3))
say(`at start: ${round(bot.cpuSeconds())} s of CPU, ${round(bot.residentMegabytes())} MB resident`)

await keepBusy(2000)
await measureThroughput('/help', bot, async () => void (await bot.time('help', {})))
const cost = await measureThroughput('/ask', bot, async (i) => void (await ask(i)))
await compareWithBare(cost)
await measureLatency()
await watchHeap()
if (bot.unanswered > 0) say(`not answered: ${bot.unanswered} commands`)
for (const fault of bot.discord.violations.slice(0, 3)) say(`Discord would refuse: ${fault}`)
await bot.stop()

/** Gives the seconds of CPU that one reply takes. */
async function measureThroughput(
  name: string,
  measured: MeasuredBot,
  send: (i: number) => Promise<void>,
): Promise<number> {
  const count = 5000
  const cpu = measured.cpuSeconds()
  const began = performance.now()
  await inFlight(count, send)
  const seconds = (performance.now() - began) / 1000
  const each = (measured.cpuSeconds() - cpu) / count
  say(`${name}: ${round(1 / each)} replies per second of CPU, ${round(count / seconds)} per second`)
  return each
}

/** The same for a bot of discord.js alone, in the same minutes: what holds whatever else the machine does. */
async function compareWithBare(cost: number): Promise<void> {
  const bare = await MeasuredBot.start([], 'dist/tools/bench/bare-bot.js')
  const help = async () => void (await bare.time('help', {}))
  await inFlight(2000, help)
  const least = await measureThroughput('“ok” of a bare bot', bare, help)
  say(`/ask costs ${round(cost / least)} times what it costs a bare bot to say “ok”`)
  await bare.stop()
}

async function measureLatency(): Promise<void> {
  const rate = 200
  const seconds = 20
  const lateness = monitorEventLoopDelay({ resolution: 1 })
  lateness.enable()
  const began = performance.now()
  const times: Promise<number>[] = []
  while (times.length < rate * seconds) {
    const due = ((performance.now() - began) / 1000) * rate
    while (times.length < Math.min(due, rate * seconds)) times.push(ask(times.length))
    await pause(1)
  }
  const sorted = (await Promise.all(times)).toSorted((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? 0)
  say(`/ask at ${rate} a second: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, p99.9 ${at(0.999)} ms`)
  lateness.disable()
  const late = round(lateness.percentile(99) / 1e6)
  say(`(the noise of this machine: a timer of this process is late by ${late} ms at p99)`)
}

async function watchHeap(): Promise<void> {
  const first = await bot.heapMegabytes()
  const sizes = [first]
  const resident = [bot.residentMegabytes()]
  for (let done = 0; done < watched; done += watched / 10) {
    await keepBusy(watched / 10)
    sizes.push(await bot.heapMegabytes())
    resident.push(bot.residentMegabytes())
  }
  const most = Math.max(...sizes)
  say(`heap over ${watched} commands: ${sizes.map(round).join(' ')} MB, ${percent(most / first)}`)
  say(`resident meanwhile: ${resident.map(round).join(' ')} MB`)
}

function keepBusy(count: number): Promise<void> {
  return inFlight(count, async (i) => void (await ask(i)))
}

/** Sends so many, 64 of them under way at any time. */
async function inFlight(count: number, send: (i: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < count) await send(next++)
  }
  await Promise.all(Array.from({ length: 64 }, lane))
}

function ask(i: number): Promise<number> {
  return bot.time('ask', { question: QUESTIONS[i % QUESTIONS.length] ?? '' })
}

function round(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0)
}

function percent(ratio: number): string {
  return `${ratio >= 1 ? '+' : ''}${((ratio - 1) * 100).toFixed(1)} %`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
