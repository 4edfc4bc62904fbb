import { RELATIVES } from '../people/grammar.ts'
import { isSource } from '../people/nouns.ts'
import { lowerAt, type Token, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import type { Attribution, Rule, Stretch } from './attribution.ts'
import { cuesBefore, isSoft, ownSubject, speaksBy } from './cue-subject.ts'
import type { Cue } from './cues.ts'
import { nounCue } from './rules-noun-cue.ts'
import { sharedSubject } from './rules-shared.ts'
import { cuesOf, type Scene } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'

/** Rules for a speaker further off in the quotation's own sentence, in the order they are tried. */
export const IN_SENTENCE: readonly Rule[] = [
  { name: 'noun-cue', decide: nounCue },
  { name: 'before', decide: before },
  { name: 'shared-subject', decide: sharedSubject },
  { name: 'tail', decide: tail },
]

/** X said … “…”: the nearest verb before the quotation that has a subject of its own. */
function before(scene: Scene, stretch: Stretch): Attribution | undefined {
  const soft: Attribution[] = []
  for (const cue of cuesBefore(scene, stretch)) {
    const subject = ownSubject(scene, cue, stretch)
    if (subject === 'shared') return undefined
    if (!subject || tellsNothing(scene, subject, cue, stretch)) continue
    const told = { subject, cue }
    if (speaksBy(subject, cue)) return speakerBehind(scene, stretch, told)
    soft.push(told)
  }
  const held = soft.find(({ cue }) => cue?.strength !== 'weak')
  return held && (outerSpeaker(scene, stretch, held) ?? held)
}

/** X told a woman who suggested that “…”: X, rather than the noun that the verb's clause describes. */
function speakerBehind(
  scene: Scene,
  stretch: Stretch,
  told: Attribution & { cue: Cue },
): Attribution {
  const { subject, cue } = told
  const between = scene.reading.tokens.slice(subject.to, cue.from)
  const isRelative = subject.by === 'noun' && between.some((t) => RELATIVES.has(t.lower))
  return (isRelative && outerSpeaker(scene, stretch, told)) || told
}

/** A weak verb tells of speech only so many tokens before the quotation. */
const WEAK_REACH = 8

/**
 * A weak verb too far off, or in a clause that hangs on a plain one: X said as he introduced her, “…”; or no
 * plain verb where the quoted words tell of somebody: X refused it for Lee, who “…”.
 */
function tellsNothing(scene: Scene, subject: Subject, cue: Cue, { at }: Stretch): boolean {
  const { tokens } = scene.reading
  if (cue.strength !== 'plain' && WHO.has(lowerAt(tokens, at - 1))) return true
  if (cue.strength !== 'weak') return false
  const hangs = HANGING.has(lowerAt(tokens, subject.from - 1))
  const cues = hangs ? cuesOf(scene, at) : []
  const outer = cues.find((c) => c.to <= subject.from && c.strength === 'plain')
  return at - cue.to > WEAK_REACH || (outer !== undefined && !isTail(tokens, outer))
}

const WHO = wordSet('who which')

const HANGING = wordSet('as when while after before because')

/** Whether a verb follows quoted words of its own: “…,” she |said. */
function isTail(tokens: readonly Token[], { from }: Cue): boolean {
  return tokens.slice(Math.max(0, from - 2), from).some((t) => t.kind === 'quoted')
}

/** X said the plan calls for “…”: the speaker of a plain verb before a soft subject. */
function outerSpeaker(
  scene: Scene,
  { at, sentence }: Stretch,
  { subject }: Attribution,
): Attribution | undefined {
  const cue = cuesOf(scene, at).findLast((c) => c.to <= subject.from && c.strength === 'plain')
  if (!cue || cue.isAccording) return undefined
  const own = cue.isParticiple ? undefined : subjectBefore(scene, cue.from, sentence.from)
  const outer = own ?? sentenceSubject(scene, sentence, cue.from)
  const speaks = outer?.person !== undefined || isSource(outer?.head ?? '')
  return outer && speaks ? { subject: outer, cue } : undefined
}

/** … “a few words” …, X said: the sentence's own tail. */
function tail(scene: Scene, { at, sentence }: Stretch): Attribution | undefined {
  for (const cue of cuesOf(scene, at)) {
    if (cue.from <= at || cue.isParticiple || cue.strength !== 'plain') continue
    const subject = tailSubject(scene, cue, at + 1, sentence.to)
    if (subject && (cue.isAccording || !isSoft(subject))) return { subject, cue }
  }
  return undefined
}

function tailSubject(scene: Scene, cue: Cue, from: number, end: number): Subject | undefined {
  const isInverted = cue.isAccording || textAt(scene.reading.tokens, cue.from - 1) === ','
  return isInverted ? subjectAfter(scene, cue.to, end) : subjectBefore(scene, cue.from, from)
}
