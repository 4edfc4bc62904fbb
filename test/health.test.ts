import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFigures, type Figures } from '../src/figures.ts'
import { type HealthServer, serveHealth } from '../src/health.ts'

let gateway = false
let index = false
let figures: Figures
let health: HealthServer

beforeEach(async () => {
  gateway = false
  index = false
  figures = createFigures({
    isConnected: () => gateway,
    corpus: () => (index ? { articles: 3, paragraphs: 48 } : { articles: 0, paragraphs: 0 }),
  })
  health = await serveHealth(0, { readiness: () => ({ gateway, index }), figures })
})

afterEach(() => {
  health.close()
})

test('the process is healthy before it is ready', async () => {
  expect((await get('/healthz')).status).toBe(200)
  expect((await get('/readyz')).status).toBe(503)
})

test('it is ready when the gateway is connected and the index is there, and only then', async () => {
  gateway = true
  const half = await get('/readyz')
  expect([half.status, await half.json()]).toEqual([503, { gateway: true, index: false }])
  index = true
  const whole = await get('/readyz')
  expect([whole.status, await whole.json()]).toEqual([200, { gateway: true, index: true }])
  gateway = false
  expect((await get('/readyz')).status).toBe(503)
})

test('the figures count questions by command and outcome, with their times', async () => {
  figures.answered('ask', 'passages', 0.004)
  figures.answered('ask', 'abstention', 0.003)
  figures.answered('ask', 'abstention', 0.9)
  figures.answered('none', 'misunderstood', 0.001)
  const lines = await scrape()
  expect(lines).toContain('verbatim_answers_total{command="ask",outcome="passages"} 1')
  expect(lines).toContain('verbatim_answers_total{command="ask",outcome="abstention"} 2')
  expect(lines).toContain('verbatim_answers_total{command="none",outcome="misunderstood"} 1')
  expect(lines).toContain('verbatim_answer_seconds_bucket{le="0.005",command="ask"} 2')
  expect(lines).toContain('verbatim_answer_seconds_count{command="ask"} 3')
})

test('the figures follow the gateway and the corpus, and have the heap', async () => {
  expect(await scrape()).toContain('verbatim_gateway_connected 0')
  gateway = true
  index = true
  figures.corpusChanged()
  const lines = await scrape()
  expect(lines).toContain('verbatim_gateway_connected 1')
  expect(lines).toContain('verbatim_corpus_articles 3')
  expect(lines).toContain('verbatim_corpus_paragraphs 48')
  expect(lines).toContain('verbatim_corpus_changes_total 1')
  expect(lines.some((line) => /^nodejs_heap_size_used_bytes \d+$/u.test(line))).toBe(true)
})

test('figures of one process never mix with those of another in the same test', async () => {
  figures.answered('ask', 'passages', 0.004)
  const others = createFigures({
    isConnected: () => true,
    corpus: () => ({ articles: 0, paragraphs: 0 }),
  })
  expect(await others.render()).not.toContain('verbatim_answers_total{')
})

test('other paths and other methods are refused', async () => {
  expect((await get('/')).status).toBe(404)
  expect((await get('/healthz/../etc')).status).toBe(404)
  expect((await fetch(address('/healthz'), { method: 'POST', body: 'x' })).status).toBe(405)
})

test('a probe that asks for the head alone gets it', async () => {
  const response = await fetch(address('/healthz'), { method: 'HEAD' })
  expect([response.status, await response.text()]).toEqual([200, ''])
})

test('figures that fail are an answer of 500, not the end of the process', async () => {
  const broken = await serveHealth(0, {
    readiness: () => ({ gateway, index }),
    figures: { contentType: 'text/plain', render: () => Promise.reject(new Error('no')) },
  })
  expect((await fetch(`http://127.0.0.1:${broken.port}/metrics`)).status).toBe(500)
  broken.close()
})

test('a port that is taken is said', async () => {
  const taken = serveHealth(health.port, { readiness: () => ({ gateway, index }), figures })
  await expect(taken).rejects.toThrow('EADDRINUSE')
})

test('it stops listening when it is closed', async () => {
  health.close()
  const again = createServer()
  await new Promise<void>((resolve) => again.listen(health.port, resolve))
  expect(again.listening).toBe(true)
  again.close()
})

function address(path: string): string {
  return `http://127.0.0.1:${health.port}${path}`
}

function get(path: string): Promise<Response> {
  return fetch(address(path))
}

async function scrape(): Promise<readonly string[]> {
  return (await (await get('/metrics')).text()).split('\n')
}
