import { isPassedOver } from '../people/mention-context.ts'
import { isHuman, isSource } from '../people/nouns.ts'
import { lowerAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import type { Stretch } from './attribution.ts'
import type { Cue } from './cues.ts'
import { isMute } from './noun-phrase.ts'
import { cuesOf, type Scene } from './scene.ts'
import { referenceEnding, type Subject, subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'

/** The cues before a quotation in its sentence, the nearest first. */
export function cuesBefore(scene: Scene, { at }: Stretch): readonly Cue[] {
  return cuesOf(scene, at)
    .filter((cue) => cue.to <= at)
    .toReversed()
}

/** A verb's own subject; `shared` when it has none but an earlier verb's or the sentence's. */
export function ownSubject(
  scene: Scene,
  cue: Cue,
  stretch: Stretch,
): Subject | 'shared' | undefined {
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
  if (cue.isParticiple) return participleSubject(scene, cue, floor)
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
export function isJoined({ reading }: Scene, cue: Cue): boolean {
  return CONJUNCTIONS.has(lowerAt(reading.tokens, cue.from - 1))
}

/** "with Lee calling it “…”": a name right before the participle. */
function participleSubject(scene: Scene, cue: Cue, floor: number): Subject | undefined {
  const { tokens } = scene.reading
  const last = isPassedOver(tokens[cue.from - 1]) ? cue.from - 2 : cue.from - 1
  const named = last >= floor ? referenceEnding(scene, last) : undefined
  return named?.person?.kind === 'person' ? named : undefined
}

/** Whether a subject speaks by a verb of its own: somebody, or what is written by a plain one. */
export function speaksBy(subject: Subject, cue: Cue): boolean {
  return !isSoft(subject) || isPaper(subject, cue)
}

const NO_SPEAKERS = wordSet('it you we i')

/** A subject that may be what the verb is about rather than who speaks. */
export function isSoft(subject: Subject): boolean {
  if (subject.by === 'noun') return !isHuman(subject.head)
  return subject.by === 'we' && NO_SPEAKERS.has(subject.head)
}

/** "the report says": what is written speaks by a plain verb. */
function isPaper(subject: Subject, cue: Cue): boolean {
  return subject.by === 'noun' && cue.strength === 'plain' && isSource(subject.head)
}
