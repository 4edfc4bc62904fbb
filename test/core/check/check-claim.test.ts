import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/article/article.ts'
import { checkClaim, findInArticles } from '../../../src/core/check/check-claim.ts'
import { readConcordance } from '../../../src/core/check/concordance.ts'
import { indexArticle } from '../../../src/core/indexed-article.ts'
import type { Library } from '../../../src/core/library.ts'
import { firstArticle, libraryOf, wordsOf } from '../../support/articles.ts'

const library = libraryOf()

test.each([
  ['CURRENTLY belarus resembles scorched earth!'],
  ['"Currently Belarus resembles scorched earth"'],
  ["it's structurally tied to Moscow"],
  ['part of a decades – long pattern of trading jailed   opponents'],
  ['as the united states did last year “or” continue'],
])('case, marks, dashes and blanks make no difference: %s', (claim) => {
  expect(told(claim)).toBe('Word for word.')
})

test('an exact quotation is shown in place, its words highlighted', () => {
  const answer = checkClaim(library, 'understand only the language of strength', 3)
  expect(answer).toMatchObject({ kind: 'passages', score: 1, note: 'Word for word.' })
  expect(answer.passages.map(({ paragraph }) => paragraph)).toEqual([10])
  expect(highlighted('understand only the language of strength')).toEqual([
    'understand only the language of strength',
  ])
})

test('an ellipsis stands for words left out, where both parts follow in order', () => {
  const kept = 'Society is like a pressure cooker … with all the bolts'
  const turned = 'with all the bolts … Society is like a pressure cooker'
  expect(told(kept)).toBe('Word for word, with words left out in between.')
  expect(told(turned)).toContain('is from another place')
  expect(told('it cannot afford to disengage … the language of strength')).toBe(
    'Word for word, but put together from paragraphs 5 and 10.',
  )
})

test('a speaker’s tail inside a quotation is no difference', () => {
  const story = libraryOf({
    port: 'Port shut\n\n“We will close the harbour,” said Ann Lee, who runs it, “until the spring.”',
  })
  const answer = checkClaim(story, '“We will close the harbour until the spring”', 3)
  expect(answer).toMatchObject({ note: 'Word for word.' })
})

test.each([
  ['it can afford to disengage', '“cannot” has become “can”', ['cannot']],
  ['were among 132 prisoners released', '“123” has become “132”', ['123']],
  ['the more it’s tied to Moscow', '“structurally” is left out', ['structurally']],
  ['structurally tied to Beijing', '“Moscow” has become “Beijing”', ['Moscow']],
  ['it cannot ever afford to disengage', '“ever” is added', ['it cannot afford to disengage']],
])('a misquotation is told word by word: %s', (claim, difference, marked) => {
  expect(told(claim)).toBe(`Not word for word: ${difference}.`)
  expect(highlighted(claim)).toEqual(marked)
})

test.each([
  ['“Ask me on Tuesday” — Ann Lee', '“Monday” has become “Tuesday”'],
  ['“Ask us on Monday” — Ann Lee', '“me” has become “us”'],
])('a short quotation is found among words like its own: %s', (claim, difference) => {
  const story = libraryOf({
    port: 'Port shut\n\n“That is on me, not on them,” said Ann Lee. Asked when, she laughed. “Ask me on Monday,” she said.',
  })
  expect(checkClaim(story, claim, 3)).toMatchObject({
    note: `Not word for word: ${difference}. The article quotes Ann Lee with it.`,
  })
})

test('marked words inside a longer claim do not hide what is changed around them', () => {
  const story = libraryOf({
    port: 'Port shut\n\n“No sailor would ever say ‘front of the boat’. Sailors do not use that word, sailors say bow,” said Ann Lee.',
  })
  const claim =
    'No sailor would ever say ‘front of the boat’. Sailors do not use that word, sailors say prow'
  expect(checkClaim(story, claim, 3)).toMatchObject({
    note: expect.stringContaining('“bow” has become “prow”'),
  })
})

test('a dropped “not” is told', () => {
  const story = libraryOf({
    port: 'Port\n\nThe port will not close this winter, the council said.',
  })
  expect(checkClaim(story, 'the port will close this winter', 3)).toMatchObject({
    note: 'Not word for word: “not” is left out.',
  })
})

