/** What somebody asks about next, and how they put it. */
export type Topic = {
  /** “Moscow” of “and about Moscow?”; with its preposition where that is another than “about”. */
  readonly words: string
  /** By “and about …?”, which names what is spoken of and not who speaks. */
  readonly isAbout: boolean
  readonly isPerson: boolean
}

/**
 * A question with another subject in the place of its own: in “what does Europe want?” Russia in that of Europe.
 * `undefined` where it is not plain what would give way. `names`: those of the people it may name.
 */
export function exchangeSubject(
  question: string,
  topic: Topic,
  names: readonly string[],
): string | undefined {
  const asked = question.replace(/[?!.\s]{1,20}$/u, '')
  const ways = [
    exchangePhrase(asked, topic),
    ...(topic.isPerson && !topic.isAbout ? [exchangePerson(asked, topic, names)] : []),
    exchangeObject(asked, topic),
    ...(topic.isPerson ? [exchangePerson(asked, topic, names)] : []),
    ...(topic.isAbout ? [] : [exchangeName(asked, topic), exchangeKind(asked, topic)]),
  ]
  const exchanged = ways.find((way) => way !== undefined)
  return exchanged === undefined ? undefined : `${exchanged}?`
}

/** A phrase for one of the same preposition; one of another preposition is added: “and in 2020?”. */
function exchangePhrase(asked: string, { words }: Topic): string | undefined {
  const preposition = PHRASE.exec(words)?.[1]?.toLowerCase()
  if (preposition === undefined) return undefined
  const at = ` ${asked} `.toLowerCase().lastIndexOf(` ${preposition} `)
  return at < 0 ? `${asked} ${words}` : `${asked.slice(0, at)}${words}`.trim()
}

/** Matches `in 2020`, `with Russia`; not `inside`. */
const PHRASE =
  /^(after|against|at|before|by|during|for|from|in|of|on|since|to|towards|under|until|with|without) /iu

/** The one person whom a question names, or of several the last. */
function exchangePerson(
  asked: string,
  { words }: Topic,
  names: readonly string[],
): string | undefined {
  const lower = ` ${asked.toLowerCase()} `
  const named = names
    .map((name) => ({ name, at: lower.lastIndexOf(` ${name.toLowerCase()}`) }))
    .filter(({ name, at }) => at >= 0 && !LETTER.test(lower.charAt(at + 1 + name.length)))
    .sort((a, b) => b.at + b.name.length - (a.at + a.name.length) || b.name.length - a.name.length)
  const [last] = named
  if (!last) return undefined
  return asked.slice(0, last.at) + words + asked.slice(last.at + last.name.length)
}

/** Matches `a` and `7`; not `?`. */
const LETTER = /[\p{L}\p{N}]/u

/** What a question is about: all that follows its last `about`, `on`, or `think of`. */
function exchangeObject(asked: string, { words }: Topic): string | undefined {
  const head = OBJECT.exec(asked)?.[1]
  return head === undefined ? undefined : `${head} ${words}`
}

/** Matches up to the `about` of `what did she say about visas`; not `who is he`. */
const OBJECT = /^(.* (?:about|on|regarding|concerning|(?:make|think|thinks|thought) of)) \S/iu

/** A name for the only name in a question. */
function exchangeName(asked: string, { words }: Topic): string | undefined {
  const names = [...asked.matchAll(NAME)]
  const [only] = names
  if (!only || names.length > 1 || !/\p{Lu}/u.test(words)) return undefined
  return asked.slice(0, only.index) + words + asked.slice(only.index + only[0].length)
}

/** Words with capitals after the first word, and their article: matches `the West` in `why does the West wait`. */
const NAME = /(?<=\s)(?:the )?\p{Lu}[\p{L}\p{N}.-]{0,40}(?: \p{Lu}[\p{L}\p{N}.-]{0,40}){0,3}/gu

/** What it asks of who or what something is, or the kind of thing it asks of. */
function exchangeKind(asked: string, { words }: Topic): string | undefined {
  const head = WHO_OR_WHAT.exec(asked)?.[1]
  if (head !== undefined) return `${head} ${words}`
  const kind = KIND.exec(asked)
  return kind && !DETERMINED.test(words) ? `${kind[1]} ${words} ${kind[2]}` : undefined
}

/** Matches the beginning of `who is the mayor`, `how old is the mayor`; not of `who was the man arrested`. */
const WHO_OR_WHAT =
  /^((?:who|what|where|how \S{1,20})(?:['’]s| is| are| was| were)) (?:the|an?|his|her|its|their|this) \S{1,40}$/iu

/** Matches `how many` and `were released` of `how many prisoners were released`; not `what happened`. */
const KIND =
  /^(what|which|how many|how much) \S{1,40} ((?:is|are|was|were|has|have|had|did|do|does|will|would|can|could)\b.*)$/iu

/** Matches `the sanctions`; not `sanctions`. */
const DETERMINED = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your) /iu
