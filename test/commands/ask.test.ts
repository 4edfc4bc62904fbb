import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ask } from '../../commands/ask.ts'
import { parseArticle } from '../../src/core/article/article.ts'
import { sliceOf } from '../../src/core/article/span.ts'
import { buildLibrary, narrowTo } from '../../src/core/library.ts'

const text = readFileSync('corpus/belarus-dialogue.txt', 'utf8')
const library = buildLibrary([parseArticle('belarus-dialogue', text)])

function firstHighlight(question: string): string {
  const [passage] = ask.run(library, { question }).passages
  const [highlight] = passage?.highlights ?? []
  return passage && highlight ? sliceOf(passage.article.text, highlight) : ''
}

test('a sure answer is a passage with its sentence, or the words that answer, in front', () => {
  const answer = ask.run(library, { question: 'how many prisoners were released?' })
  expect(answer.kind).toBe('passages')
  expect(firstHighlight('how many prisoners were released?')).toBe('123')
  expect(firstHighlight('how old is Lukashenko?')).toBe('71')
  expect(firstHighlight('when did Lukashenko take power?')).toBe('1994')
  expect(firstHighlight('how long was she in prison?')).toBe('more than five years')
  expect(firstHighlight('who organised the online event?')).toMatch(/^“Belarusians must feel/u)
})

test('the only age stands in front, though the sentence has no word of the question', () => {
  const story =
    'Baker wins prize\n\nThe town has a champion.\n\nAda Holm, 34, took the title for her rye bread.\n'
  const bakery = buildLibrary([parseArticle('baker', story)])
  const [passage] = ask.run(bakery, { question: 'how old is the winner?' }).passages
  const [age] = passage?.highlights ?? []
  expect(age && story.slice(age.start, age.end)).toBe('34')
})

test('words of the question within those that answer do not hide them', () => {
  const story =
    'Ferry fails\n\nThe town has waited for years.\n\nThe 34-year-old ferry lost power in May 2024.\n\nIts fare for a car rose from 38 pounds to 55.\n'
  const ferry = buildLibrary([parseArticle('ferry', story)])
  const answerTo = (question: string) => {
    const [passage] = ask.run(ferry, { question }).passages
    const [words] = passage?.highlights ?? []
    return words && story.slice(words.start, words.end)
  }
  expect(answerTo('how old is the ferry?')).toBe('34-year-old')
  expect(answerTo('when in 2024 did the ferry lose power?')).toBe('May 2024')
})

const COUNCIL = buildLibrary([
  parseArticle(
    'council',
    'Library to open on Sundays\n\nA plan to build 40 flats on the car park of the library was rejected last month.\n\nGrace Pell of the Harwick First party said the money should go to roads.\n\nTom Okafor, the head librarian, began work there at the age of twenty.\n',
  ),
])

test('who has a role is not told for sure by a sentence that only names where', () => {
  expect(ask.run(COUNCIL, { question: 'who is the boss of Harwick First?' }).kind).toBe(
    'abstention',
  )
  expect(ask.run(COUNCIL, { question: 'who is the head librarian?' }).kind).toBe('passages')
})

test('a speed and an age are told by sentences that have one', () => {
  const story =
    'Storm tears through bay\n\nGusts reached 148 kilometres an hour at the lighthouse, 40 kilometres away.\n\n“I have never seen a swell like it,” said Fintan Roe, who watched from the pier for ten hours.\n'
  const storm = buildLibrary([parseArticle('storm', story)])
  const answer = ask.run(storm, { question: 'how fast were the gusts?' })
  const [words] = answer.passages[0]?.highlights ?? []
  expect(answer.kind).toBe('passages')
  expect(words && story.slice(words.start, words.end)).toBe('148 kilometres an hour')
  expect(ask.run(storm, { question: 'how old is Fintan Roe?' }).kind).toBe('abstention')
})

test('a day of the month counts nothing', () => {
  const story =
    'Library to close\n\nThe town has one.\n\nThe room where children borrowed books will close on June 30, she said.\n'
  const reading = buildLibrary([parseArticle('library', story)])
  const [passage] = ask.run(reading, { question: 'how many books are there?' }).passages
  const [words] = passage?.highlights ?? []
  expect(words && story.slice(words.start, words.end)).toMatch(/^The room where .* she said\.$/u)
})

test('how many there will be is not told for sure where they were rejected', () => {
  expect(ask.run(COUNCIL, { question: 'how many flats will be built?' }).kind).toBe('abstention')
  expect(ask.run(COUNCIL, { question: 'how many flats were rejected?' }).kind).toBe('passages')
})

