import { expect, test, vi } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { findTimes } from '../../../src/core/time/find-times.ts'
import { firstArticle } from '../../support/articles.ts'

/** The expressions of a text and their values, as a story of that day tells them. */
function told(text: string, date = '2026-02-17'): readonly string[] {
  const front = date === '' ? '' : `---\ndate: ${date}\n---\n`
  const article = parseArticle('story', `${front}A headline for the story\n\n${text}`)
  return findTimes(article).map(
    ({ start, end, value, mod }) =>
      `${article.text.slice(start, end)} = ${value ?? '?'}${mod ? ` ${mod}` : ''}`,
  )
}

test('the first article has these times and no others', () => {
  const article = firstArticle()
  const times = findTimes(article).map(
    ({ start, end, value, paragraph }) =>
      `${paragraph} ${article.text.slice(start, end)} = ${value}`,
  )
  expect(times).toEqual([
    '1 Feb 17 = 2026-02-17',
    '1 Tuesday = 2026-02-17',
    '2 December = 2025-12',
    '2 2020 = 2020',
    '3 last year = 2025',
    '6 December = 2025-12',
    '6 1994 = 1994',
    '11 December = 2025-12',
    '13 2016 to 2019 = 2016/2019',
    '13 2020 = 2020',
  ])
})

test('reads dates as they are printed', () => {
  expect(told('He left on March 3, 2019, and on 3 March 2020, and on 2021-03-03.')).toEqual([
    'March 3, 2019 = 2019-03-03',
    '3 March 2020 = 2020-03-03',
    '2021-03-03 = 2021-03-03',
  ])
  expect(told('It was signed on Friday, Oct. 13, and again on the 17th of May 1997.')).toEqual([
    'Friday, Oct. 13 = 2025-10-13',
    '17th of May 1997 = 1997-05-17',
  ])
  expect(told('The form said 2/17/1998 and the letter 17.2.1998.')).toEqual([
    '2/17/1998 = 1998-02-17',
    '17.2.1998 = 1998-02-17',
  ])
})

test('takes the nearest month or weekday on the side that the verb tells', () => {
  expect(told('She was freed in December.')).toEqual(['December = 2025-12'])
  expect(told('The vote will be held in December.')).toEqual(['December = 2026-12'])
  expect(told('They met on Friday.')).toEqual(['Friday = 2026-02-13'])
  expect(told('They will meet on Friday.')).toEqual(['Friday = 2026-02-20'])
  expect(told('Talks are scheduled to be resumed on Friday.')).toEqual(['Friday = 2026-02-20'])
  expect(told('The talks began on Feb. 9 and the truce on Nov. 20.')).toEqual([
    'Feb. 9 = 2026-02-09',
    'Nov. 20 = 2025-11-20',
  ])
})

test('leaves out weekdays that come again and again', () => {
  expect(told('The shop is open Monday to Friday.')).toEqual([])
  expect(told('They travel on Mondays and stay there until Friday.')).toEqual([])
  expect(told('Buses run on weekdays; on Sunday there is one.')).toEqual([])
  expect(told('It opens on Saturdays. They met on Friday.')).toEqual(['Friday = 2026-02-13'])
  expect(told('Talks ran from Thursday to Saturday.')).toEqual([
    'Thursday to Saturday = 2026-02-12/2026-02-14',
  ])
})

test('resolves what is told from the article’s day', () => {
  expect(told('Yesterday was cold, today is mild and tomorrow it will rain.')).toEqual([
    'Yesterday = 2026-02-16',
    'today = 2026-02-17',
    'tomorrow = 2026-02-18',
  ])
  expect(told('Prices rose last year, fell last month and held this week.')).toEqual([
    'last year = 2025',
    'last month = 2026-01',
    'this week = 2026-W08',
  ])
  expect(told('He called two days ago, three weeks ago and twenty-five years ago.')).toEqual([
    'two days ago = 2026-02-15',
    'three weeks ago = 2026-W05',
    'twenty-five years ago = 2001',
  ])
  expect(told('He arrived last Tuesday, spoke last night and leaves next Monday.')).toEqual([
    'last Tuesday = 2026-02-10',
    'last night = 2026-02-16',
    'next Monday = 2026-02-23',
  ])
})

