import { expect, test } from 'vitest'
import { libraryOf } from '../support/articles.ts'
import { directMessage } from '../support/discord/places.ts'
import { readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'

const stage = new Stage(libraryOf())

test('a reply to an answer is understood in its context, and prints how', async () => {
  const { discord } = stage
  await stage.start()
  const first = await discord.mention('what did Kalesnikava say about Europe?')
  const second = await discord.ask('and about Moscow?', { inReplyTo: first })
  expect(readReply(second)).toContain('Kalesnikava')
  expect(readReply(second)).toContain('Moscow')
  const who = await discord.ask('who is she?', { inReplyTo: second })
  expect(readReply(who)).toContain('-# who is Maria Kalesnikava?')
})

test('so is a reply in direct messages, and after a restart', async () => {
  const { discord } = stage
  await stage.start()
  const first = await discord.ask('when were the prisoners released?', { in: directMessage() })
  await stage.stop()
  await stage.start()
  const why = await discord.ask('why?', { inReplyTo: first })
  expect(readReply(why)).toContain('-# why were the prisoners released?')
})

test('“more” shows the next page until there is none', async () => {
  const { discord } = stage
  await stage.start()
  const first = await discord.mention('when were the prisoners released?')
  const second = await discord.ask('more', { inReplyTo: first })
  expect(readReply(second)).toContain('-# when were the prisoners released?')
  expect(readReply(second)).not.toBe(readReply(first))
  const page = await discord.mention('/read paragraph:15')
  expect(readReply(await discord.ask('more', { inReplyTo: page }))).toBe('That was all I found.')
})

test('“more” reads on in the article', async () => {
  const { discord } = stage
  await stage.start()
  const first = await discord.mention('/read')
  expect(readReply(await discord.ask('go on', { inReplyTo: first }))).toContain('/read paragraph')
})

test('words that stand alone are not changed by what they reply to', async () => {
  const { discord } = stage
  await stage.start()
  const first = await discord.mention('when were the prisoners released?')
  const second = await discord.ask('how many are still in jail?', { inReplyTo: first })
  expect(readReply(second)).toContain('-# how many are still in jail?')
})

test('a reply to a message that is gone or repeats no question is a question like any', async () => {
  const { discord } = stage
  await stage.start()
  const first = await discord.mention('when were the prisoners released?')
  await discord.pressDelete(first)
  expect(readReply(await discord.ask('why?', { inReplyTo: first }))).toContain('-# why?')
  const sentence = await discord.mention('/horoscope')
  expect(readReply(await discord.ask('why?', { inReplyTo: sentence }))).toContain('-# why?')
})
