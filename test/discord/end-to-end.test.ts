import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { parseArticle } from '../../src/core/article/article.ts'
import { buildLibrary } from '../../src/core/library.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { type Bot, startDiscord } from '../../src/discord/bot.ts'
import { LocalDiscord } from '../support/discord/local-discord.ts'
import type { Given } from '../support/discord/member-interaction.ts'
import { isPrivate, readReply } from '../support/discord/reply.ts'
import { WORLD } from '../support/discord/world.ts'

const library = buildLibrary([
  parseArticle(
    'harbour-bridge',
    `Harbour bridge to reopen in May after two years of repairs

Monday, March 2, 2026

PORT ELLEN, March 2 (Reuters) – The harbour bridge will reopen to traffic in May, the city council said on Monday.

“It cost *far* more than we were told,” said mayor Ines Duarte, who had promised a reopening by Christmas.

Repairs began in 2024 after engineers found rust in eleven of its sixteen cables.

Shopkeepers on the north bank say they lost a third of their trade while the bridge was shut.`,
  ),
])

let discord: LocalDiscord
let bot: Bot | undefined
let logged: string[]
/** How many errors the test means the bot to log. */
let errors: number

beforeEach(async () => {
  discord = await LocalDiscord.start()
  logged = []
  errors = 0
})

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await discord.stop()
  expect(discord.violations).toEqual([])
  expect(logged.filter((line) => line.includes('"level":50'))).toHaveLength(errors)
  for (const { body } of discord.replies) {
    expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false })
  }
})

async function start(guildId?: string): Promise<void> {
  const { token, apiUrl } = discord
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) })
  bot = await startDiscord({ token, apiUrl, guildId, library: () => library, log })
}

test('registers every command on start, and nothing where they are known already', async () => {
  await start()
  const registered = discord.registered('global')
  expect(registered.map(({ name }) => name)).toEqual(commands.map(({ name }) => name))
  await bot?.stop()
  await start()
  expect(discord.registered('global')).toBe(registered)
})

test('registers again when a command differs', async () => {
  discord.register('global', [{ name: 'ask', description: 'An older description', type: 1 }])
  await start()
  expect(discord.registered('global')).toHaveLength(commands.length)
})

test('registers in one server, and removes its commands and no others from everywhere else', async () => {
  discord.register('global', [
    { name: 'ask', description: 'Registered when there was no server', type: 1 },
    { name: 'weather', description: 'Somebody else’s', type: 1 },
  ])
  await start(WORLD.guild)
  expect(discord.registered('guild')).toHaveLength(commands.length)
  expect(discord.registered('global').map(({ name }) => name)).toEqual(['weather'])
  await bot?.stop()
  await start()
  expect(discord.registered('guild')).toEqual([])
})

test('logs the link that invites it, and never the token or a question', async () => {
  await start()
  await discord.mention('what did the mayor say?')
  errors = 1
  discord.refuseNext(400, 50035, 'Invalid Form Body')
  await discord.slash('ask', { question: 'why is the mayor angry?' })
  const lines = logged.join('')
  expect(lines).toContain(
    `https://discord.com/oauth2/authorize?client_id=${WORLD.bot}&scope=bot+applications.commands&permissions=274877991936`,
  )
  expect(lines).not.toContain(discord.token)
  expect(lines).not.toContain('token-of-')
  expect(lines).not.toContain('mayor')
})

test('answers a slash command with the article’s words', async () => {
  await start()
  const reply = await discord.slash('ask', { question: 'why did repairs begin?' })
  expect(isPrivate(reply)).toBe(false)
  expect(readReply(reply)).toMatchInlineSnapshot(`
    "│ Harbour bridge to reopen in May after two years of repairs
    │ -# /ask why did repairs begin?
    │
    │ > “It cost \\*far\\* more than we were told,” said mayor Ines Duarte, who had promised a reopening by Christmas.
    │ >
    │ > **Repairs began in 2024 after engineers found rust in eleven of its sixteen cables.**
    │ -# ¶ 2–3 of 4
    │ Reuters · 2 March 2026"
  `)
})

