import { FUNCTION_WORDS } from '../src/core/search/function-words.ts'
import { seeded } from '../test/support/random.ts'

/** Questions with words of paragraphs drawn at random: by turns whole, and as people type fragments. */
export function makeQuestions(passages: readonly string[], count: number): readonly string[] {
  const random = seeded(2)
  const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)]
  return Array.from({ length: count }, (_, i) => {
    const telling = (pick(passages) ?? '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word.toLowerCase()))
    const some = Array.from({ length: 3 + (i % 4) }, () => pick(telling) ?? 'it')
    return i % 2 === 0 ? some.join(' ') : askAbout(some, i)
  })
}

function askAbout(words: readonly string[], i: number): string {
  const [first, ...others] = words
  return (FORMS[i % FORMS.length] ?? '$1 $2')
    .replace('$1', first ?? '')
    .replace('$2', others.join(' of the '))
}

const FORMS: readonly string[] = [
  'what did the $1 say about $2?',
  'how many $1 were there in the $2?',
  'why has $1 been with the $2?',
  'who is $1 and when did they $2',
  'where was the $1 of $2 before that?',
]
