import { type AnswerKind, findAnswers } from './answer-kind.ts'
import type { Candidate } from './candidates.ts'
import type { Profile } from './profile.ts'
import type { Question } from './question.ts'
import type { Reading, ReadParagraph, ReadSentence } from './reading.ts'
import type { Statistics } from './statistics.ts'
import { type Support, type Surroundings, weighSupport } from './support.ts'

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
  /** Whether words of the kind asked for are there: 1, or 0; `undefined` when no pattern tells. */
  readonly hasAnswer: boolean | undefined
}

/** Puts a question to every sentence of every candidate. */
export function sceneAll(
  question: Question,
  candidates: readonly Candidate[],
  statistics: Statistics,
): readonly Scene[] {
  const asked = new Map<Reading, readonly Profile[]>()
  return candidates.flatMap(({ reading, paragraph }) => {
    const people = asked.get(reading) ?? peopleAsked(question, reading)
    asked.set(reading, people)
    return paragraph.sentences.map((sentence, i) => {
      const around = surroundings(reading, paragraph, i)
      return {
        question,
        sentence,
        paragraph,
        reading,
        around,
        support: weighSupport(question, sentence, around),
        statistics,
        asked: people,
        hasAnswer: hasAnswer(question, question.kind, sentence),
      }
    })
  })
}

function surroundings(reading: Reading, paragraph: ReadParagraph, i: number): Surroundings {
  const before = i > 0 ? paragraph : reading.paragraph(paragraph.paragraph.number - 1)
  return {
    paragraph: paragraph.stems,
    previous: i > 0 ? paragraph.sentences[i - 1] : before?.sentences.at(-1),
    next: paragraph.sentences[i + 1],
    headline: reading.headline,
    heading: paragraph.heading,
  }
}

/** Those whose name is in the question; for a pronoun without such a name, whom the article calls so most. */
function peopleAsked(question: Question, { people }: Reading): readonly Profile[] {
  const named = people.filter(({ names }) => [...names].some((stem) => question.stems.has(stem)))
  const meant = [...question.pronouns]
    .filter((pronoun) => named.every((person) => person.pronoun !== pronoun))
    .flatMap((pronoun) => people.find((person) => person.pronoun === pronoun) ?? [])
  return [...named, ...meant]
}

/** Whether a sentence has words of the kind asked for that the question does not have itself. */
function hasAnswer(
  question: Question,
  kind: AnswerKind,
  sentence: ReadSentence,
): boolean | undefined {
  if (kind.name === 'person') return namesSomebodyElse(question, sentence)
  if (!kind.answer) return undefined
  return findAnswers(kind, sentence.text, sentence.start).some((answer) =>
    sentence.words.some(
      (word) =>
        word.start >= answer.start && word.end <= answer.end && !question.stems.has(word.stem),
    ),
  )
}

function namesSomebodyElse(question: Question, sentence: ReadSentence): boolean {
  return sentence.words.some(
    (word) =>
      word.isCapitalised && !word.isFirst && !word.isFunctionWord && !question.stems.has(word.stem),
  )
}