test('answers /help', async () => {
  await start()
  expect(readReply(await discord.slash('help'))).toMatchInlineSnapshot(`
    "│ -# /help
    │
    │ I answer questions about the article in the article’s own words.
    │ /ask question\\:why were the prisoners released? — Ask a question about the article.
    │ /quote about\\:visas speaker\\:Kalesnikava — Find what someone said, exactly as printed.
    │ /who name\\:Bialiatski — Who someone is, what they say and what is said about them.
    │ /summary length\\:medium — The article at a glance, in its own sentences.
    │ /timeline about\\:sanctions — What the article says happened when, in order of time.
    │ /check quote\\:“Belarus resembles scorched earth” — Kalesnikava — Is this what the article says, word for word? Add “— Name” to check the speaker.
    │ /read paragraph\\:4 — Read the article itself, page by page."
  `)
})

test('answers every command’s own example, and repeats what was asked', async () => {
  await start()
  for (const { name, example } of commands) {
    const reply = await discord.slash(name, givenIn(example))
    expect(isPrivate(reply)).toBe(false)
    expect(readReply(reply)).toContain(`│ -# /${name}`)
  }
})

test('answers a mention with a reply to that message', async () => {
  await start()
  const reply = await discord.mention('what did Ines Duarte say it cost?')
  expect(reply.by).toBe('message')
  expect(readReply(reply)).toMatchInlineSnapshot(`
    "│ Harbour bridge to reopen in May after two years of repairs
    │ -# what did Ines Duarte say it cost?
    │
    │ > PORT ELLEN, March 2 (Reuters) – The harbour bridge will reopen to traffic in May, the city council said on Monday.
    │ >
    │ > **“It cost \\*far\\* more than we were told,” said mayor Ines Duarte, who had promised a reopening by Christmas.**
    │ -# ¶ 1–2 of 4
    │ Reuters · 2 March 2026"
  `)
})

test('answers a mention that types a slash command as words', async () => {
  await start()
  expect(
    readReply(await discord.mention('/ask question:rust in the cables')),
  ).toMatchInlineSnapshot(`
    "│ Harbour bridge to reopen in May after two years of repairs
    │ -# /ask question\\:rust in the cables
    │
    │ > “It cost \\*far\\* more than we were told,” said mayor Ines Duarte, who had promised a reopening by Christmas.
    │ >
    │ > **Repairs began in 2024 after engineers found rust in eleven of its sixteen cables.**
    │ -# ¶ 2–3 of 4
    │ Reuters · 2 March 2026"
  `)
})

test('gives help for a bare mention', async () => {
  await start()
  expect(readReply(await discord.mention(''))).toContain('/help')
})

test('answers a direct message in a channel it has not seen, mention or not', async () => {
  await start()
  const reply = await discord.ask('when does the bridge reopen?', { direct: true })
  expect(reply.channel).not.toBe(WORLD.channel)
  expect(readReply(reply)).toContain('in May')
  expect(readReply(await discord.mention('rust', { direct: true }))).toContain('rust')
})

test('answers a reply to its own message without a mention in the text', async () => {
  await start()
  const first = await discord.mention('when does the bridge reopen?')
  const second = await discord.ask('and what did shopkeepers lose?', { inReplyTo: first })
  expect(readReply(second)).toContain('a third of their trade')
})

test('leaves alone what is not said to it', async () => {
  await start()
  const answered = await discord.slash('ask', { question: 'rust' })
  const own = await discord.mention('rust')
  discord.write('when does the bridge reopen?')
  discord.write('@everyone the bridge reopens')
  discord.write(`<@&${WORLD.role}> the bridge reopens`)
  discord.write(`<@${WORLD.otherMember.id}> the bridge reopens`)
  discord.write('the text of this reply is withheld', { inReplyTo: answered })
  discord.write('so is that of this one, which does not ping', { inReplyTo: own, ping: false })
  const last = await discord.mention('shopkeepers')
  expect(discord.replies).toEqual([answered, own, last])
})

test('answers a reply to a slash command’s answer when it mentions the bot', async () => {
  await start()
  const first = await discord.slash('ask', { question: 'rust' })
  const second = await discord.mention('what about shopkeepers?', { inReplyTo: first })
  expect(readReply(second)).toContain('north bank')
})

test('says privately what is wrong with a slash command', async () => {
  await start()
  const empty = await discord.slash('ask', { question: '   ' })
  expect(readReply(empty)).toMatchInlineSnapshot(`
    "(only you can see this)
    /ask needs question, for example /ask question\\:why were the prisoners released?"
  `)
  const unknown = await discord.slash('horoscope')
  expect(readReply(unknown)).toMatchInlineSnapshot(`
    "(only you can see this)
    There is no command /horoscope any more. Try /help."
  `)
})

