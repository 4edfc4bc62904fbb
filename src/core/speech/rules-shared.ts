import { SUBJECT_PRONOUNS } from '../people/grammar.ts'
import { lowerAt, textAt } from '../people/tokens.ts'
import type { Attribution, Stretch } from './attribution.ts'
import { cuesBefore, isJoined, ownSubject, speaksBy } from './cue-subject.ts'
import type { Cue } from './cues.ts'
import type { Scene } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { pronounAt, type Subject, subjectBefore } from './subject.ts'

/** X did so and called it “…”; X left, saying “…”: an earlier verb's subject, or the sentence's. */
export function sharedSubject(scene: Scene, stretch: Stretch): Attribution | undefined {
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
    if (subject && speaksBy(subject, cue)) return subject
  }
  return undefined
}
