import type { Passage } from './answer.ts'
import { contains } from './article/span.ts'
import type { Library } from './library.ts'
import { exchangeSubject, type Topic } from './new-subject.ts'
import { matchName, SURE_FIT } from './people/name-match.ts'
import type { Person } from './people/person.ts'
import { callsOf, isNamedIn, withNames } from './pronouns.ts'
import type { Asked } from './utterance.ts'

/** What a follow-up is about: a question as it was understood, and the passages that were shown. */
export type Said = { readonly asked: Asked; readonly passages: readonly Passage[] }

/** What somebody means by words that follow an answer: the rest of it, or a question that stands alone. */
export type FollowUp =
  | { readonly kind: 'more' }
  /** One of these people; which, is not plain. */
  | { readonly kind: 'unclear'; readonly names: readonly string[] }
  | { readonly kind: 'question'; readonly question: string }

/** Reads words in the light of what was said before them; words that stand alone are left as they are. */
export function readFollowUp(words: string, said: Said, library: Library): FollowUp {
  const typed = words.trim()
  if (MORE.test(typed)) return { kind: 'more' }
  const named = withNames(typed, peopleBySource(typed, said, library))
  if (named.kind === 'unclear' && named.people.length <= MOST_NAMED) {
    return { kind: 'unclear', names: named.people.map(({ name }) => name) }
  }
  const question = named.kind === 'unclear' ? typed : named.words
  const whole = asking(question, said) ?? about(question, said, library) ?? question
  return { kind: 'question', question: inSameArticle(whole, said.asked) }
}

/** A question put to the one article that was named before, if one was. */
function inSameArticle(question: string, { arguments: { article } }: Asked): string {
  const isWhole = article === undefined || question.startsWith('/')
  return isWhole ? question : writeLine('ask', { question, article })
}

/** Between so many people somebody can be asked to choose. */
const MOST_NAMED = 4

/** Wishes for the rest: matches `more`, `what else?`, `go on`; not `more about visas`. */
const MORE =
  /^(?:and )?(?:(?:any |some )?more|next|go on|continue|(?:what|anything) else)(?: please)?[?!. ]*$/iu

/** Whom a question names, who speaks in its passages, whom these name: the nearest to what is meant first. */
function peopleBySource(
  words: string,
  { asked, passages }: Said,
  library: Library,
): readonly (readonly Person[])[] {
  const people = peopleOf(passages, library)
  const typed = textOf(asked)
  const speakers = new Set(passages.map(({ speaker }) => speaker))
  const named = people.filter((person) => isNamedIn(typed, person))
  const speaking = people.filter(({ name }) => speakers.has(name))
  return [
    SAYING.test(words) ? named.filter((person) => speaking.includes(person)) : [],
    named,
    speaking,
    people.filter(({ mentions }) =>
      mentions.some((m) => m.by === 'name' && passages.some((p) => contains(p, m))),
    ),
  ]
}

/** Asks for more of the same speaker: matches `what did he say about visas?`; not `when was he freed?`. */
const SAYING = /\b(?:he|she) (?:say|says|said|think|thinks|thought|tell|told|mean|means|meant)\b/iu

function peopleOf(passages: readonly Passage[], { articles }: Library): readonly Person[] {
  const shown = new Set(passages.map(({ article }) => article))
  return articles.filter(({ article }) => shown.has(article)).flatMap(({ people }) => people)
}

/** A bare “why?” asks it of what was asked before: “when were they freed?” becomes “why were they freed?”. */
function asking(words: string, { asked }: Said): string | undefined {
  const word = BARE_ASKING.exec(words)?.[1]?.toLowerCase()
  const question = ASKED_OF.has(asked.command.name) ? textOf(asked.otherwise ?? asked) : undefined
  if (word === undefined || question === undefined) return undefined
  return `${REASONS.has(word) ? 'why' : word} ${question.replace(ASKING, '')}`
}

/** Matches `why?`, `and how many?`; not `why now?`. */
const BARE_ASKING =
  /^(?:(?:and|but|so) )?(why|what for|how come|how|how many|how much|when|since when|where|who|by whom)[?!. ]*$/iu

const REASONS: ReadonlySet<string> = new Set(['what for', 'how come'])

/** The commands whose answers can be asked why, when or where. */
const ASKED_OF: ReadonlySet<string> = new Set(['ask', 'quote'])

/** The asking word that a question begins with: matches that of `how many were freed?`; not of `freed when?`. */
const ASKING = /^(?:why|how many|how much|how|since when|when|where|what|by whom|who|which) /iu

/** “And about Moscow?” asks the same of another subject or person, or else only about that. */
function about(words: string, { asked }: Said, library: Library): string | undefined {
  const topic = readTopic(words, library)
  if (!topic) return undefined
  const { command, arguments: given, otherwise } = asked
  const isPlain = otherwise !== undefined || command.name === 'ask'
  const names = library.articles.flatMap(({ people }) => people.flatMap(callsOf))
  const exchanged = isPlain ? exchangeSubject(textOf(otherwise ?? asked), topic, names) : undefined
  if (exchanged !== undefined) return exchanged
  const slots = topic.isPerson && !topic.isAbout ? ['name', 'speaker', 'about'] : ['about']
  const slot = slots.find((name) => command.options.some((option) => option.name === name))
  const subject = topic.words.replace(CONCERNING, '')
  if (slot === undefined) return `what about ${subject}?`
  return writeLine(command.name, { ...given, [slot]: subject })
}

function readTopic(typed: string, library: Library): Topic | undefined {
  const asked = TOPIC.exec(typed)
  const words = (asked ?? SHORT_TOPIC.exec(typed))?.groups?.topic
  if (words === undefined) return undefined
  const isPerson = library.articles.some(({ people }) => {
    const [best] = matchName(people, words)
    return best !== undefined && best.fit >= SURE_FIT
  })
  return { words, isPerson, isAbout: asked !== null && asked.groups?.what === undefined }
}

/** Matches `and about Moscow?`, `what about the visas`; not `what is it about?`. */
const TOPIC = /^(?:(?:and|but|so|ok) )?(?<what>(?:what|how) )?about (?<topic>.*[^?!. ])[?!. ]*$/iu

/** At most four words that ask nothing of their own: matches `and Moscow?`; not `and why Moscow?`. */
const SHORT_TOPIC =
  /^(?:and|or|but) (?<topic>(?!(?:why|how|when|where|what|who|which|did|does|do|is|are|was|were)\b)[^\s?!]*[^\s?!.](?: [^\s?!]*[^\s?!.]){0,3})[?!. ]*$/iu

/** Matches that of `on visas`, `of the economy`; not of `in May`. */
const CONCERNING = /^(?:on|of|regarding|concerning) /iu

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
