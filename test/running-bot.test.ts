import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BotProcess } from './support/bot-process.ts'
import { LocalDiscord } from './support/discord/local-discord.ts'
import { HealthPort, until } from './support/health-port.ts'

let discord: LocalDiscord
let corpus: string
let health: HealthPort
let bot: BotProcess

beforeEach(async () => {
  discord = await LocalDiscord.start()
  corpus = mkdtempSync(join(tmpdir(), 'corpus-'))
  health = await HealthPort.find()
  cpSync('test/fixtures/ferry.txt', join(corpus, 'ferry.txt'))
})

afterEach(async () => {
  bot.signal('SIGTERM')
  expect(await bot.exit).toBe(0)
  await discord.stop()
  rmSync(corpus, { recursive: true })
  expect(discord.violations).toEqual([])
})

test('a port tells whether the bot lives and is ready, and its figures hold nobody’s words', async () => {
  discord.gateway.isSilent = true
  start()
  await health.shows('/healthz', 200)
  await until(async () => (await health.read('/readyz')) === '{"gateway":false,"index":true}\n')
  expect(await health.status('/readyz')).toBe(503)

  discord.gateway.isSilent = false
  discord.gateway.cut()
  await bot.said('The commands are registered')
  expect(await health.status('/readyz')).toBe(200)

  await discord.slash('ask', { question: 'who runs the ferry to Zanzibar?' })
  await discord.mention('/nonsense of a secret kind')
  const figures = await health.read('/metrics')
  expect(figures).toMatch(/^verbatim_answers_total\{command="ask",outcome="\w+"\} 1$/mu)
  expect(figures).toContain('\nverbatim_answer_seconds_count{command="ask"} 1\n')
  expect(figures).toContain('\nverbatim_gateway_connected 1\n')
  expect(figures).toContain('\nverbatim_corpus_articles 1\n')
  expect(figures).toMatch(/^verbatim_corpus_paragraphs [1-9]\d*$/mu)
  expect(figures).toMatch(/^nodejs_heap_size_used_bytes \d+$/mu)
  const told = figures + bot.output()
  for (const secret of [discord.token, 'Zanzibar', 'secret kind'])
    expect(told).not.toContain(secret)

  discord.gateway.isSilent = true
  discord.gateway.cut()
  await health.shows('/readyz', 503)
  expect(await health.status('/healthz')).toBe(200)
  discord.gateway.isSilent = false
  discord.gateway.cut()
  await health.shows('/readyz', 200)
})

test('files that come, change, break and go are followed by the bot that runs', async () => {
  start()
  await bot.said('The commands are registered')
  expect(options()).not.toContain('article')

  await changed(() => write('The airport will close in June, the city said on Monday.'))
  await until(() => options().includes('article'))
  expect(await answer()).toContain('The airport will close in **June')

  await changed(() => write('The airport will close in July, the city said on Monday.'))
  expect(await answer()).toContain('The airport will close in **July')

  write('\0')
  await bot.said('airport.txt is skipped')
  write('\0\0')
  await changed(() => cpSync('test/fixtures/ferry.txt', join(corpus, 'other.txt')))
  expect(await answer()).toContain('The airport will close in **July')
  const warnings = bot.lines.filter(({ level }) => level === 40)
  expect(warnings).toMatchObject([{ msg: expect.stringContaining('last good version stays') }])

  await changed(() => rmSync(join(corpus, 'airport.txt')))
  expect(await answer()).not.toContain('July')
  await changed(() => rmSync(join(corpus, 'other.txt')))
  await until(() => registrations() >= 3)
  expect([options().includes('article'), registrations()]).toEqual([false, 3])
})

function start(): void {
  bot = new BotProcess({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpus,
    PORT: String(health.port),
  })
}

function write(paragraph: string): void {
  writeFileSync(join(corpus, 'airport.txt'), `Airport to close\n\n${paragraph}\n`)
}

/** Changes the corpus and waits until the bot has another library. */
async function changed(change: () => void): Promise<void> {
  const before = await changes()
  change()
  await until(async () => (await changes()) > before)
}

async function changes(): Promise<number> {
  return Number(/^verbatim_corpus_changes_total (\d+)$/mu.exec(await health.read('/metrics'))?.[1])
}

async function answer(): Promise<string> {
  return JSON.stringify((await discord.mention('when will the airport close?')).body)
}

/** The options of `/ask` as Discord knows them. */
function options(): readonly string[] {
  const ask = discord.registered('global').find(({ name }) => name === 'ask')
  return ask?.options?.map(({ name }) => name) ?? []
}

function registrations(): number {
  return bot.lines.filter(({ msg }) => msg === 'The commands are registered').length
}