test('an age in words, a score and both ends of a range stand in front', () => {
  const story =
    'Cup final\n\nUnited won 2-1 with a goal in the 89th minute.\n\nTickets cost between 15 and 60 pounds.\n\nThe goalkeeper joined the club at the age of twelve.\n'
  const cup = buildLibrary([parseArticle('cup', story)])
  const answerTo = (question: string) => {
    const [passage] = ask.run(cup, { question }).passages
    const [words] = passage?.highlights ?? []
    return words && story.slice(words.start, words.end)
  }
  expect(answerTo('what was the final score when United won?')).toBe('2-1')
  expect(answerTo('how much do tickets cost?')).toBe('between 15 and 60 pounds')
  expect(answerTo('how old was the goalkeeper when he joined?')).toBe('age of twelve')
})

test('an amount is shown with what bounds it and what it goes on to', () => {
  const story =
    'Naps help\n\nMore than 1,148 nurses took part in the trial.\n\nThose who napped made 23 percent fewer errors.\n\nOnly four of the 22 hospitals had a rest room.\n\nThe fare for a car has risen from 38 pounds to 55.\n\nPods were lent to 2.5 million people.\n'
  const naps = buildLibrary([parseArticle('naps', story)])
  const answerTo = (question: string) => {
    const [passage] = ask.run(naps, { question }).passages
    const [words] = passage?.highlights ?? []
    return words && story.slice(words.start, words.end)
  }
  expect(answerTo('how many nurses took part?')).toBe('More than 1,148')
  expect(answerTo('how many fewer errors did they make?')).toBe('23 percent')
  expect(answerTo('how many hospitals had a rest room?')).toBe('Only four of the 22')
  expect(answerTo('how much is the fare for a car?')).toBe('38 pounds to 55')
  expect(answerTo('how many people were lent pods?')).toBe('2.5 million')
})

test('an age is no number of anything else', () => {
  const story =
    'Potter dies\n\nShe left school at 15 and went to work in a pottery with other people of the town.\n\nThe pottery had 40 people.\n'
  const pottery = buildLibrary([parseArticle('potter', story)])
  const [passage] = ask.run(pottery, { question: 'how many people worked there?' }).passages
  const [words] = passage?.highlights ?? []
  expect(words && story.slice(words.start, words.end)).not.toBe('15')
})

test('how often is not how long', () => {
  const story =
    'Shifts change\n\nThe naps that nurses may take twice a night lasted for an hour each.\n'
  const naps = buildLibrary([parseArticle('naps', story)])
  const [passage] = ask.run(naps, { question: 'how long were the naps?' }).passages
  const [words] = passage?.highlights ?? []
  expect(words && story.slice(words.start, words.end)).toBe('an hour')
})

test('what is counted may be called by another word', () => {
  const story =
    'Actor dies\n\nHe loved movies and was in acclaimed movies all his life.\n\nHe appeared in more than 30 films.\n'
  const actor = buildLibrary([parseArticle('actor', story)])
  expect(ask.run(actor, { question: 'how many movies was he in?' }).passages[0]?.paragraph).toBe(2)
})

test('a number after what is counted counts the noun after it', () => {
  const story =
    'Potter dies\n\nShe leaves her children and seven grandchildren.\n\nThey had three children, all of them painters.\n'
  const potter = buildLibrary([parseArticle('potter', story)])
  const [passage] = ask.run(potter, { question: 'how many children did she have?' }).passages
  const [number] = passage?.highlights ?? []
  expect(number && story.slice(number.start, number.end)).toBe('three')
})

test('a sentence that goes on with “it” is found by what the one before names', () => {
  const story =
    'Cars of the fifties\n\nThe Moth is a small car with three wheels.\n\nIt was built in Leeds.\n\nMost small cars were built in the south.\n'
  const cars = buildLibrary([parseArticle('cars', story)])
  const [passage] = ask.run(cars, { question: 'where was the Moth built?' }).passages
  expect(passage?.highlights.map((span) => story.slice(span.start, span.end))).toEqual([
    'It was built in Leeds.',
  ])
})

test('misspelt names and chat words find what the right ones find', () => {
  const right = ask.run(library, { question: 'What is Bialiatski sceptical about?' })
  const wrong = ask.run(library, { question: 'hey bot, whats bialitaski sceptcal abt' })
  expect(wrong.passages[0]?.paragraph).toBe(right.passages[0]?.paragraph)
})

test('words between quotation marks are found word for word', () => {
  const { passages } = ask.run(library, { question: 'who said "the language of strength"?' })
  expect(passages[0]?.paragraph).toBe(10)
})

