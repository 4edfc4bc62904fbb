import { type Place, wordsAfter } from './place.ts'

/** Words that announce: what follows them has not happened yet. Our own list, from news copy. */
const AHEAD: ReadonlySet<string> = new Set(
  (
    "will won't shall must would scheduled due expected expects plans plan planned planning set slated " +
    'upcoming looming ahead deadline hopes hoped intends going begins starts opens resumes meets faces ' +
    'expires poised tentatively notice vowed promised pledged invited if'
  ).split(' '),
)

/** Words that report, besides all that end on "ed". */
const BEHIND: ReadonlySet<string> = new Set(
  (
    'said says told was were had has did been made met held won came went took began left died wrote ' +
    'gave got found became saw shot led sent ran lost fell rose hit put since spoke sold bought'
  ).split(' '),
)

/**
 * Whether the words round a place speak of what is to come. The nearest verb before it decides; where a
 * sentence opens with the time, the first one after it does. `undefined` when neither tells.
 */
export function looksAhead(place: Place): boolean | undefined {
  const from = Math.max(place.paragraph.start, place.start - REACH)
  const before = wordsOf(ownSentence(place.text.slice(from, place.start)))
  const after = wordsOf(wordsAfter(place, place.end).split(/[.;!?“”"]/u)[0] ?? '')
  const verdicts = [...before.map(pointsAhead).reverse(), ...after.map(pointsAhead)]
  return verdicts.find((verdict) => verdict !== undefined)
}

/** Farther before a time than this, some 25 words, no verb is looked for. */
const REACH = 160

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
}

/** What stands after the last end of a sentence, semicolon or closing mark; "Michael M." ends none. */
function ownSentence(words: string): string {
  return words.split(/(?<=\p{Ll}{2}|[\p{N}"”])[.!?]\s|[;”]/u).at(-1) ?? words
}

/** `undefined` where a word says nothing about it, as "held" in "will be held". */
function pointsAhead(word: string, at: number, words: readonly string[]): boolean | undefined {
  if (AHEAD.has(word) || /['’]ll$/u.test(word)) return true
  if (/^(?:is|are|was|were)$/u.test(word) && words[at + 1] === 'to') return true
  const isPast = BEHIND.has(word) || (word.length > 4 && word.endsWith('ed'))
  return isPast && words[at - 1] !== 'be' ? false : undefined
}
