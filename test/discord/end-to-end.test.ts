import pino from 'pino'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { parseArticle } from '../../src/core/article/article.ts'
import { buildLibrary } from '../../src/core/library.ts'
import { parseUtterance } from '../../src/core/utterance.ts'
import { startDiscord } from '../../src/discord/bot.ts'
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

test('logs the link that invites it, and never the token or a question', async () => {
  const discord = await stage.start()
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
  const discord = await stage.start()
  const reply = await discord.slash('ask', { question: 'why did repairs begin?' })
  expect(isPrivate(reply)).toBe(false)
  expect(readReply(reply)).toMatchInlineSnapshot(`
    "│ -# /ask why did repairs begin?
    │
    │ > “It cost \\*far\\* more than we were told,” said mayor Ines Duarte, who had promised a reopening by Christmas.
    │ >
    │ > **Repairs began in 2024 after engineers found rust in eleven of its sixteen cables.**
    │ -# ¶ 2–3 of 4
    │ Harbour bridge to reopen in May after two years of repairs · Reuters · 2 March 2026"
  `)
})

test('answers /help, privately, with an example of every command', async () => {
  const discord = await stage.start()
  const reply = await discord.slash('help')
  expect(isPrivate(reply)).toBe(true)
  for (const { name } of commands) expect(readReply(reply)).toContain(`/${name}`)
})

test('answers every command’s own example, and repeats what was asked', async () => {
  const discord = await stage.start()
  for (const { name, example } of commands) {
    const reply = await discord.slash(name, givenIn(example))
    expect(readReply(reply)).toContain(`│ -# /${name}`)
  }
})

test('answers a mention with a reply to that message, in plain words or as a slash command', async () => {
  const discord = await stage.start()
  for (const words of ['why did repairs begin?', '/ask question:why did repairs begin?']) {
    const reply = await discord.mention(words)
    expect(reply.by).toBe('message')
    expect(readReply(reply)).toContain(`│ -# ${words.replace(':', '\\:')}\n`)
    expect(readReply(reply)).toContain('**Repairs began in 2024')
  }
})

test('gives help for a bare mention', async () => {
  const discord = await stage.start()
  expect(readReply(await discord.mention(''))).toContain('/help')
})

test('leaves alone what is not said to it', async () => {
  const discord = await stage.start()
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

test('says privately what is wrong with a slash command', async () => {
  const discord = await stage.start()
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
  const discord = await stage.start()
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
  const discord = await stage.start()
  await discord.slash('ask', { question: 'why did the bridge rust? '.repeat(240) })
  await discord.slash('ask', { question: `b${'\u0301'.repeat(3000)}ridge` })
  await discord.slash('ask', { question: '?!*_~`|>#'.repeat(600) })
  await discord.mention('🌉'.repeat(900))
  expect(discord.replies).toHaveLength(4)
})

test('says one calm sentence when a reply is refused, and goes on', async () => {
  const discord = await stage.start()
  stage.errors = 2
  const sorry = 'I could not answer that just now. It has been noted; please try again in a while.'
  discord.refuseNext(400, 50035, 'Invalid Form Body')
  const slash = await discord.slash('ask', { question: 'rust' })
  expect(readReply(slash)).toBe(`(only you can see this)\n${sorry}`)
  discord.refuseNext(400, 50035, 'Invalid Form Body')
  expect(readReply(await discord.mention('rust'))).toBe(sorry)
})

test('says nothing when an interaction is past answering, and goes on', async () => {
  const discord = await stage.start()
  stage.errors = 2
  discord.refuseNext(404, 10062, 'Unknown interaction')
  discord.slashUnheard('ask', { question: 'rust' })
  discord.refuseNext(400, 40060, 'Interaction has already been acknowledged.')
  discord.slashUnheard('ask', { question: 'rust' })
  const reply = await discord.mention('rust')
  expect(discord.replies).toEqual([reply])
})

test('goes on where it was after the line was cut or Discord asked it to reconnect', async () => {
  const discord = await stage.start()
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
