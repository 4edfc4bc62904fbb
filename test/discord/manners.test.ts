import { PermissionFlagsBits } from 'discord.js'
import { expect, test } from 'vitest'
import { libraryOf } from '../support/articles.ts'
import { directMessage } from '../support/discord/places.ts'
import { isPrivate, readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'
import { MENTION, WORLD } from '../support/discord/world.ts'

const stage = new Stage(libraryOf())
const QUESTION = 'when were the prisoners released?'

test('a member who asks too much is told once and then left alone, and nobody else is', async () => {
  const discord = await stage.start()
  for (let i = 0; i < 15; i++) discord.write(`${MENTION} ${QUESTION}`)
  await expect.poll(() => discord.replies.length).toBe(11)
  const told = discord.replies.filter((reply) => readReply(reply).includes('Please wait'))
  expect(told).toHaveLength(1)
  const answer = discord.replies.find((reply) => !told.includes(reply))
  if (!answer) throw new Error('Expected an answer.')
  const context = await discord.press(answer, 'Show in context', { person: WORLD.otherMember })
  expect(readReply(context)).toContain('¶ ')
})

test('says privately and once that it lacks Embed Links, and answers in plain text', async () => {
  const discord = await stage.start()
  const reply = await discord.slash('ask', { question: QUESTION }, { appPermissions: '0' })
  expect(reply.body.embeds ?? []).toEqual([])
  expect(readReply(reply)).toContain('> ')
  expect(readReply(reply)).toContain('¶ ')
  await discord.slash('ask', { question: QUESTION }, { appPermissions: '0' })
  const notes = discord.replies.filter((r) => readReply(r).includes('I lack the permission'))
  expect(notes.map(isPrivate)).toEqual([true])
})

test('menus and presses are answered in plain text too where embeds are not allowed', async () => {
  const discord = await stage.start()
  const noEmbeds = { appPermissions: '0' }
  const replies = [await discord.slash('read', {}, noEmbeds)]
  const [first] = replies
  if (!first) throw new Error('Expected a page.')
  expect(readReply(first)).toContain('Paragraphs 1 to 3 of 16.')
  replies.push(await discord.press(first, 'Next', noEmbeds))
  expect(replies[1]?.id).toBe(first.id)
  expect(readReply(first)).toContain('¶ 3 of 16')
  replies.push(
    await discord.press(first, 'Next', { ...noEmbeds, person: WORLD.otherMember }),
    await discord.menu('Find in the article', { content: 'part of Europe' }, noEmbeds),
    await discord.menu('Check against the article', { content: 'part of Europe' }, noEmbeds),
  )
  for (const reply of replies) {
    expect(reply.body.embeds ?? []).toEqual([])
    expect(readReply(reply)).toMatch(/^> .*\n-# .*¶ \d+ of 16/mu)
    expect(readReply(reply).match(/^-# .*¶/gmu)?.length).toBeLessThanOrEqual(3)
  }
})

test('a message changes wholly between text and embeds with the permission', async () => {
  const discord = await stage.start()
  const noEmbeds = { appPermissions: '0' }
  const inText = await discord.slash('ask', { question: QUESTION }, noEmbeds)
  const inEmbeds = await discord.press(inText, 'Next')
  expect(inEmbeds.body.content).toBe('')
  expect(readReply(inEmbeds)).toContain(`-# /ask ${QUESTION}`)
  const again = await discord.press(inEmbeds, 'Previous', noEmbeds)
  expect(again.body.embeds).toEqual([])
  expect(readReply(again)).toBe(readReply(inText))
})

test('answers a mention in plain text without Embed Links, and says why once', async () => {
  const discord = await stage.start()
  discord.deny(PermissionFlagsBits.EmbedLinks)
  const first = await discord.mention(QUESTION)
  expect(first.body.embeds ?? []).toEqual([])
  expect(readReply(first)).toContain('I lack the permission Embed Links')
  expect(readReply(await discord.mention(QUESTION))).not.toContain('I lack')
})

test('refers to no message without Read Message History', async () => {
  const discord = await stage.start()
  discord.deny(PermissionFlagsBits.ReadMessageHistory)
  discord.write(`${MENTION} ${QUESTION}`)
  await expect.poll(() => discord.replies.length).toBe(1)
  expect(discord.replies[0]?.to).toBeUndefined()
})

test('is silent without Send Messages, and logs that once', async () => {
  const discord = await stage.start()
  discord.deny(PermissionFlagsBits.SendMessages)
  discord.write(`${MENTION} ${QUESTION}`)
  discord.write(`${MENTION} ${QUESTION}`)
  const direct = await discord.ask(QUESTION, { in: directMessage() })
  expect(discord.replies).toEqual([direct])
  expect(stage.logged.filter((line) => line.includes('No permission to send'))).toHaveLength(1)
})

test('tries plain text where Discord forbids what its channel seemed to allow', async () => {
  const discord = await stage.start()
  discord.refuseNext(403, 50013, 'Missing Permissions')
  discord.write(`${MENTION} ${QUESTION}`)
  await expect.poll(() => discord.replies.map(readReply)).toEqual([expect.stringContaining('¶ ')])
  expect(discord.replies[0]?.body.embeds ?? []).toEqual([])
})

test('answers mentions only in the channels that are listed, and in direct messages', async () => {
  const discord = await stage.start({ mentionChannels: ['900000000000000099'] })
  discord.write(`${MENTION} ${QUESTION}`)
  const direct = await discord.ask(QUESTION, { in: directMessage() })
  const slash = await discord.slash('ask', { question: QUESTION })
  expect(discord.replies).toEqual([direct, slash])
})

test('answers mentions in a listed channel', async () => {
  const discord = await stage.start({ mentionChannels: [WORLD.channel] })
  expect(readReply(await discord.mention(QUESTION))).toContain('¶ ')
})

test('shows the headline as its presence', async () => {
  const discord = await stage.start()
  await expect.poll(() => discord.gateway.presence).toContain('Freed dissident Kalesnikava')
})
