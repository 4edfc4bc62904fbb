import { RELATIVES, SUBJECT_PRONOUNS } from '../people/grammar.ts'
import { isPassedOver } from '../people/mention-context.ts'
import { isHuman, isSource } from '../people/nouns.ts'
import { lowerAt, type Token, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import type { Attribution, Rule, Stretch } from './attribution.ts'
import type { Cue } from './cues.ts'
import { isMute } from './noun-phrase.ts'
import { nounCue } from './rules-noun-cue.ts'
import { cuesOf, type Scene } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { pronounAt, referenceEnding, type Subject, subjectBefore } from './subject.ts'
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

function speaksBy(subject: Subject, cue: Cue): boolean {
  return !isSoft(subject) || isPaper(subject, cue)
}

/** The cues before a quotation in its sentence, the nearest first. */
function cuesBefore(scene: Scene, { at }: Stretch): readonly Cue[] {
  return cuesOf(scene, at)
    .filter((cue) => cue.to <= at)
    .toReversed()
}

/** A verb's own subject; `shared` when it has none but an earlier verb's or the sentence's. */
function ownSubject(scene: Scene, cue: Cue, stretch: Stretch): Subject | 'shared' | undefined {
  const { at, sentence } = stretch
  if (cue.isAccording) {
    return at - cue.to < FURTHEST_SOURCE ? subjectAfter(scene, cue.to, at) : undefined
  }
  if (cue.isPassive) return agent(scene, cue, at)
  const found = isJoined(scene, cue) ? undefined : subjectOf(scene, cue, sentence.from)
  const own = found && !isMute(scene, found) ? found : undefined
  return own ?? (cue.isParticiple || cue.strength !== 'weak' ? 'shared' : undefined)
}

function subjectOf(scene: Scene, cue: Cue, floor: number): Subject | undefined {
  const find = cue.isParticiple ? participleSubject : subjectOfVerb
  return find(scene, cue, floor)
}

function subjectOfVerb(scene: Scene, cue: Cue, floor: number): Subject | undefined {
  return subjectBefore(scene, cue.from, floor)
}

/** The speaker after "by": "was called “…” by Lee" has none before the quotation. */
function agent(scene: Scene, cue: Cue, at: number): Subject | undefined {
  const by = scene.reading.tokens.slice(cue.to, at).findIndex((t) => t.lower === 'by')
  return by < 0 ? undefined : subjectAfter(scene, cue.to + by + 1, at)
}

/** Tokens between "according to" and a quotation it still covers. */
const FURTHEST_SOURCE = 40

const CONJUNCTIONS = wordSet('to and or but')

/** A verb after "to", "and", "but" or "or" has its subject further back. */
function isJoined({ reading }: Scene, cue: Cue): boolean {
  return CONJUNCTIONS.has(lowerAt(reading.tokens, cue.from - 1))
}

/** "with Lee calling it “…”": a name right before the participle. */
function participleSubject(scene: Scene, cue: Cue, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  const last = isPassedOver(tokens[cue.from - 1]) ? cue.from - 2 : cue.from - 1
  const named = last >= floor ? referenceEnding(scene, last) : undefined
  return named?.person?.kind === 'person' ? named : undefined
}

const NO_SPEAKERS = wordSet('it you we i')

/** A subject that may be what the verb is about rather than who speaks. */
function isSoft(subject: Subject): boolean {
  if (subject.by === 'noun') return !isHuman(subject.head)
  return subject.by === 'we' && NO_SPEAKERS.has(subject.head)
}

/** "the report says": what is written speaks by a plain verb. */
function isPaper(subject: Subject, cue: Cue): boolean {
  return subject.by === 'noun' && cue.strength === 'plain' && isSource(subject.head)
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

/** X did so and called it “…”; X left, saying “…”: an earlier verb's subject, or the sentence's. */
function sharedSubject(scene: Scene, stretch: Stretch): Attribution | undefined {
  const cues = cuesBefore(scene, stretch)
  const at = cues.findIndex((cue) => ownSubject(scene, cue, stretch) === 'shared')
  const cue = cues[at]
  if (!cue) return undefined
  const { sentence } = stretch
  const subject =
    earlierSubject(scene, cues.slice(at + 1), sentence.from) ??
    sentenceSubject(scene, sentence, cue.from) ??
    mainSubject(scene, stretch, cue)
  const nearer = isJoined(scene, cue) ? pronounBetween(scene, subject?.to ?? 0, cue) : undefined
  const chosen = nearer ?? subject
  return chosen && { subject: chosen, cue }
}

/** "When Lee spoke of it, I |laughed and said": a pronoun that begins a clause nearer to the verb. */
function pronounBetween(scene: Scene, from: number, cue: Cue): Subject | undefined {
  const { tokens } = scene.reading
  for (let i = cue.from - 1; i > from && tokens[i]?.sentence === cue.sentence; i--) {
    const opensClause = textAt(tokens, i - 1) === ','
    if (opensClause && SUBJECT_PRONOUNS.has(lowerAt(tokens, i))) return pronounAt(scene, i)
  }
  return undefined
}

/** After saying “…”, X left: the subject of the clause that follows a participle's. */
function mainSubject(scene: Scene, { at, sentence }: Stretch, cue: Cue): Subject | undefined {
  if (!cue.isParticiple || textAt(scene.reading.tokens, at + 1) === '.') return undefined
  return sentenceSubject(scene, { from: at + 1, to: sentence.to }, sentence.to)
}

/** The nearest earlier verb's subject that can speak, a weak verb's only where no other has one. */
function earlierSubject(scene: Scene, cues: readonly Cue[], floor: number): Subject | undefined {
  const trusted = cues.toSorted(
    (a, b) => Number(a.strength === 'weak') - Number(b.strength === 'weak'),
  )
  for (const cue of trusted) {
    if (cue.isParticiple || cue.isAccording) continue
    const subject = subjectBefore(scene, cue.from, floor)
    if (subject && (!isSoft(subject) || isPaper(subject, cue))) return subject
  }
  return undefined
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
