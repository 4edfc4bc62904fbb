import { expect, test } from 'vitest'
import { parseArticle } from '../../src/core/article/article.ts'
import { buildLibrary } from '../../src/core/library.ts'
import { TIMING } from '../../src/discord/timing.ts'
import { firstArticle } from '../support/articles.ts'
import { isPrivate, readReply } from '../support/discord/reply.ts'
import { Stage } from '../support/discord/stage.ts'

const bridge = parseArticle('bridge', 'The bridge reopens in May.\n\nInes Duarte has said so.')
const stage = new Stage(buildLibrary([firstArticle(), bridge]))

test.each([
  ['who', 'name', 'kal', 'Maria Kalesnikava — Freed Belarusian dissident', 'Maria Kalesnikava'],
  ['who', 'name', 'laur', 'Ales Bialiatski — Nobel peace laureate', 'Ales Bialiatski'],
  ['quote', 'speaker', 'byal', undefined, undefined],
  ['quote', 'about', 'lukash', 'Alexander Lukashenko', 'Alexander Lukashenko'],
  ['quote', 'about', 'easing', 'U.S. REWARDS PRISONER RELEASE WITH EASING OF SANCTIONS', undefined],
  ['summary', 'about', 'sanc', 'sanctions', 'sanctions'],
  ['timeline', 'about', 'potash', 'Belarusian potash', 'Belarusian potash'],
  [
    'read',
    'article',
    'freed',
    expect.stringMatching(/^Freed dissident .* Lukashenko$/u),
    'belarus-dialogue',
  ],
  ['read', 'article', 'bri', 'bridge', 'bridge'],
])('/%s %s:%s suggests %s', async (command, option, typed, name, value = name) => {
  const discord = await stage.start()
  const [first] = await discord.autocomplete(command, { [option]: typed }, option)
  expect(first).toEqual(name === undefined ? undefined : { name, value })
})

test('what is suggested and what is typed freely are both understood when they are sent', async () => {
  const discord = await stage.start()
  const only = { article: 'belarus-dialogue' }
  const sent = [
    await discord.slash('who', { name: 'Ales Bialiatski' }),
    await discord.slash('who', { name: 'byalyatski' }),
    await discord.slash('quote', { speaker: 'the nobel laureate', ...only }),
    await discord.slash('summary', {
      about: 'U.S. REWARDS PRISONER RELEASE WITH EASING OF SANCTIONS',
      ...only,
    }),
  ]
  for (const reply of sent) expect(readReply(reply)).toContain('Bialiatski')
})

test('when it is late there is only what was found by then, and no failure', async () => {
  const discord = await stage.start({ timing: { ...TIMING, typing: 0 } })
  expect(await discord.autocomplete('who', { name: 'kal' }, 'name')).toEqual([])
})

test('suggestions that nobody waits for any more are logged and do no harm', async () => {
  const discord = await stage.start()
  discord.refuseNext(404, 10062, 'Unknown interaction')
  void discord.autocomplete('who', { name: 'kal' }, 'name')
  await expect.poll(() => stage.logged.join('')).toContain('Nothing was suggested')
  expect(await discord.autocomplete('who', { name: 'kal' }, 'name')).not.toEqual([])
})

test('suggests of the one article that was chosen', async () => {
  const discord = await stage.start()
  const given = { name: '', article: 'bridge' }
  const people = await discord.autocomplete('who', given, 'name')
  expect(people.map(({ value }) => value)).toEqual(['Ines Duarte'])
  const opening = await discord.autocomplete(
    'read',
    { paragraph: '2', article: 'bridge' },
    'paragraph',
  )
  expect(opening).toEqual([{ name: expect.stringContaining('Ines Duarte'), value: 2 }])
})

test('suggests at most 25 things of at most 100 characters, and nothing for free text', async () => {
  const discord = await stage.start()
  for (const [name, option] of [
    ['quote', 'about'],
    ['quote', 'speaker'],
    ['read', 'paragraph'],
  ] as const) {
    const choices = await discord.autocomplete(
      name,
      { [option]: '', article: 'belarus-dialogue' },
      option,
    )
    expect(choices.length).toBeGreaterThan(1)
    expect(choices.length).toBeLessThanOrEqual(25)
    for (const choice of choices) expect(choice.name.length).toBeLessThanOrEqual(100)
  }
  const none = await discord.autocomplete('ask', { question: 'why' }, 'question')
  expect(none).toEqual([])
  expect(await discord.autocomplete('horoscope', { sign: 'leo' }, 'sign')).toEqual([])
  const long = await discord.autocomplete('who', { name: 'x'.repeat(6000) }, 'name')
  expect(long).toEqual([])
})

test('answers privately when asked to, and says nothing of that in the question', async () => {
  const discord = await stage.start()
  const question = 'when were the prisoners released?'
  const reply = await discord.slash('ask', { question, private: true })
  expect(isPrivate(reply)).toBe(true)
  expect(readReply(reply)).toContain(`/ask ${question}\n`)
  expect(isPrivate(await discord.slash('ask', { question, private: false }))).toBe(false)
})

test('shows the closest passages to all, and that there is nothing only to the one who asked', async () => {
  const discord = await stage.start()
  const closest = await discord.slash('ask', { question: 'did prisoners in Belarus vote?' })
  expect(isPrivate(closest)).toBe(false)
  const nobody = await discord.slash('who', { name: 'Xyzzy Plugh' })
  expect(isPrivate(nobody)).toBe(true)
})
