import { expect, test } from 'vitest'
import { readQuestion } from '../../../src/core/search/question.ts'
import { buildVocabulary } from '../../../src/core/search/spelling.ts'

const nothing = buildVocabulary(new Map())
const read = (typed: string) => readQuestion(typed, nothing)

test.each([
  ['how old is she', 'age'],
  ['at what age did he retire', 'age'],
  ['for how long was she held?', 'duration'],
  ['what year did it open', 'date'],
  ['when did it open', 'date'],
  ['how much did it cost', 'money'],
  ['how much water is there', 'count'],
  ['how many seats did they win', 'count'],
  ['what percentage voted', 'share'],
  ['what interest rate do they pay', 'share'],
  ['what was the total cost', 'money'],
  ['what is the plan for student debt', 'other'],
  ['how far is the town', 'distance'],
  ['how fast was the wind', 'speed'],
  ["who's the mayor", 'person'],
  ['where is it', 'place'],
  ["why'd he leave", 'reason'],
  ['how come he left', 'reason'],
  ['did he apologise', 'yes-no'],
  ['which coffee do they serve', 'other'],
])('“%s” asks for the kind of answer: %s', (typed, kind) => {
  expect(read(typed).kind.name).toBe(kind)
})

test('chat words are written out and noise is dropped, but not inside quotation marks', () => {
  expect(read('hey wat did ppl say').text.trim()).toBe('what did people say')
  expect(read('who sang "Hey Jude"').phrases).toEqual(['hey jude'])
  expect(read('who sang "Hey Jude"').text).toContain('Hey')
})

test.each([
  ['waht did teh mayor say', 'what did the mayor say'],
  ['why did he go back to Ghent', 'why did he return to Ghent'],
  ['when will they let her go', 'when will they release her'],
  ['does it say why he left', 'why he left'],
  ['does the article mention anything about visas?', 'visas?'],
  ['who is the mayor according to the article?', 'who is the mayor?'],
])('“%s” is searched for as “%s”', (typed, text) => {
  expect(read(typed).text.trim()).toBe(text)
})

test.each(['did she say why he left', 'who sang "come back"', 'what is article 5 of the treaty'])(
  '“%s” is searched for as it is',
  (typed) => {
    expect(read(typed).text).toBe(typed)
  },
)

test('function words are no terms, and what is counted is known', () => {
  const question = read('How many seats did the party win?')
  expect(question.terms.map(({ folded }) => folded).sort()).toEqual(['party', 'seats', 'win'])
  expect([...question.counted]).toContain('seat')
})

test('a page pasted as a question has no more terms than a long question', () => {
  const page = Array.from({ length: 5_000 }, (_, i) => `word${i}`).join(' ')
  expect(read(page).terms.length).toBeLessThanOrEqual(24)
})
