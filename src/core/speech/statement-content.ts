import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../people/grammar.ts'
import { lowerAt, type Token, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import { type Cue, isReportingParticiple } from './cues.ts'
import { cuesOf, type Scene, type TokenRange } from './scene.ts'
import { type Subject, subjectBefore } from './subject.ts'

/** What a statement tells, and by which turn of phrase. */
export type Content = {
  readonly range: TokenRange
  readonly rule: 'reported' | 'added' | 'inserted' | 'according'
}

/** The words a cue tells; `undefined` where they cannot be made out. */
export function contentOf(
  scene: Scene,
  cue: Cue,
  subject: Subject,
  sentence: TokenRange,
): Content | undefined {
  const { tokens } = scene.reading
  const whole = { from: sentence.from, to: withoutStop(tokens, sentence) }
  const frame = { from: Math.min(subject.from, cue.from), to: Math.max(subject.to, cue.to) }
  if (introducesQuotation(tokens, cue.isAccording ? frame.to : cue.to)) return undefined
  const isSet = frame.from === whole.from || textAt(tokens, frame.from - 1) === ','
  const isClosed = frame.to >= whole.to || textAt(tokens, frame.to) === ','
  const isInverted = !cue.isAccording && subject.from >= cue.to
  if (isSet && (isClosed || isInverted)) return aside(tokens, cue, frame, whole)
  return after(scene, cue, whole.to)
}

/** What follows the cue: "Lee said |the bridge was safe". */
function after(scene: Scene, cue: Cue, end: number): Content | undefined {
  const { tokens } = scene.reading
  const from = contentStart(tokens, cue, end)
  const isLoose = NEEDS_THAT.has(cue.base) && !CONNECTED.has(lowerAt(tokens, from - 1))
  if (cue.isAccording || isLoose || textAt(tokens, from) === ',') return undefined
  const start = textAt(tokens, from) === ':' ? from + 1 : from
  const range = { from: start, to: contentEnd(scene, cue, from, end) }
  if (isCircumstance(tokens, range)) return undefined
  return { range, rule: cue.isParticiple ? 'added' : 'reported' }
}

/** Where and how something was said, rather than what: "in a statement read to the court"; not "to sell the buses". */
function isCircumstance(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const opening = lowerAt(tokens, from)
  if (!PREPOSITIONS.has(opening) || opening === 'to' || CONNECTED.has(lowerAt(tokens, from - 1)))
    return false
  return !tokens.slice(from, to).some(({ lower }) => CLAUSE_SIGNS.has(lower))
}

/** Subjects and auxiliaries: one of them shows that a clause follows the circumstance. */
const CLAUSE_SIGNS: ReadonlySet<string> = new Set([
  ...SUBJECT_PRONOUNS,
  ...wordSet(
    'has have had is was were are be been will would can could may might must should do does did',
  ),
])

const OPENING_MARKS = new Set([',', ':'])

/** Verbs with an object of another kind, unless "that" or the like follows: "added her voice". */
const NEEDS_THAT = wordSet(
  'add write tweet tell ask reply respond continue conclude explain state remark observe muse exclaim shout ' +
    'yell scream quip joke counter agree declare call accept advise appeal blame fear hope doubt offer',
)

const CONNECTED = wordSet('that how why whether if what to')

/** Said, “…”: what follows is the quotation itself. */
function introducesQuotation(tokens: readonly Token[], to: number): boolean {
  return OPENING_MARKS.has(textAt(tokens, to)) && tokens[to + 1]?.kind === 'quoted'
}

/** "…, she said, …", "…, Lee said" and "According to Lee, …": the rest of the sentence is what is told. */
function aside(tokens: readonly Token[], cue: Cue, frame: TokenRange, whole: TokenRange): Content {
  const rule = cue.isAccording ? 'according' : 'inserted'
  const isLast = textAt(tokens, frame.to) !== ',' || DESCRIBING.has(lowerAt(tokens, frame.to + 1))
  if (isLast && frame.from > whole.from)
    return { range: { from: whole.from, to: frame.from - 1 }, rule }
  if (frame.from === whole.from) return { range: { from: frame.to + 1, to: whole.to }, rule }
  return { range: whole, rule }
}

/** What follows tells of the speaker: "…, say some, who remember the last time". */
const DESCRIBING = wordSet('who whose citing noting referring')

/** Words before "that" which say to whom, when and where. */
const THAT_REACH = 16

/** Verbs with an addressee before what is told. */
const ADDRESSING = wordSet('tell ask warn inform assure remind advise')

/** Where the told words begin: after "that", where whom, when or where stands before it. */
function contentStart(tokens: readonly Token[], cue: Cue, end: number): number {
  const opening = lowerAt(tokens, cue.to)
  const isSet = ADDRESSING.has(cue.base) || PREPOSITIONS.has(opening) || WAITING.has(opening)
  const limit = Math.min(end, cue.to + (isSet ? THAT_REACH : TIME_REACH))
  for (let i = cue.to; i < limit; i++) {
    if (CONNECTED.has(lowerAt(tokens, i)) && !isPlainTo(tokens, i, cue)) return i + 1
    if (tokens[i]?.kind === 'quoted' || CLAUSES.has(lowerAt(tokens, i))) break
  }
  return cue.to
}

/** Words that put off "that". */
const WAITING = wordSet('earlier later last this recently')

/** "to" connects only an order: "told them to leave", not "said to them". */
function isPlainTo(tokens: readonly Token[], at: number, cue: Cue): boolean {
  return lowerAt(tokens, at) === 'to' && !(ADDRESSING.has(cue.base) && at > cue.to)
}

/** "said Tuesday that": one word may stand between anyway. */
const TIME_REACH = 2

const CLAUSES = wordSet('which who because while but')

/** Where the told words end: with the sentence, or before a participle that adds another statement. */
function contentEnd(scene: Scene, cue: Cue, from: number, end: number): number {
  const next = cuesOf(scene, cue.from).find(
    (c) =>
      c.from > from && isReportingParticiple(c) && textAt(scene.reading.tokens, c.from - 1) === ',',
  )
  const limit = Math.min(next ? next.from - 1 : end, otherSpeakerFrom(scene, cue, from) ?? end, end)
  return insertionEnd(scene.reading.tokens, cue, from, limit)
}

/** The comma before somebody else speaks: "Lee proposed a tax|, but analysts agreed it was small". */
function otherSpeakerFrom(scene: Scene, cue: Cue, from: number): number | undefined {
  const { tokens } = scene.reading
  for (const c of cuesOf(scene, cue.from)) {
    if (c.from <= from || c.isParticiple || c.isAccording || c.strength === 'weak') continue
    const subject = subjectBefore(scene, c.from, from)
    const comma = subject && commaBefore(tokens, subject.from, from)
    if (comma !== undefined) return comma
  }
  return undefined
}

/** The comma before a word that joins another clause; its subject may have a role: "|, and its director, Lee". */
function commaBefore(tokens: readonly Token[], subject: number, floor: number): number | undefined {
  const reach = textAt(tokens, subject - 1) === ',' ? LONGEST_ROLE : 1
  const lowest = Math.max(floor, subject - reach)
  const at = tokens.slice(lowest, subject).findLastIndex((t) => JOINING.has(t.lower))
  const comma = lowest + at - 1
  return at >= 0 && textAt(tokens, comma) === ',' ? comma : undefined
}

const JOINING = wordSet('but and while')

/** At most so many tokens stand from such a word to a name with its role before it. */
const LONGEST_ROLE = 8

/** Where a statement ends that stands between dashes: "Lee — even as she says the bridge is safe| — left". */
function insertionEnd(tokens: readonly Token[], cue: Cue, from: number, end: number): number {
  const before = tokens.slice(Math.max(0, cue.from - INSERTION_REACH), cue.from)
  const opens = before.some((t) => t.sentence === cue.sentence && DASHES.has(t.text))
  const closing = opens ? tokens.slice(from, end).findIndex((t) => DASHES.has(t.text)) : -1
  return closing < 0 ? end : from + closing
}

/** An insertion's verb stands at most so many tokens after the dash that opens it. */
const INSERTION_REACH = 8

const DASHES = new Set(['—', '–', '-', '--'])

/** The end of a sentence without its full stop. */
function withoutStop(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = to
  while (end > from && tokens[end - 1]?.kind === 'mark' && STOPS.has(textAt(tokens, end - 1))) end--
  return end
}

const STOPS = new Set(['.', '!', '?', '…'])
