import type { Figure, NameMention } from './figure.ts'
import { PERSONAL_PRONOUNS, SUBJECT_PRONOUNS } from './grammar.ts'
import {
  afterInsertions,
  isPreposed,
  isReporting,
  isSpeaking,
  isSubject,
  verbAfter,
} from './mention-context.ts'
import type { PersonMention } from './person.ts'
import type { Reading } from './reading.ts'
import { type RoleHolders, readRole, resolveRole, roleHolders } from './role-mentions.ts'
import { isGenitive, lowerAt } from './tokens.ts'
import { type Choice, Traces } from './traces.ts'

/** The pronouns and roles of an article that stand for its people, outside quotation marks. */
export function findReferences(
  reading: Reading,
  people: readonly Figure[],
): ReadonlyMap<Figure, readonly PersonMention[]> {
  const found = new Map<Figure, PersonMention[]>(people.map((figure) => [figure, []]))
  const names = namesByToken(people)
  const walk: Walk = { reading, traces: new Traces(), holders: roleHolders(people) }
  let at = 0
  while (at < reading.tokens.length) {
    const name = names.get(at)
    if (name) noteName(walk, name.figure, name.mention)
    const reference = roleAt(walk, at, names) ?? pronounAt(walk, at)
    if (reference) found.get(reference.figure)?.push(reference.mention)
    at = reference?.to ?? name?.mention.to ?? at + 1
  }
  return found
}

type Walk = { readonly reading: Reading; readonly traces: Traces; readonly holders: RoleHolders }

type Named = { readonly figure: Figure; readonly mention: NameMention }

/** People's names in the body by the token they begin at. */
function namesByToken(people: readonly Figure[]): ReadonlyMap<number, Named> {
  const names = new Map<number, Named>()
  for (const figure of people) {
    for (const mention of figure.mentions) {
      if (mention.place === 'body') names.set(mention.from, { figure, mention })
    }
  }
  return names
}

function noteName({ reading, traces }: Walk, figure: Figure, mention: NameMention): void {
  const { tokens } = reading
  const { sentence, paragraph } = mention
  const isNew = !traces.has(figure) && mention.words.length > 1
  traces.add({
    figure,
    sentence,
    paragraph,
    by: 'name',
    isSubject: isSubject(tokens, mention),
    isGenitive: isGenitive(tokens, mention.to),
    isPreposed: isPreposed(tokens, mention),
    isNew,
    isIntroduced: isNew && afterInsertions(tokens, mention.to) > mention.to,
  })
  if (isSpeaking(tokens, mention, 'usual')) traces.speaks(figure, paragraph)
}

type Reference = {
  readonly figure: Figure
  readonly mention: PersonMention
  /** The index of the token after it. */
  readonly to: number
}

function pronounAt(walk: Walk, at: number): Reference | undefined {
  const token = walk.reading.tokens[at]
  if (!token || !PERSONAL_PRONOUNS.has(token.lower)) return undefined
  const gender = token.lower.startsWith('s') || token.lower.startsWith('her') ? 'woman' : 'man'
  const { paragraph } = placeOf(walk.reading, at)
  const choice = walk.traces.choose(gender, token.sentence, paragraph)
  if (!choice) return undefined
  return note(walk, choice, 'pronoun', at, at + 1)
}

function roleAt(walk: Walk, at: number, names: ReadonlyMap<number, Named>): Reference | undefined {
  const role = readRole(walk.reading.tokens, at)
  if (!role || names.has(role.to)) return undefined
  const { sentence, paragraph } = placeOf(walk.reading, at)
  const choice = resolveRole(walk.reading, role, walk.traces, walk.holders, sentence, paragraph)
  return choice && note(walk, choice, 'role', at, role.to)
}

function note(
  { reading, traces }: Walk,
  { figure, margin }: Choice,
  by: 'pronoun' | 'role',
  at: number,
  to: number,
): Reference {
  const { tokens } = reading
  const { sentence, paragraph } = placeOf(reading, at)
  const isSubjectWord = by === 'role' || SUBJECT_PRONOUNS.has(lowerAt(tokens, at))
  traces.add({
    figure,
    sentence,
    paragraph,
    by,
    isSubject: isSubjectWord,
    isGenitive: !isSubjectWord,
    isPreposed: false,
    isNew: false,
    isIntroduced: false,
  })
  if (isSubjectWord && speaksHere(reading, at, to)) traces.speaks(figure, paragraph)
  const start = tokens[at]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { figure, mention: { start, end, by, confidence: confidenceOf(by, margin) }, to }
}

function speaksHere({ tokens }: Reading, at: number, to: number): boolean {
  const verb = tokens[verbAfter(tokens, to)]
  if (verb?.sentence === tokens[at]?.sentence && isReporting(verb, 'usual')) return true
  return isReporting(tokens[at - 1], 'usual') && tokens[at - 2]?.kind === 'quoted'
}

function placeOf(reading: Reading, at: number): { sentence: number; paragraph: number } {
  const sentence = reading.tokens[at]?.sentence ?? 0
  return { sentence, paragraph: reading.sentences[sentence]?.paragraph ?? 0 }
}

/** Margins under this are a toss-up between two people. */
const SLIM_MARGIN = 3

/** How often a pronoun or role is given to the right person, by the margin it was chosen with. */
function confidenceOf(by: 'pronoun' | 'role', margin: number): number {
  if (by === 'role') return 0.85
  return margin < SLIM_MARGIN ? 0.7 : 0.93
}
