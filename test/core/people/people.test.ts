import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sliceOf } from '../../../src/core/article/span.ts'
import { cast, fixture, personNamed } from '../../support/people.ts'

const belarus = cast(readFileSync('corpus/belarus-dialogue.txt', 'utf8'))
const ferry = cast(fixture('ferry'))
const match = cast(fixture('match'))
const obituary = cast(fixture('obituary'))

function described({ article, people }: ReturnType<typeof cast>, name: string): readonly string[] {
  return personNamed(people, name).descriptions.map((d) => sliceOf(article.text, d))
}

test('the first article’s people are those it names, by their full names', () => {
  const names = belarus.people.filter((p) => p.kind === 'person').map((p) => p.name)
  expect(names.toSorted()).toEqual([
    'Ales Bialiatski',
    'Alexander Lukashenko',
    'Donald Trump',
    'Maria Kalesnikava',
    'Vladimir Putin',
  ])
})

test('people are described in the article’s words', () => {
  expect(described(belarus, 'Ales Bialiatski')).toEqual(['Nobel peace laureate'])
  expect(described(belarus, 'Maria Kalesnikava')).toEqual([
    'Freed Belarusian dissident',
    'former professional flautist',
  ])
  expect(described(belarus, 'Alexander Lukashenko')).toEqual(['President', '71'])
  expect(described(ferry, 'Morag Sinclair')).toContain('52')
})

test('everyone in a sports report is a person, and no club, month or common noun is', () => {
  expect(match.people.map(({ name }) => name).toSorted()).toEqual([
    'Amina Yusuf',
    'Carla Jiménez',
    'Jan van der Berg',
    'Kwame Boateng',
    "Luis O'Hara",
  ])
  expect(described(match, 'Amina Yusuf')).toEqual(['Referee'])
  expect(described(match, "Luis O'Hara")).toEqual(['captain'])
  expect(described(match, 'Carla Jiménez')).toEqual(['manager'])
})

test('everyone in an obituary is a person, whatever they did', () => {
  expect(obituary.people.map(({ name }) => name)).toEqual([
    'Margaret Holloway',
    'Desmond Holloway',
    'Anna Holloway-Reed',
    'Roy Pendle',
  ])
  expect(described(obituary, 'Desmond Holloway')).toEqual(['painter'])
  expect(described(obituary, 'Roy Pendle')).toEqual(['director at the time'])
})

test('a role that somebody acts on, or that a name follows, is not theirs', () => {
  const council = cast(
    'Nobody asked\n\nMagnus Tait runs the shop. He has written to the transport minister eleven times.\n\nThe minister, Fiona Rae, said on Thursday that she had read the letters.\n',
  )
  expect(described(council, 'Magnus Tait')).toEqual([])
  expect(described(council, 'Fiona Rae')).toEqual(['The minister'])
})

test('an adjective before a noun is nobody’s role', () => {
  const race = cast(
    'Rivals wait\n\nAnna Cole won the primary on Tuesday. Now the Republican establishment must choose. The Republican said she would wait.\n',
  )
  const called = personNamed(race.people, 'Anna Cole').mentions.map((m) =>
    sliceOf(race.article.text, m),
  )
  expect(called).toContain('The Republican')
  expect(called).not.toContain('the Republican')
})

test('a first name alone means the one who bears it', () => {
  const { text } = obituary.article
  const names = personNamed(obituary.people, 'Desmond Holloway').mentions.map((m) =>
    sliceOf(text, m),
  )
  expect(names).toContain('Desmond')
})

