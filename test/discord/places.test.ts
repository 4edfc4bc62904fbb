import { PermissionFlagsBits } from 'discord.js'
import { expect, test } from 'vitest'
import { libraryOf } from '../support/articles.ts'
import { CHANNELS, directMessage, PLACES } from '../support/discord/places.ts'
import { isPrivate, readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'
import { MENTION } from '../support/discord/world.ts'

const stage = new Stage(libraryOf())
const QUESTION = 'when were the prisoners released?'
const { channel, news, thread, privateThread, newsThread, post, otherServer, group } = PLACES
const IN_SERVER = [
  ['a channel', channel],
  ['a channel of announcements', news],
  ['a thread', thread],
  ['a private thread', privateThread],
  ['a thread of an announcement', newsThread],
  ['a post of a forum', post],
] as const

test.each([...IN_SERVER, ['a direct message', directMessage()] as const])(
  'in %s a mention is replied to, in context, with buttons that work',
  async (_, place) => {
    const { discord } = stage
    await stage.start()
    const first = await discord.mention(QUESTION, { in: place })
    expect(first).toMatchObject({ channel: place.id, by: 'message' })
    const second = await discord.ask('why?', { inReplyTo: first })
    expect(second.channel).toBe(place.id)
    expect(readReply(second)).toContain('-# why were the prisoners released?')
    expect((await discord.press(first, 'Next')).id).toBe(first.id)
    await discord.pressDelete(second)
  },
)

test.each([
  ...IN_SERVER,
  ['a direct message', directMessage()] as const,
  ['a server that the bot is not in', otherServer] as const,
  ['a group that the bot is no part of', group] as const,
])('in %s a slash command and a menu are answered', async (_, place) => {
  const discord = await stage.start()
  const first = await discord.slash('ask', { question: QUESTION }, { in: place })
  expect(first).toMatchObject({ channel: place.id, by: 'interaction' })
  expect((await discord.press(first, 'Next')).id).toBe(first.id)
  expect(isPrivate(await discord.press(first, 'Show in context'))).toBe(true)
  const found = await discord.menu('Find in the article', { content: QUESTION }, { in: place })
  expect(isPrivate(found)).toBe(true)
  await discord.pressDelete(first)
})

test('in threads another permission counts than in their channels', async () => {
  const discord = await stage.start()
  for (const parent of CHANNELS) discord.deny(PermissionFlagsBits.SendMessages, parent)
  discord.write(`${MENTION} ${QUESTION}`)
  const inThread = await discord.mention(QUESTION, { in: thread })
  const inPost = await discord.mention(QUESTION, { in: post })
  for (const parent of CHANNELS) discord.deny(PermissionFlagsBits.SendMessagesInThreads, parent)
  discord.write(`${MENTION} ${QUESTION}`, { in: thread })
  const inChannel = await discord.mention(QUESTION)
  expect(discord.replies).toEqual([inThread, inPost, inChannel])
})

test('a thread has Embed Links and Read Message History from its channel', async () => {
  const { discord } = stage
  const { EmbedLinks, ReadMessageHistory } = PermissionFlagsBits
  await stage.start()
  for (const parent of CHANNELS) discord.deny(EmbedLinks | ReadMessageHistory, parent)
  discord.write(`${MENTION} ${QUESTION}`, { in: post })
  await expect.poll(() => discord.replies).toMatchObject([{ to: undefined, channel: post.id }])
  expect(discord.replies[0]?.body.embeds ?? []).toEqual([])
})

test('is silent where a thread is locked, and logs that', async () => {
  const discord = await stage.start()
  for (let attempt = 0; attempt < 2; attempt++) discord.refuseNext(400, 160005, 'Thread is locked')
  discord.write(`${MENTION} ${QUESTION}`, { in: thread })
  await expect.poll(() => stage.logged.join('')).toContain('No permission to send messages')
  expect(discord.replies).toEqual([])
})

test('a channel that is listed brings its threads with it, a forum its posts', async () => {
  const { discord } = stage
  const forum = post.parent ?? ''
  await stage.start({ mentionChannels: [channel.id, forum] })
  discord.write(`${MENTION} ${QUESTION}`, { in: news })
  discord.write(`${MENTION} ${QUESTION}`, { in: newsThread })
  const replies = [
    await discord.mention(QUESTION, { in: thread }),
    await discord.mention(QUESTION, { in: privateThread }),
    await discord.mention(QUESTION, { in: post }),
  ]
  expect(discord.replies).toEqual(replies)
})

test('a listed thread is answered in, and not its channel', async () => {
  const discord = await stage.start({ mentionChannels: [thread.id] })
  discord.write(`${MENTION} ${QUESTION}`)
  const reply = await discord.mention(QUESTION, { in: thread })
  expect(discord.replies).toEqual([reply])
})

test('replies to nothing where the message is deleted before', async () => {
  const discord = await stage.start()
  discord.unsay(discord.write(`${MENTION} ${QUESTION}`))
  await expect.poll(() => discord.replies).toMatchObject([{ to: undefined }])
})
