import type { Span } from '../article/span.ts'
import { isSource } from '../people/nouns.ts'
import { lowerAt, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import type { Cue } from './cues.ts'
import { type Scene, spanOf, type TokenRange } from './scene.ts'
import { type Content, contentOf } from './statement-content.ts'
import { type Subject, subjectBefore } from './subject.ts'
import { subjectAfter } from './subject-after.ts'

/** Speech that is told in the writer's words. */
export type Statement = Content & {
  readonly span: Span
  readonly paragraph: number
  readonly subject: Subject
  readonly cue: Cue
}

/** A statement with fewer words of the writer's own is a mere frame for a quotation. */
const FEWEST_WORDS = 4

/**
 * The statements of an article, in order: "Lee said the bridge was safe", "The bridge, she said, is safe".
 * Cues in `taken` belong to the tail of a direct quotation.
 */
export function findStatements(scene: Scene, taken: ReadonlySet<Cue>): readonly Statement[] {
  return [...scene.cues.values()].flatMap((cues) => {
    const free = cues.filter((cue) => !taken.has(cue) && isTelling(scene, cue))
    return statementsOf(scene, free)
  })
}

/** Verbs that tell what was said without "that": "urged them to leave". */
const TELLING = wordSet(
  'urge accuse deny promise pledge demand vow condemn criticize criticise praise call agree predict recommend ' +
    'believe think propose accept advise appeal blame fear hope doubt',
)

function isTelling({ reading }: Scene, cue: Cue): boolean {
  if (cue.isPassive || cue.strength === 'weak') return false
  if (cue.strength === 'plain' || TELLING.has(cue.base)) return true
  return lowerAt(reading.tokens, cue.to) === 'that'
}

function statementsOf(scene: Scene, cues: readonly Cue[]): readonly Statement[] {
  const found: Statement[] = []
  for (const cue of cues) {
    const sentence = scene.reading.sentences[cue.sentence]
    const last = found.at(-1)
    const subject = sentence && speakerOf(scene, cue, sentence, last)
    const content = subject && contentOf(scene, cue, subject, sentence)
    if (!content || isFrame(scene, content.range)) continue
    const span = spanOf(scene, content.range)
    const isInside = last !== undefined && span.end <= last.span.end
    if (isInside) continue
    found.push({ ...content, span, paragraph: sentence.paragraph, subject, cue })
  }
  return found
}

/** Who speaks by a cue, where that is somebody; for a participle, whoever the sentence reported before. */
function speakerOf(
  scene: Scene,
  cue: Cue,
  sentence: TokenRange,
  last: Statement | undefined,
): Subject | undefined {
  if (cue.isParticiple) return last?.subject
  const { tokens } = scene.reading
  const isInverted = cue.isAccording || textAt(tokens, cue.from - 1) === ','
  const before = cue.isAccording ? undefined : subjectBefore(scene, cue.from, sentence.from)
  const subject = before ?? (isInverted ? subjectAfter(scene, cue.to, sentence.to) : undefined)
  if (!subject || isUnsaid(scene, subject, cue)) return undefined
  return subject.person || (subject.by === 'noun' && isSource(subject.head)) ? subject : undefined
}

/** Words that turn a report round: "did not say", "declined to say". */
const UNSAYING = wordSet(
  "not never to if whether would could might may should didn't didn’t doesn't doesn’t won't won’t wouldn't",
)

const CONDITIONS = wordSet('if whether unless')

function isUnsaid({ reading }: Scene, subject: Subject, cue: Cue): boolean {
  const between = reading.tokens.slice(subject.to, cue.from)
  const isConditional = CONDITIONS.has(lowerAt(reading.tokens, subject.from - 1))
  return isConditional || between.some((token) => UNSAYING.has(token.lower))
}

/** Whether a range has too few words of the writer's own; what is quoted there is none. Looks no further than needed. */
function isFrame({ reading }: Scene, { from, to }: TokenRange): boolean {
  let words = 0
  for (let at = from; at < to; at++) {
    if (reading.tokens[at]?.kind === 'word' && ++words === FEWEST_WORDS) return false
  }
  return true
}
