import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { contains, sliceOf } from '../../../src/core/article/span.ts'
import { findQuotations } from '../../../src/core/speech/quotations.ts'
import { cast, fixture } from '../../support/people.ts'

const belarus = readFileSync('corpus/belarus-dialogue.txt', 'utf8')

/** The quotations of a kind, as "speaker: first words". */
function spoken(text: string, kind: 'direct' | 'indirect' = 'direct'): readonly string[] {
  const { article, people } = cast(text)
  return findQuotations(article, people)
    .filter((quotation) => quotation.kind === kind)
    .map((q) => `${q.speaker}: ${sliceOf(text, q).slice(0, 24)}`)
}

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

test('what both speakers are reported to have said is theirs, and the critics’ is not Lukashenko’s', () => {
  expect(spoken(belarus, 'indirect')).toEqual([
    'Maria Kalesnikava: European governments on ',
    'Maria Kalesnikava: failing to engage with h',
    'Ales Bialiatski: he was sceptical about L',
    'Ales Bialiatski: Lukashenko’s decision to',
    'Critics of Lukashenko: the deal was part of a d',
    'Maria Kalesnikava: it was thanks to a previ',
    'Maria Kalesnikava: issuing travel visas to ',
    'Maria Kalesnikava: Not to do this, she said',
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

test('statements have the source as it is worded, and what was not said is none', () => {
  const told = spoken(fixture('ferry'), 'indirect')
  expect(told).toContain('a report by the harbour board: a third of sailings were')
  expect(told).toContain('Critics of Sinclair: the strike was badly tim')
  expect(told.join()).not.toContain('the council would step in')
})

test.each([
  [
    'what somebody else says in the next clause',
    'Ann Reed said the buses would be sold, and her deputy, Bo Lind, says the trams will be kept.',
    'Ann Reed: the buses would be sold',
  ],
  [
    'what describes the speaker',
    'A longer road may help, say some drivers, who remember the storm.',
    'some drivers: A longer road may help',
  ],
  [
    'what somebody else says',
    'Ann Reed said the road was safe, but drivers said it was not.',
    'Ann Reed: the road was safe',
  ],
  [
    'the dash that closes an insertion',
    'The mayor — as Ann Reed says the road is safe — has left.',
    'Ann Reed: the road is safe',
  ],
])('a statement ends before %s', (_, sentence, expected) => {
  const { article, people } = cast(`Buses run late\n\n${sentence}\n`)
  const [first] = findQuotations(article, people).filter(({ kind }) => kind === 'indirect')
  expect(first && `${first.speaker}: ${sliceOf(article.text, first)}`).toBe(expected)
})

test.each([
  'Ann Reed said in a statement read to the court on Friday.',
  'In 1987 Ann Reed testified against the dredging of the old harbour.',
])('where and how something was said is no statement: %s', (sentence) => {
  expect(spoken(`Buses run late\n\n${sentence}\n`, 'indirect')).toEqual([])
})

test('what somebody agreed to do is no statement', () => {
  expect(spoken('Ann Reed agreed to be driven by another firm that year.', 'indirect')).toEqual([])
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
    'split by its speaker',
    '“The bridge,” Ann Reed said, “will open.” Yes.',
    ['The bridge,', 'will open.'],
  ],
  ['straight', '"It is shut today," Ann Reed said.', ['It is shut today,']],
  ['in doubled single marks', "''It is shut today,'' Ann Reed said.", ['It is shut today,']],
  [
    'in single marks',
    '‘It is shut today,’ said Ann Reed. She did not stay.',
    ['It is shut today,'],
  ],
  [
    'in single marks with double ones inside',
    "'They told us it was \"safe\",' said Ann Reed. 'The drivers' pay is too low.'",
    ['They told us it was "safe",', "The drivers' pay is too low."],
  ],
  [
    'of two words in single marks',
    '‘It was shut,’ said Ann Reed. She called it ‘a joke’ and left. ‘I am sorry for the lot,’ she said.',
    ['It was shut,', 'a joke', 'I am sorry for the lot,'],
  ],
  [
    'that ends on an s, in single marks',
    '‘It was shut,’ said Ann Reed. She called it ‘the drivers’ loss’ and left.',
    ['It was shut,', 'the drivers’ loss'],
  ],
  [
    'with letters left out, in single marks',
    '‘I loved the ’90s and the rock ’n’ roll,’ said Ann Reed. ‘We were dancin’ all night,’ she said.',
    ['I loved the ’90s and the rock ’n’ roll,', 'We were dancin’ all night,'],
  ],
  ['with one inside', '“He said ‘no’ and left us,” Ann Reed said.', ['He said ‘no’ and left us,']],
  [
    'that was laughed',
    '“It is shut and I have the key,” laughed Ann Reed.',
    ['It is shut and I have the key,'],
  ],
  ['never closed', 'Ann Reed said: “It is shut today.', ['It is shut today.']],
])('a quotation %s is read', (_, text, words) => {
  const { article, people } = cast(text)
  const direct = findQuotations(article, people).filter((q) => q.kind === 'direct')
  expect(direct.map((q) => sliceOf(text, q))).toEqual(words)
  expect(new Set(direct.map((q) => q.speaker))).toEqual(new Set(['Ann Reed']))
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

test.each([
  'The so-called “lifeline fund” was spent.',
  'Ann Reed starred in the film “A Long Way Home” that year.',
])('%s has no quotation', (text) => {
  expect(spoken(text)).toEqual([])
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
