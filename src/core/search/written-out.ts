import { CHAT_WORDS } from './chat-words.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { PHRASAL_VERBS } from './phrasal-verbs.ts'
import { isListed } from './rarity.ts'
import { readWords, type Word } from './words.ts'

/** What was typed in a chat, written as a newspaper would ask; words between quotation marks stay as they are. */
export function writeOut(typed: string): string {
  const plain = typed.replace(PHRASE_OR_WORD, (raw, at) => plainWord(raw, at))
  // "were does it" is "where does it", a letter lost.
  const asked = plain.replace(/^\s*were (?=does|do|did|is|are)/iu, 'where ')
  return joinPhrasalVerbs(asked.replace(ASKS_ARTICLE, '').replace(IN_ARTICLE, ''))
}

/** Words between double quotation marks whole, or one word: matches `"Hey Jude"` and `whats`; not `?`. */
export const PHRASE_OR_WORD = /["“”][^"“”]{1,200}["“”]|[\p{L}\p{N}]+(?:['’.]\p{L}+)*/gu

/**
 * What is asked of the article, before what is asked about: matches `does it say ` in "does it say why he left" and
 * `does the article mention anything about `; not `did she say `.
 */
const ASKS_ARTICLE =
  /^\s*(?:does|did|do) (?:it|this|(?:the|this) (?:article|story|text|piece|report)) (?:say|mention|tell(?: us)?|talk about|discuss|explain)(?: (?:anything|something|much))?(?: about| whether| if| that)?(?= )/iu

/** Matches ` in this article` and ` according to the story` at the end of a question; not `in the article of 1990`. */
const IN_ARTICLE =
  /\s(?:in|according to) (?:the|this) (?:article|story|text|piece|report)(?=[ ?.!]*$)/iu

/** A chat word written out, noise dropped, and two letters of a function word put back in order. */
function plainWord(raw: string, at: number): string {
  const folded = raw.toLowerCase()
  const plain = CHAT_WORDS.get(folded)
  const isName = at > 0 && /^\p{Lu}/u.test(raw) && (plain === '' || raw.length < 3)
  if (plain !== undefined) return isName ? raw : plain
  return unswapped(folded) ?? raw
}

/** Shorter words swapped are too often other words. */
const SHORTEST_SWAPPED = 3

/** From a function word with two neighbouring letters swapped to the word: "waht", "teh", "thier". */
const SWAPPED: ReadonlyMap<string, string> = new Map(
  [...FUNCTION_WORDS]
    .filter((word) => word.length >= SHORTEST_SWAPPED && /^[a-z]+$/u.test(word))
    .flatMap((word) =>
      Array.from(word.slice(1), (letter, i): [string, string] => [
        `${word.slice(0, i)}${letter}${word[i]}${word.slice(i + 2)}`,
        word,
      ]),
    ),
)

function unswapped(folded: string): string | undefined {
  const word = FUNCTION_WORDS.has(folded) ? undefined : SWAPPED.get(folded)
  const [read] = word === undefined ? [] : readWords(folded)
  return read && !isListed(read.stem) ? word : undefined
}

/** Between a verb and its particle may stand whom it is about: "lock her up". */
const BETWEEN: ReadonlySet<string> = new Set('it him her them us me you'.split(' '))

/** "Why did he go back" → "why did he return"; a question with quotation marks stays as it is. */
function joinPhrasalVerbs(text: string): string {
  if (/["“”]/u.test(text)) return text
  const words = readWords(text)
  let joined = ''
  let end = 0
  words.forEach((verb, i) => {
    const next = words[i + 1]
    const particle = next && BETWEEN.has(next.folded) ? words[i + 2] : next
    const plain = particle && PHRASAL_VERBS.get(`${verb.stem} ${particle.folded}`)
    if (!particle || plain === undefined || verb.start < end) return
    joined += text.slice(end, verb.start) + plain + between(text, verb, particle)
    end = particle.end
  })
  return joined + text.slice(end)
}

function between(text: string, verb: Word, particle: Word): string {
  return text.slice(verb.end, particle.start).trimEnd()
}
