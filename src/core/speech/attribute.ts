import type { ReadQuoted } from '../people/reading.ts'
import { withAntecedent } from './antecedent.ts'
import type { Decided, Past, Stretch } from './attribution.ts'
import { decide } from './attribution.ts'
import { withRepeated } from './repeated.ts'
import { IN_SENTENCE } from './rules-before.ts'
import { BESIDE } from './rules-beside.ts'
import { CARRIED, SHORTEST_CARRIED } from './rules-carried.ts'
import { type Scene, sentenceOf } from './scene.ts'
import type { Subject } from './subject.ts'
import { subjectBefore } from './subject.ts'

/** Decides for every stretch of quoted words who speaks, in the article's order. */
export function attributeAll(scene: Scene): readonly Decided[] {
  const decided: Decided[] = []
  const speakers = new LastSpeakers(scene)
  for (const stretches of byParagraph(scene)) {
    const byCue = decideByCue(scene, stretches)
    let previous: Decided | undefined
    stretches.forEach((stretch, i) => {
      const lastSpeaker = speakers.before(stretch.at)
      const past = { previous, earlier: decided.at(-1), following: byCue[i + 1], lastSpeaker }
      const own = byCue[i] ?? decide(CARRIED, scene, stretch, past)
      const found = own && withAntecedent(scene, own, decided.at(-1))
      previous = found ?? { stretch, rule: 'none', attribution: undefined }
      decided.push(previous)
      if (found?.attribution) speakers.note(stretch.at, found.attribution.subject)
    })
  }
  return withRepeated(scene, decided)
}

const NOTHING_BEFORE: Past = {
  previous: undefined,
  earlier: undefined,
  following: undefined,
  lastSpeaker: undefined,
}

/** What the cues of a paragraph decide, each stretch by itself. */
function decideByCue(
  scene: Scene,
  stretches: readonly Stretch[],
): readonly (Decided | undefined)[] {
  let previous: Decided | undefined
  return stretches.map((stretch) => {
    const past = { ...NOTHING_BEFORE, previous }
    const found = decide([...BESIDE, ...IN_SENTENCE], scene, stretch, past)
    previous = found
    return found
  })
}

/** The stretches of each paragraph that has any. */
function byParagraph(scene: Scene): readonly (readonly Stretch[])[] {
  const quoted = scene.reading.quoted.filter((q) => !isNickname(scene, q))
  const groups: Stretch[][] = []
  quoted.forEach((words, i) => {
    const following = quoted
      .slice(i + 1, i + 1 + MOST_SHORT)
      .find((q) => q.inner.length >= SHORTEST_CARRIED || q.paragraph !== words.paragraph)
    const paragraph = scene.paragraphs.get(words.paragraph) ?? sentenceOf(scene, words)
    const isLast = following?.paragraph !== words.paragraph
    const next = isLast ? paragraph.to : (following?.token ?? paragraph.to)
    const sentence = sentenceOf(scene, words)
    const stretch: Stretch = {
      quoted: words,
      at: words.token,
      sentence,
      paragraph,
      next,
      words: words.inner.filter((t) => t.kind === 'word').length,
      standsAlone: standsAlone(scene, words.token, sentence.from),
    }
    const isFirst = quoted[i - 1]?.paragraph !== words.paragraph
    if (isFirst) groups.push([stretch])
    else groups.at(-1)?.push(stretch)
  })
  return groups
}

/** So many short stretches may stand between a quotation and its tail. */
const MOST_SHORT = 3

/** Marcia “Cia” Price: one word between two of a name. */
function isNickname({ reading }: Scene, { token, inner }: ReadQuoted): boolean {
  const isWord = inner.length === 1 && inner[0]?.isCapital === true
  return (
    isWord &&
    reading.tokens[token - 1]?.isCapital === true &&
    reading.tokens[token + 1]?.isCapital === true
  )
}

/** No word in small letters before it in its sentence, and a full stop, `?` or `!` at its end. */
function standsAlone({ reading }: Scene, at: number, from: number): boolean {
  const words = reading.tokens[at]
  if (!words || at - from > LONGEST_LEAD) return false
  const isFirst = reading.tokens.slice(from, at).every((t) => t.kind !== 'word' || t.isCapital)
  return isFirst && ENDED.test(reading.text.slice(words.end - 6, words.end))
}

/** At most so many tokens lead up to a quotation that stands alone: "And yet: “…”". */
const LONGEST_LEAD = 4

/** A full stop before the closing marks: matches `end.’”`; not `end,”`. */
const ENDED = /[.!?…]\s?['’]?\s?["”'’»]{0,2}$/u

/** Who spoke last at any place: in quotation marks, or by name in a plain statement. */
class LastSpeakers {
  readonly #statements: readonly Subject[]
  #next = 0
  #last: { readonly at: number; readonly subject: Subject } | undefined

  constructor(scene: Scene) {
    this.#statements = namedStatements(scene)
  }

  before(at: number): Subject | undefined {
    for (;;) {
      const statement = this.#statements[this.#next]
      if (!statement || statement.from >= at) return this.#last?.subject
      this.#next++
      if (statement.from > (this.#last?.at ?? -1)) this.note(statement.from, statement)
    }
  }

  note(at: number, subject: Subject): void {
    this.#last = { at, subject }
  }
}

/** The people who say something by a plain verb, by name, in order. */
function namedStatements(scene: Scene): readonly Subject[] {
  const cues = [...scene.cues.values()].flat()
  return cues
    .filter((cue) => !cue.isAccording && !cue.isParticiple && cue.strength !== 'weak')
    .map((cue) => subjectBefore(scene, cue.from, scene.reading.sentences[cue.sentence]?.from ?? 0))
    .filter((subject) => subject !== undefined)
    .filter(({ by, person }) => by === 'name' && person?.kind === 'person')
    .sort((a, b) => a.from - b.from)
}
