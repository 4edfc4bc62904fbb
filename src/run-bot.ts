import type { Logger } from 'pino'
import type { Library } from './core/library.ts'
import { type Bot, startDiscord } from './discord/bot.ts'
import { createFigures } from './figures.ts'
import { serveHealth } from './health.ts'
import { openLiveLibrary } from './live-library.ts'
import type { Settings } from './settings.ts'

/**
 * Puts the bot on Discord with a library that follows its folder, and serves health and figures where a
 * port is set. Gives the exit code when it cannot; rejects when the port or the login is refused.
 */
export async function runBot(
  settings: Settings,
  token: string,
  log: Logger,
): Promise<number | undefined> {
  let bot: Bot | undefined
  let library: Library | undefined
  const isConnected = () => bot?.isConnected() ?? false
  const figures = createFigures({ isConnected, corpus: () => countsOf(library) })
  if (settings.port !== undefined) {
    const readiness = () => ({ gateway: isConnected(), index: library !== undefined })
    await serveHealth(settings.port, { readiness, figures })
  }
  const live = await openLiveLibrary(settings.corpusFolder, {
    warned: (sentence) => log.warn(sentence),
    changed(next) {
      library = next
      figures.corpusChanged()
    },
  })
  if (live.kind === 'empty') {
    log.fatal(live.sentence)
    return 1
  }
  library = live.library()
  bot = await startDiscord({ ...settings, token, library: live.library, log })
  const { stop } = bot
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      live.close()
      void stop()
    })
  }
  return undefined
}

function countsOf(library: Library | undefined) {
  const articles = library?.articles ?? []
  const paragraphs = articles.reduce((sum, { article }) => sum + article.paragraphs.length, 0)
  return { articles: articles.length, paragraphs }
}
