import { GROUPS, isHuman } from '../people/nouns.ts'
import type { Decided } from './attribution.ts'
import type { Scene } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import type { Subject } from './subject.ts'

/** Paragraphs, and sentences, that "it" and "they" look back. */
const PARAGRAPH_REACH = 2
const SENTENCE_REACH = 2

/**
 * "it added", "they wrote": the body, paper or group that was quoted just before, or that a sentence just
 * before is about.
 */
export function withAntecedent(
  scene: Scene,
  found: Decided,
  earlier: Decided | undefined,
): Decided {
  const { attribution, stretch } = found
  const subject = attribution?.subject
  if (subject?.by !== 'we' || !FITTING.has(subject.head)) return found
  const quoted = earlier && isNear(found, earlier) ? earlier.attribution?.subject : undefined
  const fits = subject.head === 'it' ? isThing : isGroup
  const antecedent = quoted && fits(quoted) ? quoted : talkedOf(scene, stretch.sentence.from, fits)
  return antecedent ? { ...found, attribution: { ...attribution, subject: antecedent } } : found
}

const FITTING = new Set(['it', 'they'])

function isNear(found: Decided, earlier: Decided): boolean {
  return found.stretch.quoted.paragraph - earlier.stretch.quoted.paragraph <= PARAGRAPH_REACH
}

/** The subject of one of the sentences before, the nearest first. */
function talkedOf(
  scene: Scene,
  from: number,
  fits: (subject: Subject) => boolean,
): Subject | undefined {
  const { sentences, tokens } = scene.reading
  const number = tokens[from]?.sentence ?? 0
  for (let i = number - 1; i >= Math.max(0, number - SENTENCE_REACH); i--) {
    const sentence = sentences[i]
    const subject = sentence && sentenceSubject(scene, sentence, sentence.to)
    if (subject && fits(subject)) return subject
  }
  return undefined
}

function isThing({ person, by, head }: Subject): boolean {
  return person ? person.kind === 'organisation' : by === 'noun' && !isHuman(head)
}

function isGroup({ person, by, head }: Subject): boolean {
  return person ? person.kind === 'organisation' : by === 'noun' && GROUPS.has(head)
}
