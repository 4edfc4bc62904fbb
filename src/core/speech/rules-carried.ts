import { isSource } from '../people/nouns.ts'
import { textAt } from '../people/tokens.ts'
import type { Attribution, Past, Rule, Stretch } from './attribution.ts'
import { cuesOf, type Scene } from './scene.ts'
import { sentenceSubject } from './sentence-subject.ts'
import { type Subject, subjectBefore } from './subject.ts'

/** Rules for quotations without a cue of their own, in the order they are tried. */
export const CARRIED: readonly Rule[] = [
  { name: 'colon', decide: colonWithin },
  { name: 'same-paragraph', decide: sameParagraph },
  { name: 'colon', decide: colon },
  { name: 'multi-paragraph', decide: multiParagraph },
  { name: 'next-quotation', decide: nextQuotation },
  { name: 'previous-sentence', decide: previousSentence },
  { name: 'previous-speaker', decide: previousSpeaker },
  { name: 'sentence-subject', decide: subjectOfSentence },
]

/** Shorter stretches without a cue are names and scare quotes rather than speech. */
export const SHORTEST_CARRIED = 5

/** X was less sure: “…”: the person whom a sentence is about that leads to the quotation by a colon. */
function colonWithin(scene: Scene, { at, sentence }: Stretch): Attribution | undefined {
  const leads = textAt(scene.reading.tokens, at - 1) === ':' && at - 1 > sentence.from
  const subject = leads ? sentenceSubject(scene, sentence, at - 1) : undefined
  return subject?.person?.kind === 'person' ? { subject } : undefined
}

/** “…,” X said. “…”: whoever spoke before in the paragraph goes on. */
function sameParagraph(_: Scene, stretch: Stretch, { previous }: Past): Attribution | undefined {
  const isSpeech = stretch.words >= SHORTEST_CARRIED || stretch.standsAlone
  return isSpeech ? previous?.attribution : undefined
}

/** X continued: and the quotation as a paragraph of its own. */
function colon(scene: Scene, stretch: Stretch, past: Past): Attribution | undefined {
  const { reading } = scene
  const last = stretch.paragraph.from - 1
  const opens = stretch.standsAlone || startsParagraph(stretch)
  if (past.previous || !opens || reading.tokens[last]?.text !== ':') return undefined
  const sentence = reading.sentences[reading.tokens[last]?.sentence ?? -1]
  if (!sentence) return undefined
  const subject = introducer(scene, last) ?? sentenceSubject(scene, sentence, last)
  if (subject && speaks(scene, subject)) return { subject }
  return past.lastSpeaker && { subject: past.lastSpeaker }
}

function startsParagraph({ at, paragraph }: Stretch): boolean {
  return at === paragraph.from
}

/** The subject of the last verb of speech before the colon. */
function introducer(scene: Scene, last: number): Subject | undefined {
  const floor = scene.reading.sentences[scene.reading.tokens[last]?.sentence ?? -1]?.from ?? last
  for (const cue of cuesOf(scene, last).toReversed()) {
    const subject = cue.isParticiple ? undefined : subjectBefore(scene, cue.from, floor)
    if (subject && speaks(scene, subject)) return subject
  }
  return undefined
}

/** Whether a subject can introduce speech: somebody named, people, a body or a paper. */
function speaks({ reading }: Scene, subject: Subject): boolean {
  const isName = subject.by === 'noun' && reading.tokens[subject.to - 1]?.isCapital === true
  return subject.person !== undefined || isName || isSource(subject.head)
}

/** A paragraph that opens with a quotation, after one whose quotation was not closed. */
function multiParagraph(
  _: Scene,
  stretch: Stretch,
  { previous, earlier }: Past,
): Attribution | undefined {
  if (previous || !earlier?.stretch.quoted.isOpen || !startsParagraph(stretch)) return undefined
  const isNext = earlier.stretch.quoted.paragraph === stretch.quoted.paragraph - 1
  return isNext ? earlier.attribution : undefined
}

/** “…” “…,” X said: the next one's speaker, where nothing stands between. */
function nextQuotation(_: Scene, stretch: Stretch, { following }: Past): Attribution | undefined {
  return stretch.standsAlone && stretch.next === stretch.at + 1 ? following?.attribution : undefined
}

/** X was dismissive. “…”: the person whom the sentence before it in the paragraph is about. */
function previousSentence(scene: Scene, stretch: Stretch, past: Past): Attribution | undefined {
  const { reading } = scene
  const isFirst = stretch.sentence.from === stretch.paragraph.from
  if (!stretch.standsAlone || isFirst || past.previous?.attribution) return undefined
  const number = reading.tokens[stretch.sentence.from - 1]?.sentence ?? -1
  const sentence = reading.sentences[number]
  const subject = sentence && sentenceSubject(scene, sentence, sentence.to)
  return subject?.person?.kind === 'person' ? { subject } : undefined
}

/** A quotation alone in its paragraph: whoever spoke last goes on. */
function previousSpeaker(_: Scene, stretch: Stretch, past: Past): Attribution | undefined {
  const isAlone = stretch.standsAlone && !past.previous?.attribution
  return isAlone && past.lastSpeaker ? { subject: past.lastSpeaker } : undefined
}

/** Words quoted in the middle of a sentence that has no verb of speech. */
function subjectOfSentence(scene: Scene, stretch: Stretch): Attribution | undefined {
  if (stretch.words < SHORTEST_CARRIED) return undefined
  const subject = sentenceSubject(scene, stretch.sentence, stretch.at)
  return subject && { subject }
}
