import type { AnyArguments } from './command.ts'
import { isCommon } from './search/rarity.ts'
import { readWords } from './search/words.ts'

/** A command that plain words ask for, and what they put into its options. */
export type Route = { readonly command: string; readonly arguments: AnyArguments }

/** Plain words that ask for something else than /ask. */
export type Rule = {
  readonly command: string
  /** Words that the rule takes. */
  readonly takes: readonly string[]
  /** Words much like them that it leaves to /ask. */
  readonly leaves: readonly string[]
  /** Its named groups are the command's options. */
  readonly pattern: RegExp
}

/** "Give me the", "can you", "please" before a request. */
const POLITELY =
  '(?:(?:can|could) you |please |pls |just |hey |show me |find |give (?:me|us) |any |the |a |all )*'

/**
 * The rules in order; the first that fits decides. They are narrow: what none takes goes to /ask, which finds people and
 * their words too, so a rule that misses costs little and one that takes too much costs an answer.
 */
export const RULES: readonly Rule[] = [
  {
    command: 'summary',
    takes: [
      'summary',
      'tl;dr',
      'TLDR please',
      'give me a quick summary of the article',
      'sum it up',
    ],
    leaves: ['summary of the sanctions', 'which report sums it up'],
    pattern: new RegExp(
      `^${POLITELY}(?:quick |short |brief )?(?:summary|summari[sz]e|sum up|sum (?:it|this) up|recap|gist|tl;?dr)` +
        '(?: (?:of )?(?:this|that|it|(?:this|the) (?:article|story|news|piece)))?(?: please| pls)?[ .?!]*$',
      'iu',
    ),
  },
  {
    command: 'summary',
    takes: ["what's this about?", 'whats it about', 'what is the article all about?'],
    leaves: ['what is the deal about?', "what's this I hear about visas?"],
    pattern:
      /^what(?:['’]?s| is) (?:this|it|(?:this|the) (?:article|story|news|piece)) (?:all )?about[ .?!]*$/iu,
  },
  {
    command: 'quote',
    takes: ['quotes about sanctions', 'any quotes on travel visas?'],
    leaves: ['who is quoted about sanctions?'],
    pattern: new RegExp(
      `^${POLITELY}quot(?:es?|ations?) (?:about|on) (?<about>.*[^ .?!])[ .?!]*$`,
      'iu',
    ),
  },
  {
    command: 'quote',
    takes: ['quote Kalesnikava', 'quotes by Bialiatski on sanctions'],
    leaves: ['quote of the day', 'quoted prices'],
    pattern: new RegExp(
      `^${POLITELY}quot(?:es?|ations?)(?: by| from| of)? (?<speaker>(?:[\\p{L}.'’-]+ ){0,2}?[\\p{L}.'’-]*[\\p{L}'’-])` +
        '(?: (?:about|on) (?<about>.*[^ .?!]))?[ .?!]*$',
      'iu',
    ),
  },
  {
    command: 'quote',
    takes: [
      'what did Kalesnikava say about visas?',
      'what does bialiatski say about society',
      'what did the Nobel laureate say about society?',
    ],
    leaves: ['what did she say about visas?', 'what did Deal say he would do about refugees?'],
    pattern:
      /^wh?at (?:did|does|has) (?:the )?(?<speaker>(?:[\p{L}.'’-]+ ){0,2}?[\p{L}.'’-]+) (?:say|said) (?:about|abt|on) (?<about>.*[^ .?!])[ .?!]*$/iu,
  },
  {
    command: 'who',
    takes: ['who is Ales Bialiatski?', 'whos kalesnikava'],
    leaves: [
      'who is the mayor?',
      'who is responsible',
      'whos mending harrises fence',
      'who is he?',
      'who is against the deal',
    ],
    pattern:
      /^who(?:['’]?s| is| was) (?<name>(?:[\p{L}.'’-]+ ){0,2}[\p{L}.'’-]*[\p{L}'’-])[ .?!]*$/iu,
  },
]

/** Which of the commands plain words ask for, and with what; /ask when no rule takes them. */
export function route(words: string, commands: readonly string[]): Route {
  const typed = words.trim().replace(/\s+/gu, ' ')
  for (const { command, pattern } of RULES) {
    const match = commands.includes(command) ? pattern.exec(typed) : null
    if (!match) continue
    const given = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined)
    const arguments_ = Object.fromEntries(given)
    const { speaker, name } = arguments_
    if ([speaker, name].every((who) => who === undefined || isNamed(who))) {
      return { command, arguments: arguments_ }
    }
  }
  return { command: 'ask', arguments: { question: words } }
}

/** Names have a capital or a rare word, and no word of a sentence: not "the mayor", "fixing". */
function isNamed(who: string): boolean {
  const words = readWords(who)
  if (words.length === 0 || words.some((word) => word.isFunctionWord)) return false
  if (words.some((word) => !word.isCapitalised && word.folded.endsWith('ing'))) return false
  const isTyped = words.every((word) => word.isCapitalised)
  return isTyped || words.some((word) => !isCommon(word))
}
