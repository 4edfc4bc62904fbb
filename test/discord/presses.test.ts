import { expect, test } from 'vitest'
import { libraryOf } from '../support/articles.ts'
import type { LocalDiscord } from '../support/discord/local-discord.ts'
import { controlsOn, isPrivate, type Reply, readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'
import { WORLD } from '../support/discord/world.ts'

const PARAGRAPHS = [
  'The harbour bridge will reopen to traffic in May, the city council said on Monday.',
  '“It cost far more than we were told,” said mayor Ines Duarte, who had promised a reopening.',
  'Repairs to the bridge began in 2024 after engineers found rust in eleven cables.',
  'Shopkeepers say they lost a third of their trade while the bridge was shut.',
  'The bridge was built in 1931 by a firm that no longer exists.',
  'A ferry has carried walkers in place of the bridge since the winter before last.',
]

const bridge = libraryOf({ bridge: PARAGRAPHS.join('\n\n') })
const stage = new Stage(bridge)

const BUTTON = { type: 2 }
const other = { person: WORLD.otherMember }

test('turns the pages of an answer in place, for the one who asked', async () => {
  const discord = await stage.start()
  const first = await discord.slash('ask', { question: 'why did bridge repairs begin?' })
  expect(labels(first)).toEqual(['Next', 'Show in context', 'Delete'])
  const second = await discord.press(first, 'Next')
  expect(second.id).toBe(first.id)
  expect(readReply(second)).not.toBe(readReply(first))
  expect(readReply(await discord.press(second, 'Previous'))).toBe(readReply(first))
})

test('works on after a restart', async () => {
  const discord = await stage.start()
  const first = await discord.mention('why did bridge repairs begin?')
  await stage.stop()
  await stage.start()
  expect((await discord.press(first, 'Next')).id).toBe(first.id)
})

test('shows a page to another member privately, and leaves the message as it is', async () => {
  const discord = await stage.start()
  const first = await discord.slash('ask', { question: 'why did bridge repairs begin?' })
  const theirs = await discord.press(first, 'Next', other)
  expect(theirs.id).not.toBe(first.id)
  expect(isPrivate(theirs)).toBe(true)
  const onward = await discord.press(theirs, 'Previous', other)
  expect(onward.id).toBe(theirs.id)
  expect(labels(onward)).not.toContain('Delete')
})

test('shows an answer in context, and the article on from there', async () => {
  const discord = await stage.start()
  const answer = await discord.slash('ask', { question: 'who built the bridge in 1931?' })
  const context = await discord.press(answer, 'Show in context', other)
  expect(isPrivate(context)).toBe(true)
  expect(readReply(context)).toContain('¶ 4 of 6')
  expect(readReply(context)).toContain('¶ 6 of 6')
  const earlier = await discord.press(context, 'Previous', other)
  expect(earlier.id).toBe(context.id)
  expect(readReply(earlier)).toContain('¶ 1 of 6')
})

test('tells who a speaker is, and who is named in an answer', async () => {
  const discord = await stage.start()
  const quoted = await discord.slash('quote', { about: 'cost' })
  const named = await discord.slash('ask', { question: 'how much did it cost?' })
  for (const [reply, label] of [
    [quoted, 'Who is this?'],
    [named, 'Who is Ines Duarte?'],
  ] as const) {
    const who = await discord.press(reply, label)
    expect(isPrivate(who)).toBe(true)
    expect(readReply(who)).toContain('/who Ines Duarte')
  }
})

test('offers what leads on from several passages in a menu', async () => {
  const discord = await stage.start()
  const summary = await discord.slash('summary')
  const line = labels(summary).find((label) => label.startsWith('Show ¶ 3')) ?? ''
  const context = await discord.press(summary, line)
  expect(readReply(context)).toContain('¶ 2 of 6')
})

test('deletes for the one who asked and for moderators, and for nobody else', async () => {
  const discord = await stage.start()
  const bySlash = await discord.slash('ask', { question: 'rust' })
  const refused = await discord.press(bySlash, 'Delete', other)
  expect(isPrivate(refused)).toBe(true)
  expect(readReply(refused)).toContain('Only the one who asked, or a moderator')
  await discord.pressDelete(bySlash)
  await discord.pressDelete(await discord.mention('rust'), { ...other, isModerator: true })
})

test('two who delete at once delete one message, and neither is told of a failure', async () => {
  const discord = await stage.start()
  const reply = await discord.mention('rust')
  const moderator = { ...other, isModerator: true }
  await Promise.all([discord.pressDelete(reply), discord.pressDelete(reply, moderator)])
  const next = await discord.mention('rust')
  expect(discord.replies).toEqual([reply, next])
})

test('a message that is deleted meanwhile is no failure', async () => {
  const discord = await stage.start()
  const reply = await discord.mention('why did bridge repairs begin?')
  await discord.pressDelete(reply)
  pressUnheard(discord, reply)
  const next = await discord.mention('rust')
  expect(discord.replies).toEqual([reply, next])
})

test('says so when the article has changed since', async () => {
  const discord = await stage.start()
  const answer = await discord.slash('ask', { question: 'why did bridge repairs begin?' })
  stage.library = libraryOf({ bridge: PARAGRAPHS.join('\n\n').replace('eleven', 'twelve') })
  for (const label of ['Next', 'Show in context']) {
    const told = await discord.press(answer, label)
    expect(isPrivate(told)).toBe(true)
    expect(readReply(told)).toContain('The article has changed since')
  }
})

test('two presses at once turn one page', async () => {
  const discord = await stage.start()
  const first = await discord.slash('ask', { question: 'why did bridge repairs begin?' })
  const both = await Promise.all([discord.press(first, 'Next'), discord.press(first, 'Next')])
  expect(new Set(both.map(readReply)).size).toBe(1)
})

test('answers forged, foreign and old ids with one private sentence', async () => {
  const discord = await stage.start()
  const reply = await discord.slash('ask', { question: 'rust' })
  const ids = ['0:page:1::1', 'poll-17', ':', `1:delete:${'9'.repeat(90)}::`, '1:page::4-x:1', 'é']
  for (const value of ids) {
    const told = await discord.pressOn(reply, { ...BUTTON, value })
    expect(isPrivate(told)).toBe(true)
    expect(readReply(told)).toContain('older version of me')
  }
})

test('answers ids that are well formed and lead nowhere', async () => {
  const discord = await stage.start()
  const reply = await discord.slash('ask', { question: 'rust' })
  const print = printOf(reply)
  for (const value of [`1:read:5:${print}:999999999`, `1:context::${print}:0`, '1:who:::0']) {
    expect(isPrivate(await discord.pressOn(reply, { ...BUTTON, value }))).toBe(true)
  }
})

test('shows all at once where the question is too long to be read off the message again', async () => {
  const discord = await stage.start()
  const short = await discord.slash('ask', { question: 'why did bridge repairs begin in 2024?' })
  expect(placesIn(short)).toHaveLength(1)
  const question = `why did bridge repairs begin ${'in 2024 '.repeat(40)}?`
  const long = await discord.slash('ask', { question })
  expect(placesIn(long)).toHaveLength(3)
  expect(labels(long)).not.toContain('Next')
})

test('is calm when a press comes too late or was answered already', async () => {
  const discord = await stage.start()
  stage.errors = 1
  const first = await discord.slash('ask', { question: 'why did bridge repairs begin?' })
  discord.refuseNext(404, 10062, 'Unknown interaction')
  pressUnheard(discord, first)
  expect(readReply(await discord.press(first, 'Next'))).not.toBe(readReply(first))
})

function labels(reply: Reply): readonly string[] {
  return controlsOn(reply)
    .filter(({ disabled }) => !disabled)
    .map(({ label }) => label)
}

/** Where the passages of a reply stand. */
function placesIn(reply: Reply): readonly string[] {
  return readReply(reply).match(/¶ [\d–]+ of \d+/gu) ?? []
}

/** The fingerprint of the article, as it stands in the control that shows the context. */
function printOf(reply: Reply): string {
  const id = controlsOn(reply).find(({ label }) => label === 'Show in context')?.value
  return id?.split(':')[3] ?? ''
}

function pressUnheard(discord: LocalDiscord, reply: Reply): void {
  void discord.press(reply, 'Next').catch(() => undefined)
}
