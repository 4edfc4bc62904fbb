import type { Sentence } from './sentences.ts'
import { overlap } from './terms.ts'
import type { Weighed, Weighing } from './weighing.ts'

/** Fitted with the weights of a sentence, on the same stories. */
const WEIGHTS = {
  /** For standing early in the story. */
  early: 1,
  /** For speaking of the subject asked for: more than all else together. Not fitted. */
  subject: 4,
  /** For what a sentence adds to those chosen. */
  news: 6,
  /** Against repeating the one most like it. */
  repetition: 0.25,
  /** Against saying the same again: more than all else together. Not fitted. */
  copy: 5,
  /** For going on in the same paragraph. */
  continuing: 0.3,
  /** Against naming in short somebody whom none of those chosen introduces. */
  stranger: 0.15,
  /** Against taking two sentences for the sake of one. */
  pair: 0.1,
}

/**
 * After so many sentences, being early counts for a third (e to the minus one). That holds for the first
 * three choices; each further one looks farther into the story.
 */
const EARLY = 8
const FIRST_CHOICES = 3

/** A sentence of this many words pays the usual price for what it adds; longer ones pay more. */
const USUAL_LENGTH = 20
const SHORTEST_LENGTH = 8

/** How strongly length divides what a sentence adds: 0 not at all, 1 in proportion. */
const LENGTH_PRICE = 0.7

/** A sentence that shares so much with a chosen one says the same again. */
const COPIED = 0.7

/** How much of a subject each sentence that speaks of it has; the others are not in it. */
export type OnSubject = ReadonlyMap<Sentence, number>

/**
 * Chooses `count` sentences, up to `most` where the last needs the one before it, and gives them in the
 * story's order. Each choice takes the sentence, or the pair, that adds most to those chosen already.
 */
export function choose(
  weighing: Weighing,
  count: number,
  most: number,
  subject?: OnSubject,
): readonly Weighed[] {
  const chosen = new Set<Weighed>()
  const told = new Set<number>()
  while (chosen.size < count) {
    const best = bestGroup({ weighing, chosen, told, subject }, most - chosen.size)
    if (!best) break
    for (const sentence of best) {
      chosen.add(sentence)
      for (const term of sentence.terms) told.add(term)
    }
  }
  return [...chosen].sort((a, b) => a.index - b.index)
}

/** How far a choice has come. */
type Choice = {
  readonly weighing: Weighing
  readonly chosen: ReadonlySet<Weighed>
  /** The terms of those chosen. */
  readonly told: ReadonlySet<number>
  readonly subject: OnSubject | undefined
}

function bestGroup(choice: Choice, room: number): readonly Weighed[] | undefined {
  const { weighing, chosen, subject } = choice
  let best: readonly Weighed[] | undefined
  let most = Number.NEGATIVE_INFINITY
  const open = weighing.sentences.filter(
    (one) => !chosen.has(one) && (!subject || subject.has(one)),
  )
  for (const sentence of open) {
    const group = groupOf(sentence, weighing.sentences, chosen)
    if (group.length === 0 || group.length > room) continue
    const worth = worthOf(group, choice)
    if (worth > most) [best, most] = [group, worth]
  }
  return best
}

function worthOf(group: readonly Weighed[], choice: Choice): number {
  const gain = group.reduce((sum, one) => sum + gainOf(one, choice), 0) / group.length
  return gain - (group.length > 1 ? WEIGHTS.pair : 0)
}

/** The sentence with the one before it where it needs that; empty where it may not be shown. */
function groupOf(
  sentence: Weighed,
  all: readonly Weighed[],
  chosen: ReadonlySet<Weighed>,
): readonly Weighed[] {
  if (sentence.standing === 'never') return []
  if (sentence.standing === 'alone') return [sentence]
  const before = all[sentence.index - 1]
  if (!before) return []
  if (chosen.has(before)) return [sentence]
  return before.standing === 'alone' ? [before, sentence] : []
}

function gainOf(sentence: Weighed, choice: Choice): number {
  const { weighing, chosen, told, subject } = choice
  let news = 0
  for (const term of sentence.terms) if (!told.has(term)) news += weighing.shares[term] ?? 0
  const price = (Math.max(SHORTEST_LENGTH, sentence.length) / USUAL_LENGTH) ** LENGTH_PRICE
  const reach = EARLY * Math.max(1, (chosen.size + 1) / FIRST_CHOICES)
  const alike = likeness(sentence, chosen)
  const before = weighing.sentences[sentence.index - 1]
  const goesOn = !sentence.isFirst && before !== undefined && chosen.has(before)
  return (
    sentence.worth +
    WEIGHTS.early * Math.exp(-sentence.index / reach) +
    WEIGHTS.subject * (subject?.get(sentence) ?? 0) +
    (WEIGHTS.news * news) / price -
    WEIGHTS.repetition * alike -
    (alike > COPIED ? WEIGHTS.copy : 0) +
    (goesOn ? WEIGHTS.continuing : 0) -
    (hasStranger(sentence, choice) ? WEIGHTS.stranger : 0)
  )
}

/** Whether a sentence names somebody in short whom none of those chosen introduces. */
function hasStranger({ introductions }: Weighed, { weighing, chosen }: Choice): boolean {
  for (const index of introductions) {
    const introducing = weighing.sentences[index]
    if (introducing && !chosen.has(introducing)) return true
  }
  return false
}

/** The greatest share of terms that a chosen sentence has in common with this one. */
function likeness({ terms }: Weighed, chosen: ReadonlySet<Weighed>): number {
  let most = 0
  for (const other of chosen) most = Math.max(most, overlap(terms, other.terms))
  return most
}
