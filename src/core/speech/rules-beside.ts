import { opensApposition } from '../people/mention-context.ts'
import { INVERTED } from '../people/speech-verbs.ts'
import { lowerAt, type Token, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import type { Attribution, Past, Rule, Stretch } from './attribution.ts'
import type { Cue } from './cues.ts'
import { isMute } from './noun-phrase.ts'
import { label, signature } from './rules-labelled.ts'
import { cuesOf, type Scene } from './scene.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'

/** Rules for a speaker who stands right beside the quotation, in the order they are tried. */
export const BESIDE: readonly Rule[] = [
  { name: 'signature', decide: signature },
  { name: 'label', decide: label },
  { name: 'interrupted', decide: interrupted },
  { name: 'touching', decide: touching },
  { name: 'inversion', decide: inversion },
  { name: 'after', decide: after },
  { name: 'after-mark', decide: afterMark },
]

/** Rules whose speaker goes on after the interruption. */
const TAILED = new Set(['after', 'inversion'])

/** Tokens between the two halves of an interrupted quotation. */
const LONGEST_INTERRUPTION = 20

/** “…,” X said, “…”: the second half belongs to the first one's speaker. */
function interrupted(
  scene: Scene,
  { at, sentence }: Stretch,
  { previous }: Past,
): Attribution | undefined {
  const cue = previous?.attribution?.cue
  if (!cue || !TAILED.has(previous.rule)) return undefined
  const isSame = previous.stretch.sentence.from === sentence.from
  const isNear = at - Math.max(cue.to, previous.stretch.at) < LONGEST_INTERRUPTION
  const hasOther = cuesOf(scene, at).some((c) => c.from > cue.from && c.to <= at)
  const leads = isSame && isNear && !hasOther && textAt(scene.reading.tokens, at - 1) === ','
  return leads ? previous.attribution : undefined
}

/** Small words between a verb and the quotation it touches. */
const TOUCHING = wordSet(', : that it him her them as this a an the')
const CONJUNCTIONS = wordSet('to and or but')

/** A verb that touches the quotation, with a named subject or a pronoun: she called it “…”. */
function touching(scene: Scene, { at, sentence }: Stretch): Attribution | undefined {
  const { tokens } = scene.reading
  const cue = cuesOf(scene, at).findLast((c) => c.to <= at)
  if (!cue || cue.isAccording || cue.isParticiple || cue.isPassive) return undefined
  if (!tokens.slice(cue.to, at).every((t) => TOUCHING.has(t.lower))) return undefined
  if (CONJUNCTIONS.has(lowerAt(tokens, cue.from - 1))) return undefined
  const subject = subjectBefore(scene, cue.from, sentence.from)
  return subject?.person || subject?.head === 'they' ? { subject, cue } : undefined
}

/** “…,” said X. */
function inversion(scene: Scene, stretch: Stretch): Attribution | undefined {
  const { at } = stretch
  const from = textAt(scene.reading.tokens, at + 1) === ',' ? at + 2 : at + 1
  const cue = cuesOf(scene, at).find((c) => c.from === from)
  if (!cue || cue.isParticiple || cue.isAccording || !leansOn(scene, stretch)) return undefined
  const subject = subjectAfter(scene, cue.to, zoneEnd(stretch))
  return subject && { subject, cue }
}

/** A tail's verb stands at most so many tokens after the quotation. */
const FURTHEST_TAIL = 45

/** “…,” X said. */
function after(scene: Scene, stretch: Stretch): Attribution | undefined {
  if (!leansOn(scene, stretch)) return undefined
  const from = stretch.at + 1
  const end = Math.min(zoneEnd(stretch), from + FURTHEST_TAIL)
  const cues = cuesOf(scene, stretch.at).filter((c) => c.from >= from && c.from < end)
  for (const cue of cues) {
    if (cue.isParticiple || isOtherClause(scene, from, cue)) continue
    const subject = tailSubject(scene, cue, from, end)
    if (subject && !isMute(scene, subject)) return { subject, cue }
  }
  return undefined
}

/** At most so many tokens follow the verb of a tail that looks like a sentence. */
const LONGEST_REST = 6

/** Matches `open!` and `really?’`. */
const ASKED_OR_SHOUTED = /[?!]['’]?$/u

/** “…!” The mayor, on her way out, shouted to the crowd: a tail that the mark makes a sentence. */
function afterMark(scene: Scene, { quoted, at, paragraph }: Stretch): Attribution | undefined {
  const { text, sentences, tokens } = scene.reading
  const tail = sentences[(tokens[at]?.sentence ?? 0) + 1]
  const isTail = tail !== undefined && tail.from === at + 1 && tail.to <= paragraph.to
  if (!isTail || !ASKED_OR_SHOUTED.test(text.slice(quoted.start, quoted.end).trimEnd()))
    return undefined
  const cue = cuesOf(scene, tail.from).find((c) => c.strength !== 'weak' && !c.isParticiple)
  const next = tokens.slice(tail.from, tail.to).findIndex((t) => t.kind === 'quoted')
  const end = next < 0 ? tail.to : tail.from + next
  if (!cue || cue.isAccording || end - cue.to > LONGEST_REST) return undefined
  const subject = subjectBefore(scene, cue.from, tail.from)
  return subject && { subject, cue }
}

/** Titles between an inverted verb and its name, in words. */
const NEAR_NAME = 8

function tailSubject(scene: Scene, cue: Cue, from: number, end: number): Subject | undefined {
  if (cue.isAccording) return subjectAfter(scene, cue.to, end)
  if (textAt(scene.reading.tokens, cue.from - 1) === ',' && INVERTED.has(cue.base)) {
    const named = subjectAfter(scene, cue.to, end)
    if (named?.person && named.from - cue.to < NEAR_NAME) return named
  }
  return subjectBefore(scene, cue.from, from)
}

const OTHER_CLAUSE = wordSet(
  'but while because although though when that after before since until if and who which whose',
)

/** Whether a new clause begins between the quotation and the verb: the verb is then another one's. */
function isOtherClause(scene: Scene, from: number, cue: Cue): boolean {
  const { tokens } = scene.reading
  const between = tokens.slice(from, cue.from)
  const clause = between.findIndex((t) => OTHER_CLAUSE.has(t.lower))
  if (clause < 0) return false
  const isInserted = between.at(-1)?.text === ','
  return !(isInserted && opensInsertion(between.slice(0, clause + 1)))
}

/** ", a lawyer who": a comma and the beginning of a description. */
function opensInsertion(tokens: readonly Token[]): boolean {
  return tokens.some((t, i) => {
    const isAfterComma = i > 0 && textAt(tokens, i - 1) === ','
    return isAfterComma && (opensApposition(t) || t.lower.endsWith('ing'))
  })
}

/** Words that lean on a tail: they end on a comma, a question mark or a dash. Matches `so,’` and `so? `. */
const LEANING = /[,?!—–-]['’]?\s*$/u

function leansOn({ reading }: Scene, { quoted, at }: Stretch): boolean {
  const next = reading.tokens[at + 1]
  if (next?.sentence !== reading.tokens[at]?.sentence) return false
  return next?.text === ',' || LEANING.test(reading.text.slice(quoted.end - 3, quoted.end))
}

function zoneEnd({ sentence, next }: Stretch): number {
  return Math.min(sentence.to, next)
}
