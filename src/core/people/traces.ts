import type { Figure } from './figure.ts'
import { type PronounPlace, type Standing, scoreOf, type Trace } from './trace-score.ts'

/** Earlier references further back than this many are forgotten; it bounds the work for each pronoun. */
const MEMORY = 40

/** Paragraphs a pronoun looks back. */
const REACH = 4

/** A person chosen for a pronoun, and by how much before the next one. */
export type Choice = { readonly figure: Figure; readonly margin: number }

/** Who was spoken of so far: what pronouns and roles are resolved from. */
export class Traces {
  #recent: Trace[] = []
  #lastMain = -1
  #lastSpeaker: { readonly figure: Figure; readonly paragraph: number } | undefined
  /** Those whose names do not tell whether they are a woman, by what a plain pronoun called them. */
  readonly #called = new Map<Figure, 'woman' | 'man'>()
  readonly #counts = new Map<Figure, number>()
  readonly #most: { woman: Figure | undefined; man: Figure | undefined } = {
    woman: undefined,
    man: undefined,
  }

  add(trace: Trace): void {
    this.#recent.push(trace)
    if (this.#recent.length > 2 * MEMORY) this.#recent = this.#recent.slice(-MEMORY)
    if (trace.by === 'name') this.#count(trace.figure)
  }

  /** Whether a subject is the first one of its sentence that is asked for here. */
  isMain(sentence: number): boolean {
    const isFirst = this.#lastMain !== sentence
    this.#lastMain = sentence
    return isFirst
  }

  #count(figure: Figure): void {
    const count = (this.#counts.get(figure) ?? 0) + 1
    this.#counts.set(figure, count)
    const { gender } = figure
    if (!gender) return
    const most = this.#most[gender]
    if (!most || count > (this.#counts.get(most) ?? 0)) this.#most[gender] = figure
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
  choose(place: PronounPlace): Choice | undefined {
    const { gender } = place
    const best = new Map<Figure, number>()
    const standings = new Map<Figure, Standing>()
    for (const trace of this.recent(place.paragraph)) {
      const standing =
        standings.get(trace.figure) ?? this.#standingOf(trace.figure, place.paragraph)
      standings.set(trace.figure, standing)
      if (standing.gender !== undefined && standing.gender !== gender) continue
      const score = scoreOf(trace, standing, place)
      best.set(trace.figure, Math.max(score, best.get(trace.figure) ?? Number.NEGATIVE_INFINITY))
    }
    const [first, second] = [...best].sort((a, b) => b[1] - a[1])
    const most = this.#most[gender]
    if (!first) return most && { figure: most, margin: 0 }
    const margin = second ? first[1] - second[1] : FREE_MARGIN
    if (margin >= TELLING_MARGIN) this.#called.set(first[0], gender)
    return { figure: first[0], margin }
  }

  #standingOf(figure: Figure, paragraph: number): Standing {
    const last = this.#lastSpeaker
    return {
      gender: figure.gender ?? this.#called.get(figure),
      mentions: this.#counts.get(figure) ?? 0,
      spokeAgo: last?.figure === figure ? paragraph - last.paragraph : undefined,
    }
  }
}

/** A pronoun given by so much tells the gender of a name that is on no list. */
const TELLING_MARGIN = 6

/** The margin of somebody with no rival. */
const FREE_MARGIN = 20
