import { contains, overlaps } from '../article/span.ts'
import { keepFor } from '../kept.ts'
import { type AnswerKind, findAnswers } from './answer-kind.ts'
import { type AskedTime, datedTerms, readAskedTimes } from './asked-times.ts'
import type { Candidate } from './candidates.ts'
import type { Profile } from './profile.ts'
import type { Question, Term } from './question.ts'
import type { Reading, ReadParagraph, ReadSentence } from './reading.ts'
import type { Statistics } from './statistics.ts'
import { type Support, type Surroundings, weighSupport } from './support.ts'
import type { Word } from './words.ts'

/** A question put to a sentence: all that the signals look at. */
export type Scene = {
  readonly question: Question
  readonly sentence: ReadSentence
  readonly paragraph: ReadParagraph
  readonly reading: Reading
  readonly around: Surroundings
  readonly support: Support
  readonly statistics: Statistics
  /** Those of the article whom the question names or means by a pronoun. */
  readonly asked: readonly Profile[]
  /** The terms of the question that name a time of the sentence, in whatever words. */
  readonly dated: readonly Term[]
  /** The words of the kind asked for; `undefined` when no pattern tells them. */
  readonly answers: readonly Word[] | undefined
}

/** Puts a question to every sentence of every candidate. */
export function sceneAll(
  question: Question,
  candidates: readonly Candidate[],
  statistics: Statistics,
): readonly Scene[] {
  const known = new Map<Reading, Asked>()
  return candidates.flatMap(({ reading, paragraph }) => {
    const { people, times } = known.get(reading) ?? askedOf(question, reading)
    known.set(reading, { people, times })
    return paragraph.sentences.map((sentence, i) => {
      const around = surroundings(reading, paragraph, i)
      const dated = datedTerms(times, sentence)
      return {
        question,
        sentence,
        paragraph,
        reading,
        around,
        support: weighSupport(question, sentence, around, dated),
        statistics,
        asked: people,
        dated,
        answers: answersIn(question, sentence),
      }
    })
  })
}

function surroundings(reading: Reading, paragraph: ReadParagraph, i: number): Surroundings {
  return {
    paragraph: paragraph.stems,
    previous: paragraph.sentences[i - 1] ?? reading.lastSentence(paragraph.paragraph.number - 1),
    headline: reading.headline,
    heading: paragraph.heading,
  }
}

/** Whom and what times of an article the question is about. */
type Asked = { readonly people: readonly Profile[]; readonly times: readonly AskedTime[] }

function askedOf(question: Question, reading: Reading): Asked {
  const times = readAskedTimes(question, reading.indexed.article)
  return { people: peopleAsked(question, reading), times }
}

/** Those whose name is in the question; for a pronoun without such a name, whom the article calls so most. */
function peopleAsked(question: Question, { people }: Reading): readonly Profile[] {
  const named = people.filter(({ names }) => sharesAny(question.stems, names))
  const meant = [...question.pronouns]
    .filter((pronoun) => named.every((person) => person.pronoun !== pronoun))
    .flatMap((pronoun) => people.find((person) => person.pronoun === pronoun) ?? [])
  return [...named, ...meant]
}

function sharesAny(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true
  return false
}

/** The words of a sentence that are of the kind asked for and not the question's own. */
function answersIn(question: Question, sentence: ReadSentence): readonly Word[] | undefined {
  const { kind, stems } = question
  if (kind.name !== 'person' && !kind.answer) return undefined
  const answers = kind.name === 'person' ? namesIn(sentence) : wordsOfKind(kind)(sentence)
  return answers.filter(({ stem }) => !stems.has(stem))
}

/** What may be names: words with a capital that neither begin a sentence nor say when. */
const namesIn = keepFor(({ words, times }: ReadSentence) =>
  words.filter(
    (word) =>
      word.isCapitalised &&
      !word.isFirst &&
      !word.isFunctionWord &&
      !times.some((time) => overlaps(time, word)),
  ),
)

/** Of a kind, the words of a sentence that are of it. */
const wordsOfKind = keepFor((kind: AnswerKind) =>
  keepFor((sentence: ReadSentence) => {
    const answers = findAnswers(kind, sentence)
    return sentence.words.filter((word) => answers.some((answer) => contains(answer, word)))
  }),
)
