import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { contains } from '../../../src/core/article/span.ts'
import { findQuotations } from '../../../src/core/speech/quotations.ts'
import { belarus, cast, fixture, spoken } from '../../support/people.ts'

test('the first article’s six quotations have their speakers by full name', () => {
  expect(spoken(belarus)).toEqual([
    'Maria Kalesnikava: Belarusians must feel th',
    'Maria Kalesnikava: If Europe wants a stable',
    'Ales Bialiatski: Currently Belarus resemb',
    'Ales Bialiatski: Society is like a pressu',
    'Ales Bialiatski: Regimes like Lukashenko’',
    'Maria Kalesnikava: If the West is absent at',
  ])
})

test('speakers are found beside, before and after their words', () => {
  expect(spoken(fixture('ferry'))).toEqual([
    'Morag Sinclair: We have asked for one th',
    'Morag Sinclair: They have not even answe',
    'A spokesman for Northern Lines: remains open to talks.',
    'Hamish van der Meer: The boats belong to the ',
    'Gow: Thursday,',
  ])
})

test('an obituary’s quotations have their speakers, and a doubtful one none', () => {
  expect(spoken(fixture('obituary'))).toEqual([
    'Margaret Holloway: I learned clay before I ',
    'her daughter: She never threw a bowl s',
    'Roy Pendle: the only honest potter i',
    'undefined: would only have worn it ',
  ])
})

test('words after a noun and a colon are those of whom it belongs to', () => {
  const text =
    'Ann Reed voted no. Her position: “A roof will not be enough.” Reed’s verdict: “It came too late for us.”'
  expect(spoken(`Buses run late\n\n${text}\n`)).toEqual([
    'Ann Reed: A roof will not be enoug',
    'Ann Reed: It came too late for us.',
  ])
})

test('a name after a dash signs the words of the paragraph before', () => {
  const text = 'The drivers are waiting.\n\n“Come back on Friday.”\n\n— Odile Bell'
  expect(spoken(`Buses run late\n\n${text}\n`)).toEqual(['Odile Bell: Come back on Friday.'])
})

test('a quotation after a colon is whom its own sentence is about, not the speaker before', () => {
  const text =
    'Bo Lind of the bank was glad. “We see this as a clear sign,” Lind said. Ann Reed, a driver, was less sure: “It has been about to open for as long as I live.”'
  expect(spoken(`Buses run late\n\n${text}\n`).at(-1)).toBe('Ann Reed: It has been about to ope')
})

test('a pull quote is whose words it repeats, not the last speaker’s', () => {
  const text =
    'Ann Reed laughed. “It is a drain, it is not an argument,” she said.\n\n“Mother Nature has a casting vote.”\n\nThe hydrologist Bo Lind said: “Mother Nature has a casting vote. The river will rise.”'
  expect(spoken(`Buses run late\n\n${text}\n`)).toEqual([
    'Ann Reed: It is a drain, it is not',
    'Bo Lind: Mother Nature has a cast',
    'Bo Lind: Mother Nature has a cast',
  ])
})

test('a pull quote is nobody’s where two say its words, or where it is doubtful who does', () => {
  const both =
    'Ann Reed said: “It is far too narrow for us.” Bo Lind said: “It is far too narrow for us.”\n\n“It is far too narrow for us”\n\nThe road is old.'
  expect(spoken(`Buses run late\n\n${both}\n`)).toEqual([
    'Ann Reed: It is far too narrow for',
    'Bo Lind: It is far too narrow for',
    'undefined: It is far too narrow for',
  ])
  const doubtful =
    'Engineer Ann Lee walked home from a bridge that is “far too narrow for our old lorries” in winter.\n\n“Far too narrow for our old lorries”\n\nThe road is old.'
  expect(spoken(`Buses run late\n\n${doubtful}\n`)).not.toContainEqual(
    expect.stringContaining('Ann Lee'),
  )
})

test('the place that somebody is from says nothing', () => {
  const text =
    'Dr. Tendai Moyo, of the University of East Fen, who advised on the wall, said: “The river has a vote.”'
  expect(spoken(`Buses run late\n\n${text}\n`)).toEqual(['Tendai Moyo: The river has a vote.'])
})

