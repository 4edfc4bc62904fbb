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
    'Bo Lind and Al Reed run the buses.\n\nAfter Bo Lind asked for more money, Al Reed shook his head.\n\n“The town has none left,” he said.',
    'Al Reed',
  ],
  [
    'somebody brought in at the sentence’s end',
    'Bo Lind runs the buses of the town.\n\nHis plan worries Al Reed, a retired driver.\n\n“The town has no money for Lind,” he said.',
    'Al Reed',
  ],
  [
    'not somebody who is named in the words said',
    'Bo Lind runs the buses. Al Reed drives one of them.\n\nLind was late again on Monday, Reed noticed.\n\n“Lind is never on time,” he said.',
    'Al Reed',
  ],
  [
    'the last speaker, where they go on',
    'Bo Lind asked Al Reed about the bridge on Monday. Reed replied, “It is shut.”\n\n“It was shut in May,” he added.',
    'Al Reed',
  ],
  [
    'a woman whose name is on no list, once she was called so',
    'Xyla Trane runs the buses. She said the bridge was shut. Bo Lind drives.\n\nTrane saw the bridge with Lind.\n\n“It was shut in May,” she said.',
    'Xyla Trane',
  ],
])('he or she is %s', (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test('he after somebody without a name is nobody who is named', () => {
  const text =
    'Bo Lind runs the buses. He is late.\n\nA driver said the bridge was shut.\n\n“It was shut in May,” he said.'
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
])('a role %s tells who is meant', (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})
