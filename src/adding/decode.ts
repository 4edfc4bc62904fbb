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
    const decoder = new TextDecoder(label, { fatal: true })
    return decoder.encoding === 'windows-1252' ? decodeWindows(bytes) : decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Node's own decoder takes these bytes for control characters, so that a page would lose its quotation marks. */
function decodeWindows(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9F]/gu, (character) => FROM_80.charAt(character.charCodeAt(0) - 0x80))
}

/** The bytes from 80 to 9F, at their places: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const FROM_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

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