test('the last place of an address says nothing', () => {
  const text =
    'Bo Lind, 46, of Mill Lane, Oswestry, told the drivers that they were “the best of all”.'
  expect(spoken(`Buses run late\n\n${text}\n`)).toEqual(['Bo Lind: the best of all'])
})

test('a name after a dash that a sentence goes on about has not signed the words before', () => {
  const text =
    '“I told him to come back later when the buses run,” she says.\n\n“Come back on Friday.”\n\n— Odile Bell’s last round starts at noon.'
  expect(spoken(`Buses run late\n\n${text}\n`).join()).not.toContain('Odile Bell')
})

test('a pronoun after Mr. and Mrs. of one name goes to the right one', () => {
  expect(spoken(fixture('clintons'))).toEqual([
    'Bill Clinton: a mistake.',
    'Hillary Clinton: Nobody likes a tax,',
    'Hillary Clinton: But the roads are fallin',
    'Bill Clinton: It is a fine road,',
  ])
})

test.each([
  [
    'the outer speaker is meant where a clause only describes somebody else',
    'Ada Reed firmly told a caller who suggested that buses were late that “this is not the first winter we have had.”',
    'Ada Reed: this is not the first wi',
  ],
  [
    'the one who wrote goes on after what others knew',
    'Ada Reed wrote the drivers knew to brace for snow, saying, “They did not see it every day.”',
    'Ada Reed: They did not see it ever',
  ],
  [
    'a label may have a bracket',
    'Rep. Ada Reed (R-Ohio): “I have never heard anyone say so.”',
    'Ada Reed: I have never heard anyon',
  ],
  [
    'a new sentence after an exclamation is no tail',
    'Ada Reed wrote to Bo Lind, telling him, “you are the best driver we have!” He replied that he was tired.',
    'Ada Reed: you are the best driver ',
  ],
])('%s', (_, sentence, expected) => {
  const text = `Buses\n\nAda Reed and Bo Lind run the buses of a small town in the north.\n\n${sentence}\n`
  expect(spoken(text)).toEqual([expected])
})

test('a quotation over paragraphs is one speaker’s', () => {
  const text =
    '“It is shut,” said Ann Reed.\n\n“It was shut in May. We waited.\n\n“It will open soon.”'
  expect(spoken(text).map((line) => line.split(':')[0])).toEqual([
    'Ann Reed',
    'Ann Reed',
    'Ann Reed',
  ])
})

test('every speaker is a person or the wording of the article, and every span lies in its paragraph', () =>
  assert(
    property(array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ')
      const { article, people } = cast(text)
      for (const quotation of findQuotations(article, people)) {
        const paragraph = article.paragraphs[quotation.paragraph - 1]
        expect(paragraph && contains(paragraph, quotation)).toBe(true)
        const { speaker } = quotation
        if (speaker === undefined) continue
        expect(people.some((p) => p.name === speaker) || text.includes(speaker)).toBe(true)
      }
    }),
    { numRuns: 300 },
  ))

const piece = constantFrom(
  ...[
    '“It is late,”',
    '“Go',
    '”',
    '"',
    "''",
    'he said',
    'said Ann Reed.',
    'The mayor said',
    'that',
  ],
  ...['Mr. Reed', 'Bo van Lind', 'told reporters:', '\n\n', ', who', '(', ')', '—', 'according to'],
  ...[
    'she',
    'DONALD DOE',
    'the former mayor',
    'and',
    'Sen. O’Neill Jr.',
    '’s claim that',
    'saying,',
  ],
)

test('any text is read without an error', () =>
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { article, people } = cast(`${text} “${text}” said Ann Reed.`)
      findQuotations(article, people)
    }),
    { numRuns: 200 },
  ))

test('a text four times as long takes about four times the work', () => {
  const story = `${fixture('ferry').split('\n\n').slice(1, -1).join('\n\n')}\n\n`
  const work = (times: number) => {
    const { article, people } = cast(story.repeat(times))
    return countWork(() => findQuotations(article, people))
  }
  expect(work(160)).toBeLessThan(6 * work(40))
})

/** How often a run looks something up in a map: what every step of the rules does. */
function countWork(run: () => void): number {
  const { get } = Map.prototype
  let looked = 0
  Map.prototype.get = function (key) {
    looked++
    return get.call(this, key)
  }
  try {
    run()
  } finally {
    Map.prototype.get = get
  }
  return looked
}
