import { lookup } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { LARGEST_SOURCE, LARGEST_SOURCE_WORDS, type Refused, refuse } from './source.ts'

/** What an address gave. */
export type Page = {
  readonly kind: 'page'
  /** The address that gave it, after all redirects. */
  readonly url: string
  readonly contentType: string
  readonly bytes: Buffer
}

/** What may be fetched. */
export type FetchRules = {
  /** Whether a numeric address may be connected to. */
  isAllowed(address: string): boolean
  /** For everything together, redirects and body included. */
  readonly milliseconds: number
}

/**
 * Fetches a page by http or https. Every hop's host is resolved once, the addresses are checked, and the
 * connection goes to those very addresses, so that a name cannot answer differently the second time.
 */
export async function fetchPage(address: string, rules: FetchRules): Promise<Page | Refused> {
  const signal = AbortSignal.timeout(rules.milliseconds)
  try {
    return await follow(address, undefined, rules, signal, MOST_REDIRECTS)
  } catch (error) {
    return refuse(`${address} cannot be fetched: ${describe(error, signal, rules)}.`)
  }
}

const MOST_REDIRECTS = 5

async function follow(
  address: string,
  base: URL | undefined,
  rules: FetchRules,
  signal: AbortSignal,
  redirects: number,
): Promise<Page | Refused> {
  const url = readAddress(address, base)
  if ('kind' in url) return url
  const response = await open(url, rules, signal)
  const target = REDIRECTS.has(response.statusCode ?? 0) && response.headers.location
  if (!target) return readPage(url, response)
  response.destroy()
  if (redirects === 0) return refuse(`${url} still redirects after ${MOST_REDIRECTS} times.`)
  return follow(target, url, rules, signal, redirects - 1)
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function readAddress(address: string, base: URL | undefined): URL | Refused {
  if (!URL.canParse(address, base?.href)) return refuse(`“${address}” is no web address.`)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse(`${url.protocol}// is not fetched: expected an http or https address.`)
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('An address with a name and password in it is not fetched.')
  }
  return url
}

function open(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) !== 0 && !rules.isAllowed(host)) {
    return Promise.reject(new PrivateAddress(host))
  }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    request(url, {
      agent: false,
      signal,
      headers: {
        'user-agent': 'Verbatim (brings single articles into its own corpus)',
        accept: 'text/html, application/xhtml+xml, text/plain, text/markdown',
        'accept-encoding': 'identity',
      },
      lookup: checkedLookup(rules),
    })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}

/** Resolves a host and hands the connection its addresses only when every one of them is allowed. */
function checkedLookup({ isAllowed }: FetchRules): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '')
      const [first] = found
      const isSafe = first !== undefined && found.every(({ address }) => isAllowed(address))
      if (!isSafe) return done(new PrivateAddress(host), '')
      return options.all ? done(null, found) : done(null, first.address, first.family)
    })
  }
}

class PrivateAddress extends Error {
  constructor(host: string) {
    super(`${host} is not on the public internet (--allow-private fetches from there)`)
  }
}

async function readPage(url: URL, response: IncomingMessage): Promise<Page | Refused> {
  const { statusCode, headers } = response
  const contentType = headers['content-type'] ?? 'text/html'
  const refusal = refuseResponse(url, statusCode, contentType, headers['content-encoding'])
  if (refusal) {
    response.destroy()
    return refusal
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LARGEST_SOURCE) return refuse(`${url} is larger than ${LARGEST_SOURCE_WORDS}.`)
    chunks.push(bytes)
  }
  return { kind: 'page', url: url.href, contentType, bytes: Buffer.concat(chunks) }
}

/** What an article comes as; matches `text/html; charset=utf-8` and `text/markdown`; not `text/css`. */
const ARTICLE_TYPE = /^\s*(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)\b/iu

function refuseResponse(
  url: URL,
  status: number | undefined,
  contentType: string,
  encoding: string | undefined,
): Refused | undefined {
  if (status !== 200) return refuse(`${url} answered ${status}, not 200.`)
  if (!ARTICLE_TYPE.test(contentType)) {
    return refuse(`${url} is ${contentType}: expected a page, plain text or Markdown.`)
  }
  if (encoding === undefined || encoding === 'identity') return undefined
  return refuse(`${url} came compressed (${encoding}) although it was asked for plain.`)
}

function describe(error: unknown, signal: AbortSignal, rules: FetchRules): string {
  if (signal.aborted) return `it took longer than ${rules.milliseconds / 1000} seconds`
  return error instanceof Error ? error.message || error.name : String(error)
}
