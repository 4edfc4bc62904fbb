import { NOUN_MARKERS, PASSIVE_WORDS } from '../people/grammar.ts'
import { PEOPLES } from '../people/places-and-bodies.ts'
import type { Reading } from '../people/reading.ts'
import { type SpeechVerb, speechVerb } from '../people/speech-verbs.ts'
import { isGenitive, lowerAt, type Token, textAt } from '../people/tokens.ts'
import { wordSet } from '../people/word-set.ts'

/** A word outside quotation marks that introduces speech. */
export type Cue = SpeechVerb & {
  /** It is `tokens[from]` up to, not including, `tokens[to]`. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** "according to", whose speaker follows. */
  readonly isAccording: boolean
  /** Whether the subject is spoken of rather than speaking ("was called"). */
  readonly isPassive: boolean
}

/** The cues of an article, in order. */
export function findCues({ tokens }: Reading): readonly Cue[] {
  const cues: Cue[] = []
  for (const [at, token] of tokens.entries()) {
    const cue = token.kind === 'word' ? cueAt(tokens, token, at) : undefined
    if (cue) cues.push(cue)
  }
  return cues
}

function cueAt(tokens: readonly Token[], token: Token, at: number): Cue | undefined {
  const { sentence } = token
  const words = sourceWords(tokens, token, at)
  if (words > 0) return { ...ACCORDING, from: at, to: at + words, sentence }
  const verb = token.isCapital ? undefined : speechVerb(token.lower)
  if (!verb || isNoun(tokens, verb, at)) return undefined
  const place = { from: at, to: at + 1, sentence }
  if (verb.base === 'put' && lowerAt(tokens, at + 1) === 'it') {
    return {
      ...verb,
      ...place,
      to: at + 2,
      strength: 'plain',
      isAccording: false,
      isPassive: false,
    }
  }
  return { ...verb, ...place, isAccording: false, isPassive: isPassive(tokens, at) }
}

/** How many words at a token name a source after them: "according to", "in the words of", ", per". */
function sourceWords(tokens: readonly Token[], { lower, text }: Token, at: number): number {
  if (lower === 'according') return lowerAt(tokens, at + 1) === 'to' ? 2 : 0
  if (text === 'per') return textAt(tokens, at - 1) === ',' ? 1 : 0
  const isWords = lower === 'in' && lowerAt(tokens, at + 2) === 'words'
  return isWords && lowerAt(tokens, at + 3) === 'of' ? WORDS_OF : 0
}

/** The length of "in the words of". */
const WORDS_OF = 4

const ACCORDING = {
  base: 'according',
  strength: 'plain',
  isParticiple: false,
  isAccording: true,
  isPassive: false,
} as const

/** Forms that are nouns as often as verbs. Matches `claim`, `reports` and `ruling`; not `said`. */
const NOUN_OR_VERB =
  /s$|^(?:claim|report|state|charge|comment|remark|question|answer|note|view|attack|order|list|call|demand|response|tweet|post|message|vow|pledge|promise|hope|fear|worry|request|address|email|text|quote|voice|name|use|blame|praise|joke|warning|saying|writing|meaning|hearing|reading|showing|beginning|shooting|ruling|finding|meeting|point|press|appeal|credit|rule|title|label|brand|object|blog|blast|lecture|counter|estimate|protest|rate|slap|cast|hit|fire|reason|account)$/u

/** Whether such a form is a noun where it stands: after a genitive, a determiner or an adjective. */
function isNoun(tokens: readonly Token[], verb: SpeechVerb, at: number): boolean {
  const word = lowerAt(tokens, at)
  if (tokens[at - 1]?.sentence !== tokens[at]?.sentence || !NOUN_OR_VERB.test(word)) return false
  const before = lowerAt(tokens, at - 1)
  if (isGenitive(tokens, at - 1) || NOUN_MARKERS.has(before)) return true
  if (PEOPLES.has(textAt(tokens, at - 1)) && !before.endsWith('s')) return true
  return verb.base === word && !mayPrecedeBareVerb(before)
}

/** A verb in its bare form follows "to", a modal, a pronoun or a plural: "they claim", "critics call". */
function mayPrecedeBareVerb(before: string): boolean {
  return BEFORE_BARE_VERB.has(before) || PLURAL_OR_ADVERB.test(before)
}

const BEFORE_BARE_VERB = wordSet(
  'to and or not can could will would may might must should do does did i we you they who people also then ' +
    "often didn't didn’t don't don’t doesn't doesn’t couldn't wouldn't ’ll 'll ’d 'd",
)

/** Matches `critics` and `rarely`; not `clear`. */
const PLURAL_OR_ADVERB = /(?:s|ly)$/u

/** A past participle: matches `called` and `told`; not `saying`. */
const PAST = /(?:ed|said|told|known|written|seen|held|found|read|sung|sworn)$/u

function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!PAST.test(lowerAt(tokens, at))) return false
  const before = lowerAt(tokens, at - 1)
  return PASSIVE_WORDS.has(before.endsWith('ly') ? lowerAt(tokens, at - 2) : before)
}

/** Whether a cue adds a statement to one before it: "…, saying it was late". */
export function isReportingParticiple(cue: Cue): boolean {
  return cue.isParticiple && cue.strength === 'plain'
}
