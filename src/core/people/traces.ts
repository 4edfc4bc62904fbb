import type { Figure } from './figure.ts'

/** One earlier place where a person was referred to, as it weighs for a later pronoun. */
export type Trace = {
  readonly figure: Figure
  readonly sentence: number
  readonly paragraph: number
  readonly by: 'name' | 'pronoun' | 'role'
  readonly isSubject: boolean
  readonly isGenitive: boolean
  readonly isPreposed: boolean
  /** Brought in here: by full name for the first time, and with an apposition. */
  readonly isNew: boolean
  readonly isIntroduced: boolean
}

/** Earlier references further back than this many are forgotten; it bounds the work for each pronoun. */
const MEMORY = 40

/** Paragraphs a pronoun looks back. */
const REACH = 4

/**
 * What speaks for a person as the bearer of a pronoun. Sizes found by hand on 140 + 84 US news stories;
 * a place further back costs, being the subject or the last one to speak earns.
 */
const WEIGHTS = {
  sentenceBack: -3,
  furthestSentences: 8,
  paragraphBack: -2,
  subject: 8,
  subjectHere: 12,
  genitive: -4,
  preposed: -3,
  lastSpeaker: 6,
  speakerFades: 2,
  mostFaded: 6,
  genderKnown: 5,
  introduced: 9,
  isNew: 5,
  mostForMentions: 3,
}

/** A person chosen for a pronoun, and by how much before the next one. */
export type Choice = { readonly figure: Figure; readonly margin: number }

/** Who was spoken of so far: what pronouns and roles are resolved from. */
export class Traces {
  #recent: Trace[] = []
  #lastSpeaker: { readonly figure: Figure; readonly paragraph: number } | undefined
  readonly #counts = new Map<Figure, number>()
  readonly #most: { woman: Figure | undefined; man: Figure | undefined } = {
    woman: undefined,
    man: undefined,
  }

  add(trace: Trace): void {
    this.#recent.push(trace)
    if (this.#recent.length > 2 * MEMORY) this.#recent = this.#recent.slice(-MEMORY)
    if (trace.by !== 'name') return
    const count = (this.#counts.get(trace.figure) ?? 0) + 1
    this.#counts.set(trace.figure, count)
    const { gender } = trace.figure
    if (!gender) return
    const most = this.#most[gender]
    if (!most || count > (this.#counts.get(most) ?? 0)) this.#most[gender] = trace.figure
  }

  speaks(figure: Figure, paragraph: number): void {
    this.#lastSpeaker = { figure, paragraph }
  }

  /** Whether somebody was referred to before. */
  has(figure: Figure): boolean {
    return this.#counts.has(figure)
  }

  isLastSpeaker(figure: Figure): boolean {
    return this.#lastSpeaker?.figure === figure
  }

  /** Those referred to lately, the latest last, each place apart. */
  recent(paragraph: number): readonly Trace[] {
    return this.#recent.slice(-MEMORY).filter((t) => t.paragraph >= paragraph - REACH)
  }

  /** The person a pronoun stands for; where nobody of the gender is near, the one named most so far. */
  choose(gender: 'woman' | 'man', sentence: number, paragraph: number): Choice | undefined {
    const best = new Map<Figure, number>()
    for (const trace of this.recent(paragraph)) {
      if (trace.figure.gender !== undefined && trace.figure.gender !== gender) continue
      const score = this.#score(trace, sentence, paragraph)
      best.set(trace.figure, Math.max(score, best.get(trace.figure) ?? Number.NEGATIVE_INFINITY))
    }
    const [first, second] = [...best].sort((a, b) => b[1] - a[1])
    if (first) return { figure: first[0], margin: second ? first[1] - second[1] : FREE_MARGIN }
    const most = this.#most[gender]
    return most && { figure: most, margin: 0 }
  }

  #score(trace: Trace, sentence: number, paragraph: number): number {
    const { figure } = trace
    const back = Math.min(sentence - trace.sentence, WEIGHTS.furthestSentences)
    let score = back * WEIGHTS.sentenceBack + (paragraph - trace.paragraph) * WEIGHTS.paragraphBack
    score += places(trace, back)
    if (figure.gender !== undefined) score += WEIGHTS.genderKnown
    if (paragraph - trace.paragraph <= 1) score += novelty(trace)
    if (this.#lastSpeaker?.figure === figure) {
      const age = paragraph - this.#lastSpeaker.paragraph
      score += WEIGHTS.lastSpeaker - Math.min(WEIGHTS.speakerFades * age, WEIGHTS.mostFaded)
    }
    const mentions = Math.log2((this.#counts.get(figure) ?? 0) + 1)
    return score + Math.min(mentions, WEIGHTS.mostForMentions)
  }
}

/** What the place in its sentence earns a reference. */
function places({ isSubject, isGenitive, isPreposed }: Trace, back: number): number {
  const subject = back === 0 ? WEIGHTS.subjectHere : WEIGHTS.subject
  return (
    (isSubject ? subject : 0) +
    (isGenitive ? WEIGHTS.genitive : 0) +
    (isPreposed ? WEIGHTS.preposed : 0)
  )
}

function novelty({ isNew, isIntroduced }: Trace): number {
  if (!isNew) return 0
  return isIntroduced ? WEIGHTS.introduced : WEIGHTS.isNew
}

/** The margin of somebody with no rival. */
const FREE_MARGIN = 20