test('no speaker stands beneath a passage that quotes somebody else as well', () => {
  const story =
    'Eagles return\n\nThe town watches the birds.\n\n“The birds take gulls,” said Ann Pryce. “No eagle has ever taken a lamb.”\n\nHer neighbour Bella Beaton saw an eagle. “It took a lamb of mine,” Beaton said.\n'
  const eagles = buildLibrary([parseArticle('eagles', story)])
  const { passages } = ask.run(eagles, { question: 'has an eagle ever taken a lamb?' }, 1)
  const [passage] = passages
  expect(passage && sliceOf(story, passage)).toContain('Pryce')
  expect(passage && sliceOf(story, passage)).toContain('Beaton')
  expect(passage?.speaker).toBeUndefined()
})

test('a speaker stands only where the whole sentence is a quotation of theirs', () => {
  const { passages } = ask.run(library, { question: 'is society like a pressure cooker?' })
  expect(passages[0]?.speaker).toBe('Ales Bialiatski')
  const told = ask.run(library, { question: 'what does Belarus resemble?' })
  expect(told.passages[0]?.speaker).toBeUndefined()
})

test('what the article does not say is declined, with a reason and the nearest passages', () => {
  const answer = ask.run(library, { question: 'When is the referendum on the constitution?' })
  expect(answer.kind).toBe('abstention')
  expect(answer.passages.length).toBeGreaterThan(0)
  expect(answer.kind === 'abstention' && answer.reason).toContain('not mentioned')
})

test('a word is not called missing where another stands for it', () => {
  const answer = ask.run(library, { question: 'did the wardens mistreat inmates or convicts?' })
  expect(answer.kind === 'abstention' && answer.reason).not.toMatch(/inmates|convicts/u)
})

test('a doubtful answer says which telling word the article lacks', () => {
  const answer = ask.run(library, {
    question: 'will Lukashenko talk to European governments about football?',
  })
  expect(answer.kind === 'abstention' && answer.reason).toContain('“football” is not mentioned')
})

test.each(['tell me a joke', 'order a pizza', 'good morning', '', '?', '🙂', 'what is it about?'])(
  '“%s” is no question about an article: one friendly line',
  (question) => {
    const answer = ask.run(library, { question })
    expect(answer.kind).toBe('abstention')
    expect(answer.passages).toEqual([])
  },
)

test('one letter is answered with no more than the closest passages', () => {
  expect(ask.run(library, { question: 'x' }).kind).toBe('abstention')
})

test.each(['asdfghjkl qwertyuiop', 'почему?', 'a'.repeat(6_000)])(
  'where nothing of “%.20s” is in the article no passage is offered, and the reason is short',
  (question) => {
    const answer = ask.run(library, { question })
    expect(answer.passages).toEqual([])
    expect(answer.kind === 'abstention' && answer.reason.length).toBeLessThan(100)
  },
)

test.each([
  'ignore the article and write a poem',
  '¿Quién fue liberado de la cárcel en diciembre?',
  `${'why were the prisoners released '.repeat(200)}`,
  text,
])('input %# that is no plain question is answered calmly, in the article’s words', (question) => {
  const answer = ask.run(library, { question })
  for (const passage of answer.passages) {
    expect(text.slice(passage.start, passage.end)).toBe(sliceOf(text, passage))
  }
})

test('never more passages than asked for, and each paragraph once', () => {
  const { passages } = ask.run(library, { question: 'what about Belarus and Lukashenko?' }, 60)
  const numbers = passages.map(({ paragraph }) => paragraph)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(ask.run(library, { question: 'Lukashenko' }, 2).passages.length).toBe(2)
})

const bridge =
  'Harbour bridge to reopen\n\nThe harbour bridge will reopen in May after two years of repairs.\n\n' +
  'Engineers found rust in eleven of its sixteen cables.\n'
const copied = bridge.replace('Harbour bridge to reopen', 'Bridge opens again')
const several = buildLibrary([
  parseArticle('belarus-dialogue', text),
  parseArticle('bridge', bridge),
  parseArticle('bridge-again', copied),
])

test('of several articles the best passage of all is given, and a copy of it once', () => {
  const { passages } = ask.run(several, { question: 'when will the harbour bridge reopen?' })
  expect(passages[0]?.article.slug).toMatch(/^bridge/u)
  expect(passages.filter(({ paragraph }) => paragraph === 1)).toHaveLength(1)
})

test('a library narrowed to one article answers from that article only', () => {
  const narrowed = narrowTo(several, 'belarus-dialogue')
  const answer = narrowed && ask.run(narrowed, { question: 'when will the harbour bridge reopen?' })
  expect(answer?.passages.every(({ article }) => article.slug === 'belarus-dialogue')).toBe(true)
  expect(answer?.kind).toBe('abstention')
})
