import { isGenitive, lowerAt, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'
import type { Attribution, Stretch } from './attribution.ts'
import { cuesOf, type Scene } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { pronounAt, referenceEnding } from './subject.ts'

/** Nouns of speech: "Lee’s claim that". */
const SPEECH_NOUNS = wordSet(
  'claim claims statement statements assertion assertions accusation accusations call calls promise promises ' +
    'remark remarks comment comments description descriptions words argument arguments warning warnings ' +
    'suggestion suggestions contention pledge vow question questions answer response slogan tweet tweets ' +
    'insistence allegation allegations criticism declaration admission prediction plea complaint ' +
    'position view views opinion verdict advice explanation reasoning conclusion reaction assessment rebuttal ' +
    'retort refrain mantra motto pitch lament',
)

/** Nouns that introduce a quotation with a colon: "a new message: “…”". */
const MESSAGES = wordSet(
  'message statement tweet letter note email post following comment remark reply answer',
)

/** A noun of speech stands at most so many tokens before the quotation. */
const NOUN_REACH = 12

/** Lee’s claim that “…”; her description of it as “…”; Lee had a message: “…”; Lee’s “…” promise. */
export function nounCue(scene: Scene, stretch: Stretch): Attribution | undefined {
  const { at, sentence } = stretch
  const { tokens } = scene.reading
  if (textAt(tokens, at - 1) === ':' && MESSAGES.has(lowerAt(tokens, at - 2))) {
    return messageOf(scene, stretch)
  }
  if (isGenitive(tokens, at - 1) && SPEECH_NOUNS.has(lowerAt(tokens, at + 1))) {
    const subject = referenceEnding(scene, at - 2)
    return subject && { subject }
  }
  const floor = Math.max(sentence.from, at - NOUN_REACH)
  const noun = lastNoun(scene, at, floor)
  if (noun < 0 || !isLinked(scene, noun, at)) return undefined
  return possessor(scene, noun, floor)
}

/** Whose message it is, unless a plain verb of speech tells that better: "Lee said in a statement: “…”". */
function messageOf(scene: Scene, { at, sentence }: Stretch): Attribution | undefined {
  if (cuesOf(scene, at).some((c) => c.to <= at && c.strength === 'plain')) return undefined
  const subject = sentenceSubject(scene, sentence, at)
  return possessor(scene, at - 2, sentence.from) ?? (subject && { subject })
}

/** The nearest noun of speech before the quotation, with no other one and no semicolon between. */
function lastNoun({ reading }: Scene, at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--) {
    const token = reading.tokens[i]
    if (token?.kind === 'quoted' || token?.text === ';') return -1
    if (SPEECH_NOUNS.has(lowerAt(reading.tokens, i))) return i
  }
  return -1
}

/** What may follow such a noun on the way to the quotation. */
const LINKS = new Set(['that', ':', ',', 'of', 'as', 'about', '—', '–', '-'])

/** Whether a noun leads to the quotation, with no plain verb of speech between. */
function isLinked(scene: Scene, noun: number, at: number): boolean {
  const isNext = noun + 1 === at || LINKS.has(lowerAt(scene.reading.tokens, noun + 1))
  const hasVerb = cuesOf(scene, at).some(
    (c) => c.from > noun && c.to <= at && c.strength !== 'weak',
  )
  return isNext && !hasVerb
}

/** At most so many words stand between a noun and whose it is. */
const POSSESSOR_REACH = 4

const POSSESSIVES = wordSet('his her')

/** Whose the noun is; no comma stands between. */
function possessor(scene: Scene, noun: number, floor: number): Attribution | undefined {
  const { tokens } = scene.reading
  for (let i = noun - 1; i >= Math.max(floor, noun - POSSESSOR_REACH); i--) {
    if (tokens[i]?.text === ',') return undefined
    if (POSSESSIVES.has(lowerAt(tokens, i))) return { subject: pronounAt(scene, i) }
    if (!isGenitive(tokens, i)) continue
    const subject = referenceEnding(scene, i - 1)
    return subject && { subject }
  }
  return undefined
}
