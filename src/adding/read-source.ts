import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { isPublicAddress } from './address.ts'
import { decodeFile, decodePage } from './decode.ts'
import { fetchPage } from './fetch-page.ts'
import {
  LARGEST_SOURCE,
  LARGEST_SOURCE_WORDS,
  type Refused,
  refuse,
  type Source,
} from './source.ts'

/** How long an address may take altogether, redirects and body included. */
const LONGEST_FETCH = 20_000

/** Reads a file, or fetches an http or https address; which of them, its beginning says. */
export async function readSource(where: string, allowPrivate: boolean): Promise<Source | Refused> {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(where)) return readAddress(where, allowPrivate)
  return readFile(where)
}

async function readAddress(address: string, allowPrivate: boolean): Promise<Source | Refused> {
  const isAllowed = allowPrivate ? () => true : isPublicAddress
  const page = await fetchPage(address, { isAllowed, milliseconds: LONGEST_FETCH })
  if (page.kind === 'refused') return page
  const text = decodePage(page.bytes, page.contentType)
  if (text === undefined) return refuse(`${page.url} is not in the encoding it names.`)
  const isPage = /html/iu.test(page.contentType)
  const name = basename(new URL(page.url).pathname)
  return { text, form: isPage ? 'html' : 'text', url: page.url, name: withoutEnding(name) }
}

function readFile(path: string): Source | Refused {
  const bytes = readBytes(path)
  if (!Buffer.isBuffer(bytes)) return bytes
  const isPage = /^\.x?html?$/iu.test(extname(path)) || looksLikePage(bytes)
  const text = isPage ? decodePage(bytes, '') : decodeFile(bytes)
  if (text === undefined) return refuse(`${path} is not text in UTF-8.`)
  return { text, form: isPage ? 'html' : 'text', url: undefined, name: withoutEnding(path) }
}

function readBytes(path: string): Buffer | Refused {
  try {
    const { size } = statSync(path)
    if (size > LARGEST_SOURCE) return refuse(`${path} is larger than ${LARGEST_SOURCE_WORDS}.`)
    return readFileSync(path)
  } catch (error) {
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
}

/** Whether a file of another ending opens as a page does: `<!doctype html>` or `<html lang="en">`. */
function looksLikePage(bytes: Buffer): boolean {
  return /^\s*<(?:!doctype html|html)\b/iu.test(bytes.subarray(0, 200).toString('latin1'))
}

function withoutEnding(path: string): string {
  return basename(path, extname(path))
}