test('two quotations spliced together are shown where each stands', () => {
  const claim =
    'Regimes like Lukashenko’s understand only the language of strength and the lid has been tightly screwed down'
  const answer = checkClaim(library, claim, 3)
  expect(answer.kind).toBe('passages')
  expect(answer.passages.map(({ paragraph }) => paragraph)).toEqual([10, 8])
  expect(told(claim)).toContain('“and the lid has been tightly screwed down” is from another place')
})

test('a message that holds a quotation and more says what is not in the article', () => {
  const claim =
    'My uncle keeps saying it at dinner. Society is like a pressure cooker and the lid has been tightly screwed down.'
  expect(told(claim)).toBe('Not word for word: “My uncle keeps saying it at dinner” is not in it.')
})

test('the same telling words in another wording are no quotation', () => {
  const answer = checkClaim(
    library,
    'Washington lifted sanctions on Belarusian potash in return',
    3,
  )
  const shared = checkClaim(
    library,
    'In return for the prisoners, potash sanctions were lifted by Washington',
    3,
  )
  expect(answer.kind).toBe('passages')
  expect(shared.kind).toBe('abstention')
  expect(shared).toMatchObject({ reason: expect.stringContaining('Not a quotation') })
  expect(shared.passages[0]?.paragraph).toBe(11)
})

test.each(['The cat sat on the mat.', 'I will never go back to Minsk', 'ゴールデン'])(
  'what is not in the article is said to be not in it: %s',
  (claim) => {
    const answer = checkClaim(library, claim, 3)
    expect(answer).toMatchObject({ kind: 'abstention', score: 0 })
  },
)

test.each(['', '???', '“”', '> ', '…'])('a claim without words is refused: “%s”', (claim) => {
  expect(checkClaim(library, claim, 3)).toMatchObject({
    kind: 'abstention',
    reason: 'There are no words in it to check.',
  })
})

test('the headline is told from the text', () => {
  const answer = checkClaim(library, 'Europe needs to engage with Belarusian leader', 3)
  expect(answer).toMatchObject({ reason: expect.stringContaining('It is the headline') })
})

test('one article or all are searched, as the library has them', () => {
  const both = libraryOf({
    port: 'Port\n\nThe port will close this winter, the council said.',
    school: 'School\n\nThe school will open next autumn, the mayor said.',
  })
  const school = { ...both, articles: both.articles.slice(1) }
  const claim = 'the port will close this winter'
  expect(checkClaim(both, claim, 3).passages[0]?.article.slug).toBe('port')
  expect(checkClaim(school, claim, 3).kind).toBe('abstention')
})

test('a message finds the passage that fits it best', () => {
  const message =
    'so apparently the yanks dropped the potash sanctions after the prisoner thing lol'
  expect(findInArticles(library, message, 1).passages[0]?.paragraph).toBe(11)
  expect(findInArticles(library, 'zzz qqq', 1)).toMatchObject({ kind: 'abstention', passages: [] })
})

test('the work grows with the claim, and hardly with the corpus', () => {
  const claim = (sentences: number) =>
    Array.from(
      { length: sentences },
      (_, i) => `On day ${i} the port of town ${i} was shut by ice.`,
    ).join(' ')
  expect(work(400, claim(40))).toBeLessThan(5 * work(400, claim(10)))
  expect(work(1_600, claim(10))).toBeLessThan(2 * work(400, claim(10)))
})

/** How many words of the corpus are looked at to check a claim. */
function work(paragraphs: number, claim: string): number {
  const text = Array.from(
    { length: paragraphs },
    (_, i) => `On day ${i} the port of town ${i} was not shut by the ice, said mayor ${i}.`,
  ).join('\n\n')
  const indexed = indexArticle(parseArticle('long', `Ports\n\n${text}`))
  const concordance = readConcordance([indexed])
  let looked = 0
  const counting: Library = {
    ...library,
    articles: [indexed],
    concordanceOf: () => ({
      ...concordance,
      numberAt(position) {
        looked++
        return concordance.numberAt(position)
      },
      placeAt(position) {
        looked++
        return concordance.placeAt(position)
      },
    }),
  }
  expect(checkClaim(counting, claim, 3).kind).toBe('passages')
  return looked
}

function told(claim: string): string | undefined {
  const answer = checkClaim(library, claim, 3)
  return answer.kind === 'passages' ? answer.note : answer.reason
}

function highlighted(claim: string): readonly string[] {
  const { passages } = checkClaim(library, claim, 3)
  return passages.flatMap(({ highlights }) => wordsOf(firstArticle(), highlights))
}
