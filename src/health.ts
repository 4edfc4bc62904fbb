import { createServer, type RequestListener } from 'node:http'
import type { Figures } from './figures.ts'

/** What readiness depends on; every part must be so. */
export type Readiness = { readonly gateway: boolean; readonly index: boolean }

/** What the health server tells. */
export type HealthSources = {
  readiness(): Readiness
  readonly figures: Pick<Figures, 'contentType' | 'render'>
}

/** A health server that listens. */
export type HealthServer = {
  /** The one asked for, or the one given where 0 was. */
  readonly port: number
  close(): void
}

/**
 * Answers `/healthz` (the process runs), `/readyz` (it can answer members) and `/metrics` on a port of every
 * network of this machine. Rejects when the port cannot be had. Does not keep the process alive.
 */
export function serveHealth(port: number, sources: HealthSources): Promise<HealthServer> {
  const server = createServer(
    { requestTimeout: LONGEST_REQUEST, headersTimeout: LONGEST_REQUEST },
    answer(sources),
  )
  server.maxConnections = MOST_CONNECTIONS
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', ({ message }) =>
      reject(new Error(`PORT is ${port}, where nothing can be served: ${message}.`)),
    )
    server.listen(port, () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close() {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}

/** Milliseconds a client may take to send its request: these are one line long. */
const LONGEST_REQUEST = 5_000

/** Probes and scrapers are a handful; whoever opens more gets nothing. */
const MOST_CONNECTIONS = 50

function answer(sources: HealthSources): RequestListener {
  return async (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const path = request.url?.split('?')[0] ?? ''
    const { status, type, body } = isRead
      ? await readPage(path, sources)
      : plain(405, 'Only GET is answered.')
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  }
}

type HealthPage = { readonly status: number; readonly type: string; readonly body: string }

async function readPage(path: string, sources: HealthSources): Promise<HealthPage> {
  if (path === '/healthz') return plain(200, 'ok')
  if (path === '/readyz') return readinessPage(sources.readiness())
  if (path === '/metrics') return figuresPage(sources.figures)
  return plain(404, 'Here are /healthz, /readyz and /metrics.')
}

function readinessPage(ready: Readiness): HealthPage {
  const status = ready.gateway && ready.index ? 200 : 503
  return { status, type: 'application/json', body: `${JSON.stringify(ready)}\n` }
}

async function figuresPage(figures: HealthSources['figures']): Promise<HealthPage> {
  try {
    return { status: 200, type: figures.contentType, body: await figures.render() }
  } catch {
    return plain(500, 'The figures cannot be read.')
  }
}

function plain(status: number, sentence: string): HealthPage {
  return { status, type: 'text/plain; charset=utf-8', body: `${sentence}\n` }
}
