import { expect, test } from 'vitest'
import { findQuotations } from '../../../src/core/speech/quotations.ts'
import { cast } from '../../support/people.ts'

/** The speaker of the last quotation. */
function lastSpeaker(text: string): string | undefined {
  const { article, people } = cast(`Buses\n\n${text}\n`)
  const direct = findQuotations(article, people).filter(({ kind }) => kind === 'direct')
  return direct.at(-1)?.speaker
}

test.each([
  [
    'the subject of the main clause rather than of one that hangs on it',
    'Nils Oru made a film about the buses.\n\nAfter Bo Lind asked who would run them, Oru replied, “Nobody.”\n\n“We all lose,” he wrote.',
    'Nils Oru',
  ],
  [
    'somebody brought in at the sentence’s end',
    'Bo Lind runs the buses of the town.\n\nWhile Lind has many drivers, their hours worry Al Reed, president of the riders’ club.\n\n“No one waits for an hour,” he said.',
    'Al Reed',
  ],
  [
    'not somebody who is named in the words said',
    'Al Reed drives a bus. Bo Lind was late again on Monday.\n\n“Lind is never on time,” he said.',
    'Al Reed',
  ],
  [
    'the last speaker, where they go on',
    'Bo Lind talked to Al Reed about the bridge. Reed said it was shut.\n\nLind saw the bridge on Tuesday.\n\n“It was shut in May,” he added.',
    'Al Reed',
  ],
  [
    'not a woman whose name is on no list, once she was called so',
    'Xyla Trane runs the buses. She said the bridge was shut.\n\nTrane saw Al Reed at the bridge.\n\n“It was shut in May,” he said.',
    'Al Reed',
  ],
  [
    'rather who somebody belongs to than them, where the name does not tell',
    'The painter Xyla Trane said that she had shown the bridge to her aunt.\n\n“It is her best,” said her former student Abdi Orlo, now a painter himself.\n\nBorn in Oslo, far from the sea, she saw it first at nine. “I asked what was under it,” she recalled.',
    'Xyla Trane',
  ],
  [
    'somebody brought in by title rather than who spoke before',
    'Dr. Xylo Moyo, who looked at the wall, said: “The river has a vote. It will rise.”\n\nMrs. O’Hara, 72, whose house was flooded twice, had come to speak. “I can wait two weeks,” she said.',
    'O’Hara',
  ],
  [
    'nobody whom the participle before is about',
    'Nora Quist ran the ferry. She was a captain. The boat sank in May.\n\nBorn in Oslo to Grace Bell, a teacher, she saw the sea first at nine.\n\n“I asked what was under it,” she recalled.',
    'Nora Quist',
  ],
])('he or she is %s', (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test('he after somebody without a name is nobody who is named', () => {
  const text =
    'Bo Lind runs the buses. He is late.\n\nA driver said the bridge was shut.\n\n“It was shut in May,” he said.'
  expect(lastSpeaker(text)).toBeUndefined()
})

test('he after a friend without a name is nobody who is named', () => {
  const text =
    'Bo Lind told the council that he was sorry.\n\nA friend who drives a bus explained it over lunch. “They never sleep,” he said.'
  expect(lastSpeaker(text)).toBeUndefined()
})

test('she after somebody who may be no person is not whoever spoke before', () => {
  const text =
    'Ann Pryce counts the birds of the town. “They take gulls,” said Pryce.\n\nZvonka Quill has seen one at the bridge. “It came down like a door,” she said.'
  expect(lastSpeaker(text)).not.toBe('Ann Pryce')
})

test('it is not what something was said to be', () => {
  const text =
    'My phone spoke to me at midnight. It was not a message from Bo Lind. “You type slowly,” it said.'
  expect(lastSpeaker(text)).toBeUndefined()
})

test.each([
  [
    'of another party',
    'Republican nominee Bo Lind and Democratic nominee Al Reed met.\n\nLind spoke first.\n\n“The bridge is shut,” the Democratic nominee said.',
    'Al Reed',
  ],
  [
    'that was used of somebody before',
    'Al Reed met the drivers. The veteran driver said the bridge was shut. Bo Lind listened.\n\n“It was shut in May,” the driver said.',
    'Al Reed',
  ],
  [
    'of another age than the last speaker’s',
    'Al Reed scored twice from the bench.\n\nManager Bo Lind said little. The 51-year-old added: “We are top.”\n\nReed scored again in the last minute.\n\n“I closed my eyes,” admitted the 19-year-old.',
    'Al Reed',
  ],
  [
    'with an age that the article gives somebody',
    'Al Reed, 19, scored twice. Bo Lind, 51, said little. “We are top,” Lind said.\n\n“I closed my eyes,” admitted the 19-year-old.',
    'Al Reed',
  ],
])('a role %s tells who is meant', (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})
