import { mkdirSync, writeFileSync } from 'node:fs'
import pino from 'pino'
import { buildLibrary } from '../../../src/core/library.ts'
import { readCorpus } from '../../../src/corpus-folder.ts'
import { startDiscord } from '../../../src/discord/bot.ts'
import { LocalDiscord } from '../discord/local-discord.ts'
import { pageOf, type Scene } from './page.ts'
import { drawPage, findChromium } from './picture.ts'

/** The folder that the page and the pictures are written to. */
const FOLDER = 'docs/preview'

/** The width of a message on a desktop, and that of a phone. */
const DESKTOP = 640
const PHONE = 390

/** The replies whose pictures the README shows. */
const PICTURED = ['answer', 'quotation', 'check', 'nothing']

const corpus = readCorpus('corpus')
if (corpus.kind === 'empty') throw new Error(corpus.sentence)
const library = buildLibrary(corpus.articles)
const discord = await LocalDiscord.start()
const { token, apiUrl } = discord
const log = pino({ level: 'silent' })
const bot = await startDiscord({ token, apiUrl, guildId: undefined, library: () => library, log })
const scenes = await play(discord)
await bot.stop()
await discord.stop()

mkdirSync(FOLDER, { recursive: true })
writeFileSync(`${FOLDER}/index.html`, pageOf(scenes, 'dark'))
const chromium = findChromium()
if (chromium) draw(chromium, scenes)
process.stdout.write(
  `${scenes.length} replies in ${FOLDER}${chromium ? '' : '; no Chromium, so no pictures'}\n`,
)

/** Asks for every kind of reply: ten, as many as one member may at once. */
async function play(local: LocalDiscord): Promise<readonly Scene[]> {
  const answer = await local.slash('ask', { question: 'why were the prisoners released?' })
  const quotation = await local.slash('quote', { about: 'visas', speaker: 'Kalesnikava' })
  const mentioned = await local.mention('what did Bialiatski say about Lukashenko?')
  const claim = 'Belarusians must feel that they are part of Russia'
  return [
    {
      name: 'answer',
      title: 'An answer',
      asked: '/ask why were the prisoners released?',
      reply: answer,
    },
    {
      name: 'quotation',
      title: 'A quotation',
      asked: '/quote visas speaker:Kalesnikava',
      reply: quotation,
    },
    {
      name: 'person',
      title: 'A person',
      asked: '/who Bialiatski',
      reply: await local.slash('who', { name: 'Bialiatski' }),
    },
    { name: 'summary', title: 'A summary', asked: '/summary', reply: await local.slash('summary') },
    {
      name: 'check',
      title: 'A misquotation',
      asked: `/check ${claim}`,
      reply: await local.slash('check', { quote: claim }),
    },
    {
      name: 'nothing',
      title: 'Nothing found',
      asked: '/ask who won the football match?',
      reply: await local.slash('ask', { question: 'who won the football match?' }),
    },
    {
      name: 'mention',
      title: 'A mention',
      asked: '@Verbatim what did Bialiatski say about Lukashenko?',
      reply: mentioned,
    },
    {
      name: 'follow-up',
      title: 'A follow-up',
      asked: 'and about Europe?',
      reply: await local.ask('and about Europe?', { inReplyTo: mentioned }),
    },
    {
      name: 'context',
      title: 'In context',
      asked: 'Show in context',
      reply: await local.press(answer, 'Show in context'),
    },
    { name: 'help', title: 'Help', asked: '@Verbatim', reply: await local.mention('') },
  ]
}

/** The README's pictures, and some replies in the light and on a phone. */
function draw(browser: string, all: readonly Scene[]): void {
  const only = (...names: readonly string[]) => all.filter(({ name }) => names.includes(name))
  for (const scene of only(...PICTURED)) {
    drawPage(browser, pageOf([scene], 'dark'), DESKTOP, `${FOLDER}/${scene.name}.png`)
  }
  drawPage(browser, pageOf(only('person', 'check'), 'light'), DESKTOP, `${FOLDER}/light.png`)
  drawPage(browser, pageOf(only('quotation', 'help'), 'dark'), PHONE, `${FOLDER}/phone.png`)
}
