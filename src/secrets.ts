/** A text without anything that looks like a token, wherever it got in: what is logged goes through here. */
export function hideTokens(text: string): string {
  return text.replace(BOT_TOKEN, '[token]').replace(INTERACTION_TOKEN, '[token]')
}

/** A bot's id in base 64, a time and a signature: matches `MTE3…Mg.GhYt1x.Zm9v…`; not `node_modules.index.js`. */
const BOT_TOKEN = /(?<![\w-])[\w-]{20,40}\.[\w-]{6}\.[\w-]{20,80}/gu

/** Opens with `interaction:` in base 64, as those in the addresses of replies do: matches `aW50ZXJhY3Rpb246MTE3…`. */
const INTERACTION_TOKEN = /aW50ZXJhY3Rpb246[\w=+/-]+/gu