test('repeats nothing that pings, breaks the format or turns the line around', async () => {
  await start()
  const nasty =
    '@everyone **bold** `code` ```\nfence``` <@&1> [a](https://b.c) \u202eevil ||x|| # head'
  expect(readReply(await discord.slash('ask', { question: nasty }))).toMatchInlineSnapshot(`
    "│ Harbour bridge to reopen in May after two years of repairs
    │ -# /ask \\@everyone \\*\\*bold\\*\\* \\\`code\\\` \\\`\\\`\\\` fence\\\`\\\`\\\` \\<\\@&1> \\[a\\](https\\://b.c) evil \\|\\|x\\|\\| # head
    │
    │ I found nothing that says so: “https” is not mentioned.
    │
    │ -# The closest passages, which may not answer:
    │
    │ > Shopkeepers on the north bank say they lost a third of their trade while the bridge was shut.
    │ -# ¶ 4 of 4
    │
    │ > “It cost \\*far\\* more than we were told,” said mayor Ines Duarte, who had promised a reopening by Christmas.
    │ >
    │ > **Repairs began in 2024 after engineers found rust in eleven of its sixteen cables.**
    │ -# ¶ 2–3 of 4
    │
    │ > PORT ELLEN, March 2 (Reuters) – The harbour bridge will reopen to traffic in May, the city council said on Monday.
    │ -# ¶ 1 of 4
    │ Reuters · 2 March 2026"
  `)
  expect(readReply(await discord.mention(`/horoscope ${nasty}`))).toMatchInlineSnapshot(
    `"There is no command /horoscope. There are /ask, /quote, /who, /summary, /timeline, /check, /read, /help."`,
  )
})

test('answers questions of 6,000 characters, of piled marks and of nothing but signs', async () => {
  await start()
  await discord.slash('ask', { question: 'why did the bridge rust? '.repeat(240) })
  await discord.slash('ask', { question: `b${'\u0301'.repeat(3000)}ridge` })
  await discord.slash('ask', { question: '?!*_~`|>#'.repeat(600) })
  await discord.mention('🌉'.repeat(900))
  expect(discord.replies).toHaveLength(4)
})

test('says one calm sentence when a reply is refused, and goes on', async () => {
  await start()
  errors = 2
  discord.refuseNext(400, 50035, 'Invalid Form Body')
  expect(readReply(await discord.slash('ask', { question: 'rust' }))).toMatchInlineSnapshot(`
    "(only you can see this)
    I could not answer that just now. It has been noted; please try again in a while."
  `)
  discord.refuseNext(403, 50013, 'Missing Permissions')
  expect(readReply(await discord.mention('rust'))).toMatchInlineSnapshot(
    `"I could not answer that just now. It has been noted; please try again in a while."`,
  )
})

test('says nothing when an interaction is past answering, and goes on', async () => {
  await start()
  errors = 2
  discord.refuseNext(404, 10062, 'Unknown interaction')
  discord.slashUnheard('ask', { question: 'rust' })
  discord.refuseNext(400, 40060, 'Interaction has already been acknowledged.')
  discord.slashUnheard('ask', { question: 'rust' })
  const reply = await discord.mention('rust')
  expect(discord.replies).toEqual([reply])
})

test('goes on where it was after the line was cut or Discord asked it to reconnect', async () => {
  await start()
  const { gateway } = discord
  const disturbances = [
    () => gateway.cut(),
    () => gateway.askToReconnect(),
    () => gateway.invalidate(true),
  ]
  for (const disturb of disturbances) {
    disturb()
    expect(readReply(await discord.mention('rust'))).toContain('cables')
  }
})

test('refuses to start with a token that Discord does not know', async () => {
  const { apiUrl } = discord
  const log = pino({ level: 'silent' })
  const started = startDiscord({
    token: 'a.b.c',
    apiUrl,
    guildId: undefined,
    library: () => library,
    log,
  })
  await expect(started).rejects.toThrow('Discord does not accept the token')
})

/** What a command's example puts into its options. */
function givenIn(example: string): Given {
  const utterance = parseUtterance(example, commands)
  if (utterance.kind === 'misunderstood') throw new Error(utterance.sentence)
  const filled = Object.entries(utterance.arguments)
  return Object.fromEntries(
    filled.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