test.each([
  ['The nurse Lakisha Tate met the porter Deshawn Coles.', ['Lakisha Tate', 'Deshawn Coles']],
  ['Economists said prices would rise. Some economists disagreed.', []],
  ['Delegates met in the Victoria and Albert Museum. The Victoria was full.', []],
  ['The film stars Will Smith. Will it please the critics?', ['Will Smith']],
  ['It was led by Prof. Ann Lee of the University of Padua, who was paid for it.', ['Ann Lee']],
  ['Ann Lee, 46, of Mill Lane, Oswestry, said she was sorry.', ['Ann Lee']],
  ['Halden Ross Meyer, a charity, has moved to the house of Ann Lee.', ['Ann Lee']],
  [
    'Carrow Athletic lose again\n\nCarrow, who led at half time, lost the match to a late goal by Ann Lee. Carrow are last.',
    ['Ann Lee'],
  ],
  [
    'We sat in the inn, where the landlord, Piet Aldous, put a pot of tea on the table.',
    ['Piet Aldous'],
  ],
  ['Ann Lee came to Milan from Lecco with a suitcase.', ['Ann Lee']],
  ['Ann Lee met the others at a house in Halifax, Nova Scotia, on Monday.', ['Ann Lee']],
])('people are told from other words with a capital: %s', (text, names) => {
  expect(cast(text).people.map(({ name }) => name)).toEqual(names)
})

test.each([
  [
    'Rep. Ada Clay (D-S.C.), the assistant leader of the caucus, spoke.',
    'Ada Clay',
    'the assistant leader of the caucus',
  ],
  ['A lawyer for the riders, Mark Doe, said so.', 'Mark Doe', 'A lawyer for the riders'],
  ['Ada Clay’s neighbour, Zvonka Quill, has seen one.', 'Zvonka Quill', 'Ada Clay’s neighbour'],
  ['Ada Clay, the mayor who built the bridge, spoke.', 'Ada Clay', 'the mayor'],
])('%s describes %s as “%s”', (sentence, name, words) => {
  expect(described(cast(`Buses run late\n\n${sentence}\n`), name)).toContain(words)
})

test('words that tell somebody else apart describe nobody before', () => {
  const text =
    'Ada Scott was told so. Her husband was shot. The officer who shot him - Bo Vinson - was suspended.'
  expect(described(cast(`Buses run late\n\n${text}\n`), 'Ada Scott')).toEqual([])
})

test('a role stands for the person it can only mean', () => {
  const { mentions } = personNamed(belarus.people, 'Maria Kalesnikava')
  const roles = mentions.filter((m) => m.by === 'role').map((m) => sliceOf(belarus.article.text, m))
  expect(roles).toEqual(['The former professional flautist'])
})

test('he and she stand for a man and a woman', () => {
  const { text } = belarus.article
  const hers = personNamed(belarus.people, 'Maria Kalesnikava').mentions
  const pronouns = hers.filter((m) => m.by === 'pronoun').map((m) => sliceOf(text, m))
  expect(new Set(pronouns)).toEqual(new Set(['she', 'her']))
})

test('a credits line names nobody', () => {
  expect(ferry.people.map((p) => p.name)).not.toContain('Alan Reid')
  expect(ferry.people.map((p) => p.name)).not.toContain('Jo Bell')
})

test('particles belong to a name, and a surname alone means the same person', () => {
  const { mentions } = personNamed(ferry.people, 'Hamish van der Meer')
  expect(mentions.filter((m) => m.by === 'name').length).toBeGreaterThan(0)
})

test('two people of one surname are told apart by Mr. and Mrs.', () => {
  const { article, people } = cast(fixture('clintons'))
  const places = (name: string) =>
    personNamed(people, name)
      .mentions.filter((m) => m.by === 'name')
      .map((m) => article.paragraphs.find((p) => p.start <= m.start && m.end <= p.end)?.number)
  expect(places('Hillary Clinton')).toContain(2)
  expect(places('Bill Clinton')).toContain(3)
  expect(personNamed(people, 'Hillary Clinton').gender).toBe('woman')
  expect(personNamed(people, 'Bill Clinton').gender).toBe('man')
})

test.each([
  ['nobody', 'The road is closed. It will open in May.'],
  ['an empty text', ''],
  ['names in capitals', 'MARIA LEE SAID THE ROAD WAS CLOSED. JOHN DOE DISAGREED.'],
  ['only marks', '“” "" — ‘ ’ … \'\' “'],
])('%s is no trouble', (_, text) => {
  expect(() => cast(text)).not.toThrow()
})
