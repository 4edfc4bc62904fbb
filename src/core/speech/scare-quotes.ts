import { lowerAt } from '../people/tokens.ts'
import type { Decided } from './attribution.ts'
import { SHORTEST_CARRIED } from './rules-carried.ts'
import type { Scene } from './scene.ts'

/** Whether quoted words are a title or a word held at arm's length rather than somebody's speech. */
export function isScareQuote(scene: Scene, decided: Decided): boolean {
  const { stretch, rule, attribution } = decided
  const words = scene.reading.text.slice(stretch.quoted.start, stretch.quoted.end).trim()
  const isShort = stretch.words < SHORTEST_CARRIED
  const isSpoken = rule === 'after' || rule === 'inversion' || ENDED.test(words)
  if (isTitleCase(words) && !isSpoken && !(isShort && isReported(decided))) {
    return !isShort || stretch.words > 1 || isNamedBefore(scene, stretch.at)
  }
  if (!isShort) return false
  return (
    attribution === undefined ||
    isCoined(scene, stretch.at) ||
    (stretch.words === 1 && !attribution.cue)
  )
}

/** Matches `open.`; not `open,`. */
const ENDED = /[.!?]$/u
/** Matches `Nation` and `9/11`; not `nation`. */
const CAPITAL = /^[\p{Lu}\p{N}]/u
/** Matches `Lee’s` and `U.S.`; not `—`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu

/** Every word that is no small connecting one has a capital: matches `Face the Nation`; not `Face it`. */
function isTitleCase(words: string): boolean {
  const all = words.match(WORD) ?? []
  const isTitleWord = (word: string, i: number) => CAPITAL.test(word) || (i > 0 && SMALL.test(word))
  return all.length > 0 && all.every(isTitleWord)
}

/** A small word of a title: matches `of`; not `off`. */
const SMALL = /^(?:an?|the|of|and|in|on|for|to|with|at|by|or|from|as|is|vs)$/u

/** Verbs that quote a name or a label that somebody gave: he called her “Miss Piggy”. */
const NAMING =
  /^(?:call|dub|label|describe|brand|nickname|say|tweet|write|refer|hail|add|cite|declare)$/u

/** Such a verb stands at most so many tokens before. */
const NAMING_REACH = 10

function isReported({ stretch, attribution }: Decided): boolean {
  const cue = attribution?.cue
  const isNear = cue !== undefined && cue.to <= stretch.at && stretch.at - cue.to < NAMING_REACH
  return isNear && NAMING.test(cue.base)
}

/** Nouns before the title of a work, a show or a law. */
const WORKS =
  /^(?:titled|entitled|nicknamed|album|song|film|movie|book|show|series|novel|documentary|program|programme|magazine|play|anthem|hit|single|poem|essay|podcast|act|on|hashtag)$/u

function isNamedBefore({ reading }: Scene, at: number): boolean {
  const before = reading.tokens[at - 1]
  return before !== undefined && (WORKS.test(before.lower) || isCoined({ reading }, at))
}

const COINING = new Set(['so-called', 'titled', 'entitled', 'nicknamed', 'hashtag'])
const COINED = new Set(['term', 'phrase', 'word', 'words', 'hashtag'])

/** "so-called “…”", "known as “…”", "the term “…”". */
function isCoined({ reading }: Pick<Scene, 'reading'>, at: number): boolean {
  const [second, first] = [reading.tokens[at - 2]?.lower, lowerAt(reading.tokens, at - 1)]
  if (COINING.has(first)) return true
  if (second === 'known' && first === 'as') return true
  return second === 'the' && COINED.has(first)
}
