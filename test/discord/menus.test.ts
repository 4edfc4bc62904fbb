import { expect, test } from 'vitest'
import { firstArticle, libraryOf } from '../support/articles.ts'
import { controlsOn, isPrivate, readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'

const CHECK = 'Check against the article'
const FIND = 'Find in the article'

const stage = new Stage(libraryOf())

test('checks the words of any message against the article, privately', async () => {
  const discord = await stage.start()
  const right = await discord.menu(CHECK, {
    content: 'she said “Belarusians must feel that they are part of Europe”!',
  })
  expect(isPrivate(right)).toBe(true)
  expect(readReply(right)).toContain('¶ 4 of 16')
  const wrong = await discord.menu(CHECK, {
    content: '“Belarusians must feel that they are part of Russia”',
  })
  expect(readReply(wrong)).toContain('Not word for word')
})

test('finds the passage that fits a message best, privately', async () => {
  const discord = await stage.start()
  const reply = await discord.menu(FIND, {
    content: 'I heard some laureate is sceptical that Lukashenko would reform his system',
  })
  expect(isPrivate(reply)).toBe(true)
  expect(readReply(reply)).toContain('¶ 6')
})

test('turns the pages of what a menu found', async () => {
  const discord = await stage.start()
  const found = await discord.menu(FIND, { content: 'prisoners released in December' })
  const label = controlsOn(found).find((control) => control.label.includes('in context'))?.label
  expect(isPrivate(await discord.press(found, label ?? ''))).toBe(true)
})

test.each([CHECK, FIND])(
  '“%s” takes any message: empty, of images, of embeds, huge, or of signs',
  async (name) => {
    const { discord } = stage
    await stage.start()
    const image = {
      id: '1',
      filename: 'a.png',
      size: 1,
      url: 'https://a.b/c',
      proxy_url: 'https://a.b/c',
    }
    const body = firstArticle().text
    const targets = [
      { content: '' },
      { content: '', attachments: [image] },
      {
        content: '',
        embeds: [{ title: 'Europe', description: 'needs to engage with Lukashenko' }],
      },
      { content: body.repeat(3).slice(0, 4000) },
      { content: '?!*_~`|>#'.repeat(200) },
      { content: '/horoscope article:nothing paragraph:12' },
    ]
    for (const target of targets) expect(isPrivate(await discord.menu(name, target))).toBe(true)
    expect(readReply(await discord.menu(name, { content: ' ' }))).toContain(
      'no words in that message',
    )
  },
)

test('says so when a line of the menu is not known any more', async () => {
  const discord = await stage.start()
  expect(readReply(await discord.menu('Draw it', { content: 'x' }))).toContain('“Draw it”')
})
