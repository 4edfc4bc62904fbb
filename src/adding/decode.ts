import { isUtf8 } from 'node:buffer'

/**
 * The text of a page's bytes in the encoding that its headers name, or that its own `<meta>` names; where
 * neither does, UTF-8 when it is that, or else Windows-1252 as browsers take it. `undefined` when the
 * bytes are not in the encoding named.
 */
export function decodePage(bytes: Buffer, contentType: string): string | undefined {
  const named = CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(opening(bytes))?.[1]
  const label = named ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of a file's bytes, which must be UTF-8; `undefined` when they are not, or hold a null byte. */
export function decodeFile(bytes: Buffer): string | undefined {
  if (bytes.includes(0) || !isUtf8(bytes)) return undefined
  return new TextDecoder().decode(bytes)
}

/** Matches `charset=utf-8` and `<meta charset="utf-8">`; not `char=utf-8`. */
const CHARSET = /\bcharset=["']?([\w:.-]{1,40})/iu

/** Where browsers look for a page's encoding. */
const OPENING_BYTES = 1024

function opening(bytes: Buffer): string {
  return bytes.subarray(0, OPENING_BYTES).toString('latin1')
}
