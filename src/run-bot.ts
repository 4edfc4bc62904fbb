import type { Library } from './core/library.ts'
import { findAnswer } from './core/search/find-answer.ts'
import { type Bot, openDiscord } from './discord/bot.ts'
import { Loss } from './discord/loss.ts'
import { endOf } from './ending.ts'
import { type LibraryListener, type LiveLibrary, openLiveLibrary } from './live-library.ts'
import { createLog, type Log } from './log.ts'
import { type Counters, openMonitoring } from './monitoring.ts'
import { askedToEnd, outliveFaults } from './process-events.ts'
import type { Settings } from './settings.ts'

/** Runs the bot until it is asked to end or Discord is lost for good; gives the exit code of `endOf`. */
export async function runBot(settings: Settings, token: string): Promise<number> {
  const log = createLog(settings.logLevel)
  outliveFaults(log)
  const parts: Parts = { bot: undefined, live: undefined }
  const exitCode = await endOf(run(settings, token, log, parts), askedToEnd(), log)
  parts.live?.close()
  await parts.bot?.stop()
  return exitCode
}

/** What there is so far of a bot that is starting. */
type Parts = { bot: Bot | undefined; live: LiveLibrary | undefined }

/** Rejects when the bot cannot start, or later with the loss of Discord. */
async function run(
  { corpusFolder, cacheFolder, apiUrl, guildId, mentionChannels, port, sharding }: Settings,
  token: string,
  log: Log,
  parts: Parts,
): Promise<never> {
  const counters = await openMonitoring(port, {
    isConnected: () => isConnected(parts),
    corpus: () => sizeOf(parts),
    readiness: () => ({ gateway: isConnected(parts), index: parts.live !== undefined }),
  })
  const listener = listenerFor(parts, counters, log)
  const live = await openLiveLibrary(corpusFolder, listener, cacheFolder)
  if (live.kind === 'empty') throw new Loss(live.sentence, true)
  parts.live = live
  parts.bot = openDiscord({
    token,
    apiUrl,
    guildId,
    mentionChannels,
    library: live.library,
    log,
    count: counters.answered,
    slice: sharding.kind === 'slice' ? sharding : undefined,
  })
  await parts.bot.started
  warmUp(live.library())
  throw await parts.bot.lost
}

/** The log hears what is left out of the corpus; the figures and the commands follow its changes. */
function listenerFor(parts: Parts, counters: Counters, log: Log): LibraryListener {
  return {
    warned: (sentence) => log.warn(sentence),
    changed(library) {
      counters.corpusChanged()
      void parts.bot?.follow(library)
    },
  }
}

/** Asks the first question itself, or whoever asks it would wait for the word lists to be read. */
function warmUp(library: Library): void {
  findAnswer(library, library.articles[0]?.article.headline ?? '', 1)
}

function isConnected({ bot }: Parts): boolean {
  return bot?.isConnected() ?? false
}

function sizeOf({ live }: Parts): { readonly articles: number; readonly paragraphs: number } {
  const articles = live?.library().articles ?? []
  const paragraphs = articles.reduce((sum, { article }) => sum + article.paragraphs.length, 0)
  return { articles: articles.length, paragraphs }
}
