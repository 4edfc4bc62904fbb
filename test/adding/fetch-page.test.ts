import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { isPublicAddress } from '../../src/adding/address.ts'
import { type FetchRules, fetchPage } from '../../src/adding/fetch-page.ts'
import { LARGEST_SOURCE } from '../../src/adding/source.ts'

const LOCAL: FetchRules = { isAllowed: () => true, milliseconds: 20_000 }
const PUBLIC: FetchRules = { isAllowed: isPublicAddress, milliseconds: 20_000 }

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

test('a page is fetched with its type and its address after redirects', async () => {
  const asked: string[] = []
  const port = await serve((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/old') response.writeHead(302, { location: '/new#top' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Rain.</p>')
  })
  const page = await fetchPage(`http://127.0.0.1:${port}/old`, LOCAL)
  expect(page).toMatchObject({
    kind: 'page',
    url: `http://127.0.0.1:${port}/new#top`,
    contentType: 'text/html',
    bytes: Buffer.from('<p>Rain.</p>'),
  })
  expect(asked).toEqual(['/old', '/new'])
})

test.each([
  '127.0.0.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '[::1]',
  '[::ffff:7f00:1]',
  'localhost',
])('a server at %s is not asked, however its address is written', async (host) => {
  let requests = 0
  const port = await serve((_, response) => {
    requests++
    response.end()
  })
  expect(await sentence(`http://${host}:${port}/`, PUBLIC)).toContain('not on the public internet')
  expect(requests).toBe(0)
})

test.each([
  ['file:///etc/passwd', 'file:// is not fetched'],
  ['ftp://example.com/', 'ftp:// is not fetched'],
  ['http://me:secret@example.com/', 'name and password'],
  ['http://', 'no web address'],
])('%s is refused before anything is sent', async (address, why) => {
  expect(await sentence(address, LOCAL)).toContain(why)
})

test('a redirect is checked like the first address', async () => {
  const port = await serve((_, response) => {
    response.writeHead(301, { location: 'file:///etc/passwd' }).end()
  })
  expect(await sentence(`http://127.0.0.1:${port}/`, LOCAL)).toContain('file:// is not fetched')
})

test.each(['127.0.0.2', 'localhost'])(
  'a redirect to %s is not followed where only the first address is allowed',
  async (host) => {
    let requests = 0
    const port = await serve((_, response) => {
      requests++
      response.writeHead(301, { location: `http://${host}:1/` }).end()
    })
    let isFirst = true
    const isAllowed = (address: string): boolean => {
      const allowed = isFirst && address === '127.0.0.1'
      isFirst = false
      return allowed
    }
    const said = await sentence(`http://127.0.0.1:${port}/`, { ...LOCAL, isAllowed })
    expect(said).toContain(`${host} is not on the public internet`)
    expect(requests).toBe(1)
  },
)

test('a circle of redirects ends', async () => {
  let requests = 0
  const port = await serve((_, response) => {
    requests++
    response.writeHead(307, { location: '/' }).end()
  })
  expect(await sentence(`http://127.0.0.1:${port}/`, LOCAL)).toContain('still redirects')
  expect(requests).toBe(6)
})

test('a page without an end is left at the size limit', async () => {
  const port = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, 'a')));
    }
    response.on('drain', pour)
    pour()
  })
  const said = await sentence(`http://127.0.0.1:${port}/`, LOCAL)
  expect(said).toContain(`larger than ${LARGEST_SOURCE / 1024 / 1024} MiB`)
})

test('a server that never answers is left at the time limit', async () => {
  const port = await serve(() => undefined)
  const said = await sentence(`http://127.0.0.1:${port}/`, { ...LOCAL, milliseconds: 100 })
  expect(said).toContain('it took longer than 0.1 seconds')
})

test('a server that stops in the middle is left at the time limit', async () => {
  const port = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')
  })
  const said = await sentence(`http://127.0.0.1:${port}/`, { ...LOCAL, milliseconds: 100 })
  expect(said).toContain('it took longer than 0.1 seconds')
})

test.each([
  [404, 'text/html', 'answered 404'],
  [200, 'application/pdf', 'is application/pdf'],
  [200, 'application/json', 'is application/json'],
])('an answer of %i and %s is refused', async (status, type, why) => {
  const port = await serve((_, response) => {
    response.writeHead(status, { 'content-type': type }).end('x')
  })
  expect(await sentence(`http://127.0.0.1:${port}/`, LOCAL)).toContain(why)
})

test('what comes compressed although plain was asked for is refused', async () => {
  const port = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('x')
  })
  expect(await sentence(`http://127.0.0.1:${port}/`, LOCAL)).toContain('compressed (gzip)')
})

test('nobody at the port is one sentence', async () => {
  const port = await serve(() => undefined)
  await new Promise((resolve) => server?.close(resolve))
  expect(await sentence(`http://127.0.0.1:${port}/`, LOCAL)).toContain('cannot be fetched: ')
})

async function serve(listener: RequestListener): Promise<number> {
  const listening = createServer(listener)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return portOf(listening.address())
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('Expected a port.')
  return address.port
}

async function sentence(address: string, rules: FetchRules): Promise<string> {
  const page = await fetchPage(address, rules)
  return page.kind === 'refused' ? page.sentence : 'fetched'
}
