import { contains, overlaps } from '../article/span.ts'
import { keepFor } from '../kept.ts'
import { type AnswerKind, findAnswers } from './answer-kind.ts'
import { type AskedTime, datedTerms, namesTime, readAskedTimes } from './asked-times.ts'
import type { Candidate } from './candidates.ts'
import { functionWordShares } from './function-word-shares.ts'
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
  /** The share of the question's function words that the sentence has, the rarer here the more. */
  readonly functionWords: number
  /** Whether the question names somebody of the article, or means them by a pronoun. */
  isAsked(this: void, who: Profile): boolean
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
  const isTimed = namesTime(question)
  const functionWords = functionWordShares(
    question,
    candidates.flatMap(({ paragraph }) => paragraph.sentences),
  )
  return candidates.flatMap(({ reading, paragraph }) => {
    const asked = known.get(reading) ?? askedOf(question, reading, isTimed)
    const { isAsked, times } = asked
    known.set(reading, asked)
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
        functionWords: functionWords.get(sentence) ?? 0,
        isAsked,
        dated,
        answers: answersIn(question, sentence),
      }
    })
  })
}

function surroundings(reading: Reading, paragraph: ReadParagraph, i: number): Surroundings {
  const before = (back: number) =>
    paragraph.sentences[i - back]?.places ??
    reading.stemsBefore(paragraph.paragraph.number, back - i)
  return {
    paragraph: paragraph.stems,
    previous: before(1),
    twoBefore: before(2),
    headline: reading.headline,
    heading: paragraph.heading,
  }
}

/** Whom and what times of an article the question is about. */
type Asked = Pick<Scene, 'isAsked'> & { readonly times: readonly AskedTime[] }

function askedOf(question: Question, reading: Reading, isTimed: boolean): Asked {
  const meant = peopleMeant(question, reading)
  return {
    isAsked: (who) => isNamedIn(question, who) || meant.includes(who),
    times: isTimed ? readAskedTimes(question, reading.indexed.article) : [],
  }
}

function isNamedIn({ stems }: Question, { names }: Profile): boolean {
  for (const stem of names) if (stems.has(stem)) return true
  return false
}

/** For a pronoun without such a name in the question, whom the article calls so most. */
function peopleMeant(question: Question, { people }: Reading): readonly Profile[] {
  return [...question.pronouns].flatMap((pronoun) => {
    const called = people.filter((person) => person.pronoun === pronoun)
    return called.some((person) => isNamedIn(question, person)) ? [] : called.slice(0, 1)
  })
}

/** The words of a sentence that are of the kind asked for and not the question's own. */
function answersIn(question: Question, sentence: ReadSentence): readonly Word[] | undefined {
  const { kind, stems } = question
  if (kind.name !== 'person' && !kind.answer) return undefined
  const answers = kind.name === 'person' ? namesIn(sentence) : wordsOfKind(kind)(sentence)
  return answers.filter(({ stem }) => !stems.has(stem))
}

/** What may be names: words with a capital that neither begin a sentence nor say when. */
const namesIn = keepFor((sentence: ReadSentence) =>
  sentence.words.filter(
    (word) =>
      word.isCapitalised &&
      !word.isFirst &&
      !word.isFunctionWord &&
      !sentence.times.some((time) => overlaps(time, word)),
  ),
)

/** Of a kind, the words of a sentence that are of it. */
const wordsOfKind = keepFor((kind: AnswerKind) =>
  keepFor((sentence: ReadSentence) => {
    const answers = findAnswers(kind, sentence)
    return sentence.words.filter((word) => answers.some((answer) => contains(answer, word)))
  }),
)
