import { isFirstName } from './first-names.ts'
import { BODY_WORDS } from './places-and-bodies.ts'
import { wordSet } from './word-set.ts'

/** Whether a name is worded as a body's: matches `Chatham House` and `NATO`; not `John House`. */
export function isBodyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const isPersonal = words.length > 1 && words.length <= 4 && isFirstName(words[0] ?? '')
  if (isPersonal) return NAMED_FOR_PEOPLE.has(last)
  return (
    words.some((word) => BODY_WORDS.has(word)) || ACRONYM.test(last) || SHOUTED.test(words[0] ?? '')
  )
}

/** Endings of bodies that bear a person's name: "Johns Hopkins University". */
const NAMED_FOR_PEOPLE = wordSet(
  'University College School Committee Foundation Institute Center Centre Show News Times Act Inc Corp ' +
    'Company Day Bridge Tower Plan Campaign Administration Law Hospital Airport Museum Library Prize Award Awards ' +
    'Society Service Islands City Energy Fund Radio Observer Sentinel Association Department Police Group Party',
)

/** Four and more capitals before another word: matches `POLITICO`; not `JD`. */
const SHOUTED = /^\p{Lu}{4,}$/u

/** Two to six capitals: matches `NATO`; not `Nato` or `J`. */
const ACRONYM = /^\p{Lu}{2,6}$/u
