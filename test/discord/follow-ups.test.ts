import { expect, test } from 'vitest'
import { libraryOf } from '../support/articles.ts'
import { directMessage, PLACES } from '../support/discord/places.ts'
import { readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'

const stage = new Stage(libraryOf())

/** What a member says after each other, each in reply to the answer before, and how it is understood. */
const CONVERSATIONS = [
  [
    'what did Kalesnikava say about Europe?',
    ['and about Moscow?', 'what did Kalesnikava say about Moscow?', 'structurally tied to Moscow'],
    ['who is she?', 'who is Maria Kalesnikava?', 'Freed Belarusian dissident'],
    ['and Bialiatski?', 'who is Bialiatski?', 'Nobel peace laureate'],
    [
      'what did he say about society?',
      'what did Ales Bialiatski say about society?',
      'pressure cooker',
    ],
  ],
  [
    'when were the prisoners released?',
    ['why?', 'why were the prisoners released?', 'an envoy for U.S. President'],
    ['and about Moscow?', 'what about Moscow?', 'structurally tied to Moscow'],
    ['and potash?', 'what about potash?', 'lifted its sanctions on Belarusian potash'],
    ['more', 'what about potash?', '¶ '],
  ],
] as const

test.each(
  CONVERSATIONS.flatMap(([first, ...rest]) =>
    [PLACES.channel, directMessage()].map((place) => [first, place, rest] as const),
  ),
)('a conversation that begins with “%s” goes on in its context', async (opening, place, rest) => {
  const discord = await stage.start()
  let last = await discord.mention(opening, { in: place })
  for (const [words, understood, shown] of rest) {
    last = await discord.ask(words, { inReplyTo: last })
    expect(readReply(last)).toContain(`-# ${understood}`)
    expect(readReply(last)).toContain(shown)
  }
})

test('a reply in direct messages is understood after a restart too', async () => {
  const discord = await stage.start()
  const first = await discord.ask('when were the prisoners released?', { in: directMessage() })
  await stage.stop()
  await stage.start()
  const why = await discord.ask('why?', { inReplyTo: first })
  expect(readReply(why)).toContain('-# why were the prisoners released?')
})

test('asks back where it is not plain who is meant', async () => {
  const discord = await stage.start()
  const first = await discord.mention('what did Bialiatski say about Lukashenko?')
  const asked = await discord.ask('who is he?', { inReplyTo: first })
  expect(readReply(asked)).toBe('Whom do you mean: Alexander Lukashenko or Ales Bialiatski?')
})

test('a reply to a slash command’s answer is understood where it mentions the bot, and ignored where its text is withheld', async () => {
  const discord = await stage.start()
  const first = await discord.slash('quote', { about: 'visas', speaker: 'Kalesnikava' })
  discord.write('and about Europe?', { inReplyTo: first })
  const second = await discord.mention('and about Europe?', { inReplyTo: first })
  expect(readReply(second)).toContain('part of Europe')
  expect(discord.replies).toEqual([first, second])
})

test('“more” shows the next page until there is none', async () => {
  const discord = await stage.start()
  const first = await discord.mention('when were the prisoners released?')
  const second = await discord.ask('more', { inReplyTo: first })
  expect(readReply(second)).toContain('-# when were the prisoners released?')
  expect(readReply(second)).not.toBe(readReply(first))
  const page = await discord.mention('/read paragraph:15')
  expect(readReply(await discord.ask('more', { inReplyTo: page }))).toBe('That was all I found.')
})

test('“more” reads on in the article', async () => {
  const discord = await stage.start()
  const first = await discord.mention('/read')
  expect(readReply(await discord.ask('go on', { inReplyTo: first }))).toContain('/read paragraph')
})

test('words that stand alone are not changed by what they reply to', async () => {
  const discord = await stage.start()
  const first = await discord.mention('when were the prisoners released?')
  const second = await discord.ask('how many are still in jail?', { inReplyTo: first })
  expect(readReply(second)).toContain('-# how many are still in jail?')
})

test('a reply to a message that is gone or repeats no question is a question like any', async () => {
  const discord = await stage.start()
  const first = await discord.mention('when were the prisoners released?')
  await discord.pressDelete(first)
  expect(readReply(await discord.ask('why?', { inReplyTo: first }))).toContain('-# why?')
  const sentence = await discord.mention('/horoscope')
  expect(readReply(await discord.ask('why?', { inReplyTo: sentence }))).toContain('-# why?')
})
