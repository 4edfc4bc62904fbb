import { mkdirSync, writeFileSync } from 'node:fs'
import pino from 'pino'
import { buildLibrary } from '../../../src/core/library.ts'
import { readCorpus } from '../../../src/corpus-folder.ts'
import { startDiscord } from '../../../src/discord/bot.ts'
import { LocalDiscord } from '../discord/local-discord.ts'
import { pageOf } from './page.ts'
import { drawPage, findChromium } from './picture.ts'
import { playScenes, type Scene } from './scenes.ts'

/** The folder that the page and the pictures are written to. */
const FOLDER = 'docs/preview'

/** The width of a message on a desktop, and that of a phone. */
const DESKTOP = 640
const PHONE = 360

/** The replies whose pictures the README shows. */
const PICTURED = ['answer', 'quotation', 'check', 'nothing']

const corpus = readCorpus('corpus')
if (corpus.kind === 'empty') throw new Error(corpus.sentence)
const library = buildLibrary(corpus.articles)
const discord = await LocalDiscord.start()
const { token, apiUrl } = discord
const log = pino({ level: 'silent' })
const bot = await startDiscord({ token, apiUrl, guildId: undefined, library: () => library, log })
const scenes = await playScenes(discord)
await bot.stop()
await discord.stop()

mkdirSync(FOLDER, { recursive: true })
writeFileSync(`${FOLDER}/index.html`, pageOf(scenes, 'dark'))
const chromium = findChromium()
if (chromium) draw(chromium, scenes)
process.stdout.write(
  `${scenes.length} replies in ${FOLDER}${chromium ? '' : '; no Chromium, so no pictures'}\n`,
)

/** The README's pictures, and some replies in the light and on a phone. */
function draw(browser: string, all: readonly Scene[]): void {
  const only = (...names: readonly string[]) => all.filter(({ name }) => names.includes(name))
  for (const scene of only(...PICTURED)) {
    drawPage(browser, pageOf([scene], 'dark'), DESKTOP, `${FOLDER}/${scene.name}.png`)
  }
  drawPage(browser, pageOf(only('person', 'check'), 'light'), DESKTOP, `${FOLDER}/light.png`)
  drawPage(browser, pageOf(only('quotation', 'help'), 'dark'), PHONE, `${FOLDER}/phone.png`)
}
