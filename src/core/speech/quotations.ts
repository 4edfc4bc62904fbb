import type { Article } from '../article/article.ts'
import { sliceOf, trimSpan } from '../article/span.ts'
import type { Person } from '../people/person.ts'
import { type Reading, readArticle } from '../people/reading.ts'
import { attributeAll } from './attribute.ts'
import type { Decided } from './attribution.ts'
import { ruleConfidence, SHOWN_FROM } from './confidence.ts'
import type { Cue } from './cues.ts'
import { findStatements, type Statement } from './indirect.ts'
import { isMute } from './noun-phrase.ts'
import type { Quotation } from './quotation.ts'
import { isScareQuote } from './scare-quotes.ts'
import { type Scene, setScene, spanOf } from './scene.ts'
import type { Subject } from './subject.ts'

/**
 * Everything an article's people and sources are quoted as saying, in its order, with who says it. A
 * reading of the article that is at hand already is not made again.
 */
export function findQuotations(
  article: Article,
  people: readonly Person[],
  reading: Reading = readArticle(article),
): readonly Quotation[] {
  const scene = setScene(reading, people)
  const spoken = attributeAll(scene).filter((decided) => !isScareQuote(scene, decided))
  const direct = spoken.map((decided) => toQuotation(scene, decided))
  const indirect = findStatements(scene, tailCues(spoken)).map((s) => toIndirect(scene, s))
  return [...direct, ...indirect].sort((a, b) => a.start - b.start)
}

/** The cues that stand after the quotation they introduce. */
function tailCues(spoken: readonly Decided[]): ReadonlySet<Cue> {
  const cues = spoken.flatMap(({ stretch, attribution }) => {
    const cue = attribution?.cue
    return cue && cue.from > stretch.at ? [cue] : []
  })
  return new Set(cues)
}

function toIndirect(scene: Scene, statement: Statement): Quotation {
  const { span, paragraph, rule, subject } = statement
  const cue = spanOf(scene, statement.cue)
  const { start, end } = span
  return { start, end, kind: 'indirect', paragraph, rule, ...credit(scene, rule, subject), cue }
}

function toQuotation(scene: Scene, { stretch, rule, attribution }: Decided): Quotation {
  const { text } = scene.reading
  const { quoted } = stretch
  const span = trimSpan(text, quoted)
  const cue = attribution?.cue && spanOf(scene, attribution.cue)
  return {
    start: span.start,
    end: span.end,
    kind: 'direct',
    paragraph: quoted.paragraph,
    rule,
    ...credit(scene, rule, attribution?.subject),
    ...(cue && { cue }),
  }
}

type Credit = Pick<Quotation, 'speaker' | 'guess' | 'confidence'>

/** The speaker where the rule is right often enough, else a guess. */
function credit(scene: Scene, rule: string, subject: Subject | undefined): Credit {
  const name = subject && nameOf(scene, subject)
  if (!subject || name === undefined) return { confidence: 0 }
  const confidence = ruleConfidence(rule, subject) * (isMute(scene, subject) ? MUTE : 1)
  return confidence >= SHOWN_FROM ? { speaker: name, confidence } : { guess: name, confidence }
}

/** A noun that never speaks is hardly ever the source. */
const MUTE = 0.3

/** A person's fullest name, or the source as the article words it. */
function nameOf(scene: Scene, subject: Subject): string | undefined {
  if (subject.person) return subject.person.name
  if (subject.by === 'we') return undefined
  return sliceOf(scene.reading.text, subject.words ?? spanOf(scene, subject))
}
