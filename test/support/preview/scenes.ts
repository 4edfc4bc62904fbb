import type { LocalDiscord } from '../discord/local-discord.ts'
import type { Given } from '../discord/member-interaction.ts'
import type { Reply } from '../discord/reply.ts'

/** A reply under what a member typed or pressed. */
export type Scene = {
  /** The name of its picture, and what it shows. */
  readonly name: string
  readonly title: string
  readonly asked: string
  readonly reply: Reply
}

/** Asks the bot for every kind of reply there is. */
export async function playScenes(discord: LocalDiscord): Promise<readonly Scene[]> {
  // Each question is another member's, since one alone would be told to wait.
  discord.isCrowded = true
  const slash: Scene[] = []
  for (const { name, title, command, given } of COMMANDS) {
    const asked = lineOf(command, given)
    slash.push({ name, title, asked, reply: await discord.slash(command, given) })
  }
  const [answer] = slash
  if (!answer) throw new Error('Expected an answer.')
  return [...slash, ...(await playPresses(discord, answer.reply)), ...(await playTalk(discord))]
}

type Asking = {
  readonly name: string
  readonly title: string
  readonly command: string
  readonly given: Given
}

const CLAIM = 'Belarusians must feel that they are part of'

const COMMANDS: readonly Asking[] = [
  {
    name: 'answer',
    title: 'An answer',
    command: 'ask',
    given: { question: 'why were the prisoners released?' },
  },
  {
    name: 'quotation',
    title: 'A quotation',
    command: 'quote',
    given: { about: 'visas', speaker: 'Kalesnikava' },
  },
  {
    name: 'said',
    title: 'What is said on a subject',
    command: 'quote',
    given: { about: 'Europe' },
  },
  { name: 'person', title: 'A person', command: 'who', given: { name: 'Bialiatski' } },
  { name: 'people', title: 'Everyone', command: 'who', given: {} },
  { name: 'summary', title: 'A summary', command: 'summary', given: {} },
  { name: 'timeline', title: 'What happened when', command: 'timeline', given: {} },
  { name: 'read', title: 'The article itself', command: 'read', given: { paragraph: 10 } },
  { name: 'exact', title: 'Word for word', command: 'check', given: { quote: `${CLAIM} Europe` } },
  { name: 'check', title: 'A misquotation', command: 'check', given: { quote: `${CLAIM} Russia` } },
  {
    name: 'credit',
    title: 'A wrong credit',
    command: 'check',
    given: { quote: '“Currently Belarus resembles scorched earth” — Kalesnikava' },
  },
  {
    name: 'absent',
    title: 'Words that are not in the article',
    command: 'check',
    given: { quote: 'All the bridges will be closed by Christmas' },
  },
  {
    name: 'nothing',
    title: 'What the article does not say',
    command: 'ask',
    given: { question: 'who won the football match?' },
  },
  { name: 'nobody', title: 'Nobody of that name', command: 'who', given: { name: 'Lukashevich' } },
  {
    name: 'private',
    title: 'For nobody else',
    command: 'ask',
    given: { question: 'how old is Lukashenko?', private: true },
  },
  { name: 'slip', title: 'A slip', command: 'read', given: { paragraph: 99 } },
]

function lineOf(command: string, given: Given): string {
  const parts = Object.entries(given).map(([name, value]) => `${name}:${value}`)
  return [`/${command}`, ...parts].join(' ')
}

/** Buttons, menus of messages, and a channel where embeds are not allowed. */
async function playPresses(discord: LocalDiscord, answer: Reply): Promise<readonly Scene[]> {
  const message = 'some laureate compared the country to scorched earth'
  return [
    {
      name: 'context',
      title: 'In context',
      asked: 'presses Show in context',
      reply: await discord.press(answer, 'Show in context'),
    },
    {
      name: 'menu',
      title: 'A message’s menu',
      asked: `on “${message}”: Apps › Find in the article`,
      reply: await discord.menu('Find in the article', { content: message }),
    },
    {
      name: 'text',
      title: 'Without Embed Links',
      asked: '/ask question:how many prisoners were released?',
      reply: await discord.slash(
        'ask',
        { question: 'how many prisoners were released?' },
        { appPermissions: '0' },
      ),
    },
  ]
}

async function playTalk(discord: LocalDiscord): Promise<readonly Scene[]> {
  const mention = await discord.mention('what did Bialiatski say about Lukashenko?')
  const reply = (asked: string) => discord.ask(asked, { inReplyTo: mention })
  return [
    {
      name: 'mention',
      title: 'A mention',
      asked: '@Verbatim what did Bialiatski say about Lukashenko?',
      reply: mention,
    },
    {
      name: 'follow-up',
      title: 'A follow-up',
      asked: 'and about the economy?',
      reply: await reply('and about the economy?'),
    },
    {
      name: 'back',
      title: 'A question back',
      asked: 'who is he?',
      reply: await reply('who is he?'),
    },
    { name: 'help', title: 'Help', asked: '@Verbatim', reply: await discord.mention('') },
  ]
}
