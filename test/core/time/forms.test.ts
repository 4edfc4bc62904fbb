import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { findTimes } from '../../../src/core/time/find-times.ts'

/** What a story of Thursday, 2 November 1989 says when: `expression = value`, in order. */
function told(text: string): string {
  const article = parseArticle('story', `---\ndate: 1989-11-02\n---\nA headline\n\n${text}\n`)
  return findTimes(article)
    .map(({ start, end, value, mod }) =>
      [article.text.slice(start, end), '=', value ?? '?', mod].filter(Boolean).join(' '),
    )
    .join('; ')
}

test.each([
  // Days
  ['It was signed on Oct. 19, 1987, in Bonn.', 'Oct. 19, 1987 = 1987-10-19'],
  ['It was signed on the 3rd of May, 1968.', '3rd of May, 1968 = 1968-05-03'],
  ['The fax was dated 11/02/89.', '11/02/89 = 1989-11-02'],
  ['The agreement expires Dec. 31.', 'Dec. 31 = 1989-12-31'],
  ['The plant will open on March 1.', 'March 1 = 1990-03-01'],
  ['It was closed until Nov. 9-10.', 'Nov. 9-10 = 1989-11-09/1989-11-10'],
  ['The board met Friday night.', 'Friday night = 1989-10-27'],
  ['It votes, as planned, on Tuesday.', 'Tuesday = 1989-11-07'],
  ['He came last Tuesday.', 'last Tuesday = 1989-10-31'],
  ['The company said today it will close.', 'today = 1989-11-02'],
  ['He left the day before yesterday.', 'the day before yesterday = 1989-10-31'],
  ['It was announced two days ago.', 'two days ago = 1989-10-31'],
  // Weeks and weekends
  ['The rebels attacked this week.', 'this week = 1989-W44'],
  ['It was warned earlier this week.', 'earlier this week = 1989-W44'],
  ['It was held almost a fortnight ago.', 'almost a fortnight ago = 1989-W42'],
  ['They were arrested over the weekend.', 'the weekend = 1989-W43-WE'],
  // Months
  ['The market crashed in October 1987.', 'October 1987 = 1987-10'],
  ['It fell in September.', 'September = 1989-09'],
  ['It is expected in mid-December.', 'mid-December = 1989-12 MID'],
  ['A decision is due next month.', 'next month = 1989-12'],
  ['He left at the end of last month.', 'the end of last month = 1989-10 END'],
  ['In 1984, the party won in April.', '1984 = 1984; April = 1984-04'],
  ['From March through May it rained.', 'March through May = 1989-03/1989-05'],
  // Quarters
  ['In the third quarter, sales rose 5%.', 'the third quarter = 1989-Q3'],
  ['Trials begin in the third quarter of 2026.', 'the third quarter of 2026 = 2026-Q3'],
  ['Earnings fell in the quarter.', 'the quarter = 1989-Q3'],
  ['It is last year’s third quarter profit.', 'last year = 1988; third quarter = 1988-Q3'],
  // Years
  ['For fiscal 1989, it earned little.', 'fiscal 1989 = 1989'],
  ['The stock sold for $40 a year ago.', 'a year ago = 1988'],
  ['Profit was $2 million in the same period a year earlier.', 'a year earlier = 1988'],
  ['That is up from the year-ago period.', 'the year-ago period = 1988'],
  ['It fell from the year before.', 'the year before = 1988'],
  ['It was bought late last year.', 'late last year = 1988 END'],
  ['It should close by the end of the year.', 'the end of the year = 1989 END'],
  ['It should close by year-end.', 'year-end = 1989 END'],
  ['It was the summer of ’42, or so the class of ’88 says.', '’42 = 1942; ’88 = 1988'],
  ['He held the post in 1990-91.', '1990-91 = 1990/1991'],
  ['He ruled from 1972 to 1975.', '1972 to 1975 = 1972/1975'],
  ['He ruled from May 1 to June 15, 1990.', 'May 1 to June 15, 1990 = 1990-05-01/1990-06-15'],
  // Seasons, decades, centuries
  ['This fall, voters will choose.', 'This fall = 1989-FA'],
  ['He came in the spring of 1968.', 'the spring of 1968 = 1968-SP'],
  ['It was popular in the 1990s.', 'the 1990s = 199'],
  ['It was popular in the mid-80s.', 'the mid-80s = 198 MID'],
  ['It grew in the early 20th century.', 'the early 20th century = 19 START'],
  ['It was built half a century ago.', 'half a century ago = 1939'],
  // Feasts, movable ones too
  ['He marched on the Fourth of July.', 'the Fourth of July = 1989-07-04'],
  ['They came home for Easter.', 'Easter = 1989-03-26'],
  ['He was freed on Good Friday.', 'Good Friday = 1989-03-24'],
  ['By Labor Day it was done.', 'Labor Day = 1989-09-04'],
  ['On Thanksgiving the store will close.', 'Thanksgiving = 1989-11-23'],
  // What counts from a time told before
  [
    'He left on Nov. 1, 1988, and came the next day.',
    'Nov. 1, 1988 = 1988-11-01; the next day = 1988-11-02',
  ],
  [
    'He called on May 4; the following Monday he left.',
    'May 4 = 1989-05-04; the following Monday = 1989-05-08',
  ],
  ['He left on Monday. A year later he was back.', 'Monday = 1989-10-30; A year later = ?'],
  ['He left years ago.', 'years ago = ?'],
])('“%s” says when: %s', (text, times) => {
  expect(told(text)).toBe(times)
})

test.each([
  'The bank said it now expects a loss and is currently in talks.',
  'Sales have grown in recent years and over the past year.',
  'He worked there for two years and will be back in three months.',
  'It meets every Monday, each month and on Sundays.',
  'He hopes for a brighter tomorrow for the stars of today.',
  'Children in today’s world have telephones.',
  'He said so on “This Week” and to the Sunday Times.',
  'At the end of the day, it is about money.',
  'They played in the first quarter and won in the Sunday Mirror.',
  'Temperatures were in the 80s, with a Christmas party and Easter eggs.',
  'He fasted during Ramadan and held the Friday prayers.',
  'He said: ‘88 people came,’ but it was ’88 people, not ’88s.',
  'Flight 1990 took 2000 others, at mile 1950, past 555-1990.',
])('“%s” says nothing of when', (text) => {
  expect(told(text)).toBe('')
})

test('“Sept. 11” is that of 2001, but near its anniversary', () => {
  const on = (date: string): string | undefined => {
    const text = `---\ndate: ${date}\n---\nA headline\n\nTravel has changed since Sept. 11.\n`
    return findTimes(parseArticle('story', text))[0]?.value
  }
  expect(on('2004-03-02')).toBe('2001-09-11')
  expect(on('2012-09-13')).toBe('2012-09-11')
  expect(on('1999-12-01')).toBe('1999-09-11')
})
