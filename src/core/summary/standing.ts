/** Whether a reader understands a sentence by itself, only after the one before it, or not at all. */
export type Standing = 'alone' | 'after the one before' | 'never'

/** What a reader needs to understand a sentence of an article. */
export function standingOf(words: string): Standing {
  if (isBroken(words)) return 'never'
  const narration = withoutQuotations(words)
  const leans =
    !/[\p{L}\p{N}]{2}/u.test(narration) ||
    LOOKS_BACK.test(words) ||
    CONNECTIVE.test(words) ||
    BACK_NOUN.test(words) ||
    GOES_ON.test(words) ||
    TAIL_PRONOUN.test(words) ||
    TAIL_OWNER.test(words) ||
    BARE_OBJECT.test(words) ||
    hasUnnamedPronoun(narration)
  return leans ? 'after the one before' : 'alone'
}

/** Fewer words make a heading or an exclamation, no statement. */
const FEWEST_WORDS = 6

/** A fragment, a line with no end, or half a quotation. */
function isBroken(words: string): boolean {
  if (words.split(/\s+/u, FEWEST_WORDS).length < FEWEST_WORDS) return true
  if (!/[.!?…]["'”’)\]]*$/u.test(words)) return true
  return !isBalanced(words) || isHalfSingle(words)
}

function isBalanced(words: string): boolean {
  if (!/[“”"]/u.test(words)) return true
  const count = (mark: string): number => words.split(mark).length
  return count('“') === count('”') && count('"') % 2 === 1
}

/** Opens on a single mark that nothing closes: matches `'I was shocked.`; not `'I was,' he said.`. */
function isHalfSingle(words: string): boolean {
  return /^['‘]/u.test(words) && !/['’](?!\p{L})/u.test(words.slice(1))
}

/**
 * Words between marks; single ones only where no word runs on, so that an apostrophe is none: matches `“Yes”`,
 * `'Yes, it's so,'`; not the marks of `it's Lee's`.
 */
const QUOTATION =
  /“[^“”]*”|"[^"]*"|(?<![\p{L}\p{N}])['‘](?:[^'’‘]|(?<=[\p{L}\p{N}])['’](?=\p{L}))*['’](?!\p{L})/gu

function withoutQuotations(words: string): string {
  return words.replace(QUOTATION, ' ')
}

/** Opens on what only the sentence before says: matches `But he left`, `The pair met`; not `Hers was`. */
const LOOKS_BACK =
  /^["'“‘(]*(?:(?:But|And|So|Yet|Then|Still|Also|However|Meanwhile|Instead|Or|Nor),? )?(?:he|she|it|they|him|them|his|her|its|their|theirs|this|that|these|those|such|both|others?|another|neither|either|here|the (?:pair|duo|trio|couple|two|three|latter|former))\b/iu

/** Opens on a word that joins it to the sentence before: matches `In return, `; not `Butter`. */
const CONNECTIVE =
  /^["'“‘(]*(?:But|However|And|Also|So|Yet|Then|Instead|Meanwhile|Nevertheless|Nonetheless|Moreover|Furthermore|Or|Nor|Not (?:to do (?:this|so|that))|Still|Besides|Thus|Therefore|Hence|Similarly|Likewise|Because|Indeed|In (?:addition|return|turn|fact|response|exchange|contrast)|As a result|For (?:example|instance|its part|his part|her part)|On the other hand|Later|Afterwards?|Earlier|By then|At the time|Since then|Even so|Finally|Rather|Otherwise|Perhaps|Of course|(?:Despite|After|Because of|Before|Amid) (?:this|that|these|those))\b/u

/** Nouns by which a report takes up what it has told: the deal, the move. */
const BACK_NOUNS =
  'deal|move|decision|agreement|ruling|announcement|incident|proposal|measures?|remarks?|comments?|findings?|changes?|plan|accord|vote|visit|meeting|pact'

/** A noun with "the" that no words explain: matches `say the deal was`; not `the deal with Iran`. */
const BACK_NOUN = new RegExp(
  `^(?:[\\p{L}\\p{N}’'-]+ ){0,6}?[Tt]he (?:${BACK_NOUNS}) (?!of|to|with|between|on|that|by|in|for|at|from|against)`,
  'u',
)

/** Ends on an unnamed speaker: matches `in camps, he said.`; not `in camps, Lee said.`. */
const TAIL_PRONOUN =
  /,["'”’]? (?:he|she|they) (?:said|says|added|explained|wrote|continued|told \p{L}+)\.$/u

/** A speaker of something unnamed: matches `,” said its secretary, Ann Lee`; not `,” said the secretary of the union`. */
const TAIL_OWNER = /[,.?!]["'”’] (?:said|says|added|explained|wrote|continued) (?:its|their) /u

/** A writer or reader who does something to "it" or "them" before any noun: matches `I would throw it`; not `I met a man and told him`. */
const BARE_OBJECT =
  /^(?:I|We|You) (?:(?!(?:the|an?|my|our|your|this|that|his|her|its|their|every|no) )[\p{Ll}’']{1,20} ){1,8}(?:it|them)\b/u

/** A part of a whole that the sentence before tells: matches `Twelve percent were unsure`. */
const GOES_ON = /^(?:(?:\p{L}+|\d[\d.]*) ?(?:percent|per cent|%) (?!of\b))/iu

/** Matches `He` and `her`; not `hero`. */
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b/u

/** Matches `Minsk` and `O’Neill`; not `minsk`. */
const CAPITALISED = /\p{Lu}[\p{L}'’.-]+/gu

/** Words whose capital names nobody. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'The A An In On At By For From To With But And However It He She They This That These Those If When ' +
    'While As After Before Since Last Next Now Then There Here We You I Our Their His Her Its Not No Yet So ' +
    'Also Instead Meanwhile Asked Speaking According Some Many Most Such Both One Two Three Monday Tuesday ' +
    'Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December'
  ).split(' '),
)

/** Nouns for a person, one of which a later "he" or "she" may stand for. */
const SOMEBODY =
  /\b(?:man|woman|boy|girl|father|mother|president|minister|actor|actress|singer|chairman|player|coach|manager|director|star|leader|judge|officer|spokesman|spokeswoman)\b/iu

/** "he" or "she" before anybody it could stand for. */
function hasUnnamedPronoun(narration: string): boolean {
  const pronoun = PRONOUN.exec(narration)
  if (!pronoun) return false
  const before = narration.slice(0, pronoun.index)
  const names = before.match(CAPITALISED) ?? []
  return names.every((name) => NO_NAMES.has(name)) && !SOMEBODY.test(before.split(',')[0] ?? '')
}
