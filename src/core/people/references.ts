import { followsParticiple, isSpeakingAt, isSubordinate } from './clauses.ts'
import type { Figure, NameMention } from './figure.ts'
import { PERSONAL_PRONOUNS, SUBJECT_PRONOUNS } from './grammar.ts'
import { isSpeaking, verbAfter } from './mention-context.ts'
import { traceOfName } from './name-trace.ts'
import type { PersonMention } from './person.ts'
import { namedNear, type QuotedNames, quotedNames } from './quoted-names.ts'
import type { Reading } from './reading.ts'
import { RoleHolders } from './role-holders.ts'
import { resolveRole } from './role-mentions.ts'
import { readRole } from './role-words.ts'
import { lowerAt, textAt } from './tokens.ts'
import { type Choice, Traces } from './traces.ts'
import { unnamedSpeaker } from './unnamed.ts'
import { wordSet } from './word-set.ts'

/** The pronouns and roles of an article that stand for its people, outside quotation marks. */
export function findReferences(
  reading: Reading,
  people: readonly Figure[],
): ReadonlyMap<Figure, readonly PersonMention[]> {
  const found = new Map<Figure, PersonMention[]>(people.map((figure) => [figure, []]))
  const names = namesByToken(people)
  const said = quotedNames(reading, people)
  const walk: Walk = {
    reading,
    names,
    said,
    traces: new Traces(),
    holders: new RoleHolders(people, reading.text),
  }
  let at = 0
  let lastName = 0
  while (at < reading.tokens.length) {
    const name = names.get(at)
    if (name) noteName(walk, name)
    lastName = name?.mention.to ?? lastName
    const reference = roleAt(walk, at, lastName) ?? pronounAt(walk, at)
    if (reference) found.get(reference.figure)?.push(reference.mention)
    else if (!name) noteUnnamed(walk, at)
    at = reference?.to ?? name?.mention.to ?? at + 1
  }
  return found
}

type Walk = {
  readonly reading: Reading
  /** The names of the body, by the token they begin at, and those in quoted words. */
  readonly names: ReadonlyMap<number, Named>
  readonly said: QuotedNames
  readonly traces: Traces
  readonly holders: RoleHolders
}

type Named = { readonly figure: Figure; readonly mention: NameMention }

function namesByToken(people: readonly Figure[]): ReadonlyMap<number, Named> {
  const names = new Map<number, Named>()
  for (const figure of people) {
    for (const mention of figure.mentions) {
      if (mention.place === 'body') names.set(mention.from, { figure, mention })
    }
  }
  return names
}

function noteName({ reading, traces }: Walk, { figure, mention }: Named): void {
  traces.add(traceOfName(reading, traces, figure, mention))
  if (isSpeaking(reading.tokens, mention, 'usual')) traces.speaks(figure, mention.paragraph)
}

type Reference = {
  readonly figure: Figure
  readonly mention: PersonMention
  /** The index of the token after it. */
  readonly to: number
}

const NOBODY: ReadonlySet<Figure> = new Set()

/** Verbs that carry on what somebody was saying. */
const GOING_ON = wordSet('added adds continued continues went goes concluded concludes')

function pronounAt(walk: Walk, at: number): Reference | undefined {
  const { reading, said, traces } = walk
  const { lower } = reading.tokens[at] ?? { lower: '' }
  if (!PERSONAL_PRONOUNS.has(lower)) return undefined
  const isSpeaking = isSpeakingAt(reading, at, at + 1)
  const choice = traces.choose({
    ...placeOf(reading, at),
    gender: lower.startsWith('s') || lower.startsWith('her') ? 'woman' : 'man',
    named: isSpeaking ? namedNear(reading, said, at) : NOBODY,
    followsParticiple: followsParticiple(reading, at),
    goesOn: isSpeaking && GOING_ON.has(lowerAt(reading.tokens, verbAfter(reading.tokens, at + 1))),
  })
  return choice && note(walk, choice, 'pronoun', at, at + 1)
}

function roleAt(walk: Walk, at: number, lastName: number): Reference | undefined {
  const { reading, names, traces, holders } = walk
  const isApposition = lastName === at - 1 && textAt(reading.tokens, at - 1) === ','
  const role = isApposition ? undefined : readRole(reading.tokens, at)
  if (!role || names.has(role.to) || isNamedAfter(walk, role.to)) return undefined
  const choice = resolveRole(reading, role, traces, holders, placeOf(reading, at))
  return choice && note(walk, choice, 'role', at, role.to)
}

/** “the minister, |Ann Lee, said”: the role is hers. */
function isNamedAfter({ reading, names }: Walk, to: number): boolean {
  return textAt(reading.tokens, to) === ',' && names.has(to + 1)
}

function note(
  walk: Walk,
  { figure, margin }: Choice,
  by: 'pronoun' | 'role',
  at: number,
  to: number,
): Reference {
  const { reading, traces } = walk
  const { tokens } = reading
  const isActing = by === 'role' || SUBJECT_PRONOUNS.has(lowerAt(tokens, at))
  noteAgain(walk, figure, by, at, isActing)
  if (isActing && isSpeakingAt(reading, at, to)) {
    traces.speaks(figure, placeOf(reading, at).paragraph)
  }
  const start = tokens[at]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { figure, mention: { start, end, by, confidence: confidenceOf(by, margin) }, to }
}

function noteUnnamed(walk: Walk, at: number): void {
  const { reading, traces } = walk
  const figure = unnamedSpeaker(reading, at)
  if (!figure) return
  noteAgain(walk, figure, 'role', at, true)
  traces.speaks(figure, placeOf(reading, at).paragraph)
}

/** Notes a reference that is no name. */
function noteAgain(
  { reading, traces }: Walk,
  figure: Figure,
  by: 'pronoun' | 'role',
  at: number,
  isSubject: boolean,
): void {
  const { sentence, paragraph } = placeOf(reading, at)
  const hangs = isSubordinate(reading, at)
  traces.add({
    figure,
    sentence,
    paragraph,
    by,
    isSubject,
    isMain: isSubject && !hangs && traces.isMain(sentence),
    isGenitive: !isSubject,
    isPreposed: false,
    isSubordinate: hangs,
    isNew: false,
    isIntroduced: false,
  })
}

function placeOf(reading: Reading, at: number): { sentence: number; paragraph: number } {
  const sentence = reading.tokens[at]?.sentence ?? 0
  return { sentence, paragraph: reading.sentences[sentence]?.paragraph ?? 0 }
}

/** Margins under this are a toss-up between two people. */
const SLIM_MARGIN = 3

/** How often a pronoun or role is given to the right person, by the margin it was chosen with. */
function confidenceOf(by: 'pronoun' | 'role', margin: number): number {
  const isSlim = margin < SLIM_MARGIN
  if (by === 'role') return isSlim ? 0.75 : 0.85
  return isSlim ? 0.8 : 0.93
}
