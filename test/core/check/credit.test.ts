import { expect, test } from 'vitest'
import { checkClaim } from '../../../src/core/check/check-claim.ts'
import { libraryOfSpeakers } from '../../support/checks.ts'

const STORY = `Harbour to close

“We will close the harbour until the spring,” said Maria Lee, who runs it.

Fishermen will be paid for the winter. “Nobody has asked the fishermen about this at all,” Tom Hart said.

“The ice is thicker than it has ever been,” somebody told the meeting with Lee and Hart.`

const library = libraryOfSpeakers(STORY, ['Maria Lee', 'Tom Hart', undefined])

test.each([
  'Lee said: “We will close the harbour until the spring”',
  '“We will close the harbour until the spring” — Maria Lee',
  'According to Lee, “we will close the harbour until the spring”.',
  '“We will close the harbour until the spring,” said Mayor Lee',
  '“We will close the harbour until the spring” — Det Supt Maria Lee',
  '“We will close the harbour until the spring” — Councillor Lee',
  '“We will close the harbour until the spring” — Resident Maria Lee',
  "lee said 'we will close the harbour until the spring'",
  'Lee says we will close the harbour until the spring',
])('a right credit is confirmed: %s', (claim) => {
  expect(told(claim)).toBe('Word for word. The article quotes Maria Lee with it.')
})

test('a quotation credited to another speaker is told', () => {
  expect(told('“We will close the harbour until the spring” — Tom Hart')).toBe(
    'Word for word. The credit is wrong: the article has it from Maria Lee, not from Tom Hart.',
  )
})

test('namesakes are no speakers', () => {
  expect(told('Viktor Lee said “we will close the harbour until the spring”')).toContain(
    'The credit is wrong',
  )
})

test('somebody whom the article never names is told', () => {
  expect(told('Biden said “Nobody has asked the fishermen about this at all”')).toBe(
    'Word for word. The credit is wrong: the article does not mention Biden and has it from Tom Hart.',
  )
})

test('a doubtful speaker is neither confirmed nor replaced', () => {
  expect(told('Lee said “The ice is thicker than it has ever been”')).toBe(
    'Word for word. Who says it is in doubt, so the credit to Lee is not borne out.',
  )
})

test('words of the writer are nobody’s', () => {
  expect(told('Hart said “Fishermen will be paid for the winter”')).toContain('quotes nobody')
})

test('an altered quotation has its credit judged too', () => {
  expect(told('“We will not close the harbour until the spring” — Hart')).toBe(
    'Not word for word: “not” is added. The credit is wrong: the article has it from Maria Lee, not from Hart.',
  )
})

test('a pronoun credits nobody', () => {
  expect(told('she said “We will close the harbour until the spring”')).toBe('Word for word.')
})

test('each quotation of a message has its own credit', () => {
  const claim =
    'Hart said “Nobody has asked the fishermen about this at all”. Lee said “We will close the harbour until the spring”.'
  expect(told(claim)).toContain('The article quotes Tom Hart with it.')
  expect(told(claim)).toContain('The article quotes Maria Lee with it.')
})

test('the speaker of the passage is shown when that is beyond doubt', () => {
  const [sure] = checkClaim(library, 'We will close the harbour', 1).passages
  const [doubtful] = checkClaim(library, 'The ice is thicker', 1).passages
  const [told] = checkClaim(library, 'said Maria Lee, who runs it', 1).passages
  expect([sure?.speaker, doubtful?.speaker, told?.speaker]).toEqual([
    'Maria Lee',
    undefined,
    undefined,
  ])
})

function told(claim: string): string | undefined {
  const answer = checkClaim(library, claim, 3)
  return answer.kind === 'passages' ? answer.note : answer.reason
}
