import type { Passage } from './answer.ts'
import { contains } from './article/span.ts'
import type { Library } from './library.ts'
import { matchName, SURE_FIT } from './people/name-match.ts'
import type { Person } from './people/person.ts'
import { withNames } from './pronouns.ts'
import type { Asked } from './utterance.ts'

/** What a follow-up is about: a question as it was understood, and the passages that were shown. */
export type Said = { readonly asked: Asked; readonly passages: readonly Passage[] }

/** What somebody means by words that follow an answer: the rest of it, or a question that stands alone. */
export type FollowUp =
  | { readonly kind: 'more' }
  | { readonly kind: 'question'; readonly question: string }

/** Reads words in the light of what was said before them; words that stand alone are left as they are. */
export function readFollowUp(words: string, said: Said, library: Library): FollowUp {
  const typed = words.trim()
  if (MORE.test(typed)) return { kind: 'more' }
  const named = withNames(typed, peopleBySource(said, library))
  return { kind: 'question', question: asking(named, said) ?? about(named, said, library) ?? named }
}

/** Wishes for the rest: matches `more`, `what else?`, `go on`; not `more about visas`. */
const MORE =
  /^(?:and )?(?:(?:any |some )?more|next|go on|continue|(?:what|anything) else)(?: please)?[?!. ]*$/iu

/** Whom a question names, who speaks in its passages, whom these name: the nearest to what is meant first. */
function peopleBySource(
  { asked, passages }: Said,
  library: Library,
): readonly (readonly Person[])[] {
  const people = peopleOf(passages, library)
  const typed = textOf(asked)
  const speakers = new Set(passages.map(({ speaker }) => speaker))
  return [
    people.filter(({ variants }) => variants.some((variant) => typed.includes(variant))),
    people.filter(({ name }) => speakers.has(name)),
    people.filter(({ mentions }) =>
      mentions.some((m) => m.by === 'name' && passages.some((p) => contains(p, m))),
    ),
  ]
}

function peopleOf(passages: readonly Passage[], { articles }: Library): readonly Person[] {
  const shown = new Set(passages.map(({ article }) => article))
  return articles.filter(({ article }) => shown.has(article)).flatMap(({ people }) => people)
}

/** A bare “why?” asks it of what was asked before: “when were they freed?” becomes “why were they freed?”. */
function asking(words: string, { asked }: Said): string | undefined {
  const word = BARE_ASKING.exec(words)?.[1]
  if (word === undefined) return undefined
  return `${word} ${textOf(asked).replace(ASKING, '')}`
}

/** Matches `why?`, `and how many?`; not `why now?`. */
const BARE_ASKING = /^(?:(?:and|but|so) )?(why|how|how many|how much|when|where)[?!. ]*$/iu

/** The asking word that a question begins with: matches that of `how many were freed?`; not of `freed when?`. */
const ASKING = /^(?:why|how many|how much|how|when|where|what|who|which) /iu

/** “And about Moscow?” asks the same of another subject or person. */
function about(words: string, { asked }: Said, library: Library): string | undefined {
  const topic = (TOPIC.exec(words) ?? SHORT_TOPIC.exec(words))?.[1]
  if (topic === undefined) return undefined
  const { command, arguments: given } = asked
  const isPerson = library.articles.some(({ people }) => {
    const [best] = matchName(people, topic)
    return best !== undefined && best.fit >= SURE_FIT
  })
  const names = command.options.map(({ name }) => name)
  const slot = (isPerson ? ['name', 'speaker', 'about'] : ['about', 'name']).find((name) =>
    names.includes(name),
  )
  if (slot !== undefined) return writeLine(command.name, { ...given, [slot]: topic })
  return command.name === 'ask' ? withTopic(textOf(asked), topic) : topic
}

/** Matches `and about Moscow?`, `what about the visas`; not `what is it about?`. */
const TOPIC = /^(?:(?:and|but|so|ok) )?(?:(?:what|how) )?about (.*[^?!. ])[?!. ]*$/iu

/** At most four words that ask nothing of their own: matches `and Moscow?`; not `and why Moscow?`. */
const SHORT_TOPIC =
  /^(?:and|or|but) ((?!(?:why|how|when|where|what|who|which|did|does|do|is|are|was|were)\b)[^\s?!]*[^\s?!.](?: [^\s?!]*[^\s?!.]){0,3})[?!. ]*$/iu

/** The question with its subject exchanged, or with the new one at its end. */
function withTopic(question: string, topic: string): string {
  const head = SUBJECT.exec(question)?.[1]
  return head === undefined
    ? `${question.replace(/(?<![?!. ])[?!. ]+$/u, '')}: ${topic}?`
    : `${head} ${topic}?`
}

/** Matches up to the last `about` of `what did she say about visas?`; not `who is he?`. */
const SUBJECT = /^(.* (?:about|on|regarding|concerning)) \S/iu

function writeLine(command: string, given: Asked['arguments']): string {
  const parts = Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
  return [`/${command}`, ...parts].join(' ')
}

/** What was asked, without the command: the words of its options, in their order. */
function textOf({ command, arguments: given }: Asked): string {
  return command.options
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ name }) => given[name] ?? [])
    .join(' ')
}
