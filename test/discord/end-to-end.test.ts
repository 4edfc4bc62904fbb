import pino from 'pino'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { parseArticle } from '../../src/core/article/article.ts'
import { buildLibrary } from '../../src/core/library.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { startDiscord } from '../../src/discord/bot.ts'
import { MENUS } from '../../src/discord/menus.ts'
import type { Given } from '../support/discord/member-interaction.ts'
import { isPrivate, readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'
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

const stage = new Stage(library)

test('registers every command on start, and nothing where they are known already', async () => {
  const { discord } = stage
  await stage.start()
  const registered = discord.registered('global')
  const names = [...commands.map(({ name }) => name), ...MENUS.keys()]
  expect(registered.map(({ name }) => name)).toEqual(names)
  await stage.stop()
  await stage.start()
  expect(discord.registered('global')).toBe(registered)
})

test('registers again when a command differs', async () => {
  const { discord } = stage
  discord.register('global', [{ name: 'ask', description: 'An older description', type: 1 }])
  await stage.start()
  expect(discord.registered('global')).toHaveLength(commands.length + MENUS.size)
})

test('registers in one server, and removes its commands and no others from everywhere else', async () => {
  const { discord } = stage
  discord.register('global', [
    { name: 'ask', description: 'Registered when there was no server', type: 1 },
    { name: 'weather', description: 'Somebody else’s', type: 1 },
  ])
  await stage.start({ guildId: WORLD.guild })
  expect(discord.registered('guild')).toHaveLength(commands.length + MENUS.size)
  expect(discord.registered('global').map(({ name }) => name)).toEqual(['weather'])
  await stage.stop()
  await stage.start()
  expect(discord.registered('guild')).toEqual([])
})

test('logs the link that invites it, and never the token or a question', async () => {
  const { discord } = stage
  await stage.start()
  await discord.mention('what did the mayor say?')
  stage.errors = 1
  discord.refuseNext(400, 50035, 'Invalid Form Body')
  await discord.slash('ask', { question: 'why is the mayor angry?' })
  const lines = stage.logged.join('')
  expect(lines).toContain(
    `https://discord.com/oauth2/authorize?client_id=${WORLD.bot}&scope=bot+applications.commands&permissions=274877991936`,
  )
  expect(lines).not.toContain(discord.token)
  expect(lines).not.toContain('token-of-')
  expect(lines).not.toContain('mayor')
})

test('answers a slash command with the article’s words', async () => {
  const { discord } = stage
  await stage.start()
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

test('answers /help, privately, with an example of every command', async () => {
  const { discord } = stage
  await stage.start()
  const reply = await discord.slash('help')
  expect(isPrivate(reply)).toBe(true)
  for (const { name } of commands) expect(readReply(reply)).toContain(`/${name}`)
})

test('answers every command’s own example, and repeats what was asked', async () => {
  const { discord } = stage
  await stage.start()
  for (const { name, example } of commands) {
    const reply = await discord.slash(name, givenIn(example))
    expect(readReply(reply)).toContain(`│ -# /${name}`)
  }
})

test('answers a mention with a reply to that message', async () => {
  const { discord } = stage
  await stage.start()
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
  const { discord } = stage
  await stage.start()
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
  const { discord } = stage
  await stage.start()
  expect(readReply(await discord.mention(''))).toContain('/help')
})

test('answers a direct message in a channel it has not seen, mention or not', async () => {
  const { discord } = stage
  await stage.start()
  const reply = await discord.ask('when does the bridge reopen?', { direct: true })
  expect(reply.channel).not.toBe(WORLD.channel)
  expect(readReply(reply)).toContain('in May')
  expect(readReply(await discord.mention('rust', { direct: true }))).toContain('rust')
})

test('answers a reply to its own message without a mention in the text', async () => {
  const { discord } = stage
  await stage.start()
  const first = await discord.mention('when does the bridge reopen?')
  const second = await discord.ask('and what did shopkeepers lose?', { inReplyTo: first })
  expect(readReply(second)).toContain('a third of their trade')
})

test('leaves alone what is not said to it', async () => {
  const { discord } = stage
  await stage.start()
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
  const { discord } = stage
  await stage.start()
  const first = await discord.slash('ask', { question: 'rust' })
  const second = await discord.mention('what about shopkeepers?', { inReplyTo: first })
  expect(readReply(second)).toContain('north bank')
})

test('says privately what is wrong with a slash command', async () => {
  const { discord } = stage
  await stage.start()
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
  const { discord } = stage
  await stage.start()
  const nasty =
    '@everyone **bold** `code` ```\nfence``` <@&1> [a](https://b.c) \u202eevil ||x|| # head'
  expect(readReply(await discord.slash('ask', { question: nasty }))).toMatchInlineSnapshot(`
    "(only you can see this)

    │ -# /ask \\@everyone \\*\\*bold\\*\\* \\\`code\\\` \\\`\\\`\\\` fence\\\`\\\`\\\` \\<\\@&1> \\[a\\](https\\://b.c) evil \\|\\|x\\|\\| # head
    │
    │ I found nothing that says so: “https” is not mentioned."
  `)
  expect(readReply(await discord.mention(`/horoscope ${nasty}`))).toMatch(
    /^There is no command \/horoscope\. There are [a-z/, ]+\.$/u,
  )
})

test('answers questions of 6,000 characters, of piled marks and of nothing but signs', async () => {
  const { discord } = stage
  await stage.start()
  await discord.slash('ask', { question: 'why did the bridge rust? '.repeat(240) })
  await discord.slash('ask', { question: `b${'\u0301'.repeat(3000)}ridge` })
  await discord.slash('ask', { question: '?!*_~`|>#'.repeat(600) })
  await discord.mention('🌉'.repeat(900))
  expect(discord.replies).toHaveLength(4)
})

test('says one calm sentence when a reply is refused, and goes on', async () => {
  const { discord } = stage
  await stage.start()
  stage.errors = 2
  const sorry = 'I could not answer that just now. It has been noted; please try again in a while.'
  discord.refuseNext(400, 50035, 'Invalid Form Body')
  const slash = await discord.slash('ask', { question: 'rust' })
  expect(readReply(slash)).toBe(`(only you can see this)\n${sorry}`)
  discord.refuseNext(400, 50035, 'Invalid Form Body')
  expect(readReply(await discord.mention('rust'))).toBe(sorry)
})

test('says nothing when an interaction is past answering, and goes on', async () => {
  const { discord } = stage
  await stage.start()
  stage.errors = 2
  discord.refuseNext(404, 10062, 'Unknown interaction')
  discord.slashUnheard('ask', { question: 'rust' })
  discord.refuseNext(400, 40060, 'Interaction has already been acknowledged.')
  discord.slashUnheard('ask', { question: 'rust' })
  const reply = await discord.mention('rust')
  expect(discord.replies).toEqual([reply])
})

test('goes on where it was after the line was cut or Discord asked it to reconnect', async () => {
  const { discord } = stage
  await stage.start()
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
  const { discord } = stage
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