test('counts from the time told before where the words say so', () => {
  expect(told('He won in 2010 and lost the following year.')).toEqual([
    '2010 = 2010',
    'the following year = 2011',
  ])
  expect(told('They met on May 3, 2015. Two days later the deal was off.')).toEqual([
    'May 3, 2015 = 2015-05-03',
    'Two days later = 2015-05-05',
  ])
  expect(told('Third-quarter profit rose to $20 million from $19 million a year earlier.')).toEqual(
    ['Third-quarter = 2025-Q3', 'a year earlier = 2024-Q3'],
  )
})

test('reads decades, centuries, seasons and parts of periods', () => {
  expect(
    told('Jazz of the 1920s, of the early ’60s and of the nineties filled the 20th century.'),
  ).toEqual([
    'the 1920s = 192',
    'the early ’60s = 196 START',
    'the nineties = 199',
    'the 20th century = 19',
  ])
  expect(
    told('Work began in early 2024, stopped in the summer of 2024 and in mid-June 2025.'),
  ).toEqual([
    'early 2024 = 2024 START',
    'the summer of 2024 = 2024-SU',
    'mid-June 2025 = 2025-06 MID',
  ])
})

test('makes one interval of a range', () => {
  expect(told('He ruled from 1994 to 2001, between 2004 and 2006 and in 2010-12.')).toEqual([
    '1994 to 2001 = 1994/2001',
    '2004 and 2006 = 2004/2006',
    '2010-12 = 2010/2012',
  ])
  expect(told('It rained from June to August 2015 and on Sept. 3-5.')).toEqual([
    'June to August 2015 = 2015-06/2015-08',
    'Sept. 3-5 = 2025-09-03/2025-09-05',
  ])
})

test('ages, counts, prices, durations and names are no times', () => {
  expect(told('Lukashenko, 71, freed 123 prisoners in a decades-long feud for $2000.')).toEqual([])
  expect(
    told('About 1900 people may march on Flight 1549, he said over the past three years.'),
  ).toEqual([])
  expect(
    told('Theresa May told The Sun that Mr. March had a five-year plan every Sunday.'),
  ).toEqual([])
  expect(
    told('The 10-year-old read 1,984 books, 25 percent more than the last two years.'),
  ).toEqual([])
})

test('29 February without its year is that of a leap year', () => {
  expect(told('He was born on Feb. 29 and left on Feb. 29, 2023.')).toEqual([
    'Feb. 29 = 2024-02-29',
  ])
})

test('a day that does not exist is no time, and a month of it neither', () => {
  expect(told('It was dated February 31 and 31 June 2020 and 2020-13-01.')).toEqual([])
})

test('years before 1000 and after 2100 need a word that says so', () => {
  expect(told('In 1066, in the year 843 and by 2150, not at 3000 feet or for 950 men.')).toEqual([
    '1066 = 1066',
    'the year 843 = 0843',
    '2150 = 2150',
  ])
})

test('without the article’s date, what is told from it has no value', () => {
  const text = 'He left on Tuesday, last year, in December and in 1994, two days ago, on March 3.'
  expect(told(text, '')).toEqual([
    'Tuesday = ?',
    'last year = ?',
    'December = ?',
    '1994 = 1994',
    'two days ago = ?',
    'March 3 = ?',
  ])
})

test('a long paragraph takes work in proportion to its length', () => {
  const sentence = 'early late the last a few twenty- 1990 to May the first quarter of Friday '
  const lookedAt = (times: number): number => {
    const article = parseArticle('story', `Headline\n\n${sentence.repeat(times)}end.`)
    const slice = vi.spyOn(String.prototype, 'slice')
    findTimes(article)
    const characters = slice.mock.results.reduce((sum, { value }) => sum + value.length, 0)
    slice.mockRestore()
    return characters
  }
  expect(lookedAt(400)).toBeLessThan(4.5 * lookedAt(100))
})
