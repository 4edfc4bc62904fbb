import { expect, test } from 'vitest'
import { type Heard, wordsToBot } from '../../src/discord/bot-mention.ts'

const BOT = '100'

const said = (content: string, more: Partial<Heard> = {}) =>
  wordsToBot({ content, isFromPerson: true, isDirect: false, repliesToBot: false, ...more }, BOT)

test('an explicit mention puts the rest of the message to the bot', () => {
  expect(said('<@100> who is he?')).toBe('who is he?')
  expect(said('<@!100>, who is he?')).toBe('who is he?')
  expect(said('who is he, <@100>')).toBe('who is he,')
})

test('a bare mention is empty words', () => {
  expect(said('<@100>')).toBe('')
  expect(said(' <@!100> ')).toBe('')
})

test('talk, mass pings, roles and other members are none of its business', () => {
  for (const talk of ['who is he?', '@everyone who?', '<@&100> who?', '<@1001> who?', '']) {
    expect(said(talk)).toBeUndefined()
  }
})

test('a reply to the bot counts without a mention, unless its text is withheld', () => {
  expect(said('and she?', { repliesToBot: true })).toBe('and she?')
  expect(said('', { repliesToBot: true })).toBeUndefined()
  expect(said('<@100>', { repliesToBot: true })).toBe('')
})

test('everything in a direct message is for the bot', () => {
  expect(said('who is he?', { isDirect: true })).toBe('who is he?')
  expect(said('', { isDirect: true })).toBe('')
})

test('bots are not answered', () => {
  expect(said('<@100> who is he?', { isFromPerson: false })).toBeUndefined()
})

test('mentions of others and custom emoji are no words', () => {
  expect(said('<@100> who is <@200> <:wave:300> <#400>?')).toMatch(/^who is\s+\?$/u)
})
