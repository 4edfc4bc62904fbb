import { SHORT_ANSWERS } from './answer-words.ts'
import { countedThere } from './counted.ts'
import type { Question } from './question.ts'
import type { ReadSentence } from './reading.ts'
import type { Scene } from './scene.ts'
import { wordingOf } from './words.ts'

/** What speaks for or against a sentence, as a number, usually 0 to 1. */
export type Signal = (scene: Scene) => number

/** BM25's saturation: a word's third occurrence adds little (Robertson and Zaragoza's usual 1.2). */
const SATURATION = 1.2
/** BM25's length penalty: the usual 0.75. */
const LENGTH_PENALTY = 0.75

/** Brings BM25, coverage of rare words and the like to the scale of the shares. */
const TENTH = 0.1

/** Every signal by its name; what each is worth stands in weights.ts. */
export const SIGNALS = {
  /** The share of the question's telling words that the sentence has, names aside: what is asked about them. */
  unnamed: ({ support }) => support.unnamed,
  /** The same of the words that are not in the headline: those of the headline fit the whole article. */
  body: ({ support }) => support.body,
  /** The same of all words with everything that may stand for a word: the best single signal for paraphrases. */
  softCoverage: ({ support }) => support.best,
  /** Words rare in the article count more; long sentences less. */
  bm25,
  named: ({ support }) => support.named,
  related: ({ support }) => support.related,
  paragraph: ({ support }) => support.paragraph,
  previous: ({ support }) => support.previous,
  /** The sentence before speaks of what is asked, and this one may go on. */
  follows: ({ support }) => support.follows,
  /** Neighbouring telling words of the question stand near each other in the sentence, in either order. */
  nearness,
  /** Words side by side in the question, "the" and "by" among them, are so in the sentence: "limited by". */
  wording: wordingShare,
  /** The small words of the question, "before" and "with", are there too: the rarer here the more. */
  functionWords: ({ functionWords }) => functionWords,
  /** It goes on about what the sentence before names, by "it" or "they", and words of the question are there. */
  carriesOn: ({ sentence, support }) => (opensByPronoun(sentence) ? support.previous : 0),
  /** Words between quotation marks in the question stand there word for word. */
  phrase: ({ question, sentence }) =>
    question.phrases.some((phrase) => sentence.text.toLowerCase().includes(phrase)) ? 1 : 0,
  /** No words of the kind asked for are there: a figure, a date, a name. */
  answerMissing: ({ answers }) => (answers?.length === 0 ? 1 : 0),
  requiredMissing: ({ answers, question }) =>
    answers?.length === 0 && question.kind.isRequired ? 1 : 0,
  /** A figure where one is asked for; the counterweight where there is none. */
  figure: ({ question, answers }) =>
    asksFigure(question.kind.name) ? (answers?.length === 0 ? -1 : 1) : 0,
  /** Words of the kind asked for stand near words of the question. */
  answerNear,
  /** "How many seats": a number just before or after "seats", or a word that stands for it. */
  counted: ({ question, sentence }) => countedThere(question, sentence),
  /** "What did X say": X says it. */
  asksSpeaker: ({ question, sentence, isAsked }) =>
    question.isAboutSpeech && sentence.speakers.some(isAsked) ? 1 : 0,
  speechUnasked: ({ question, sentence }) => (question.isAboutSpeech ? 0 : sentence.quoted),
  /** It is about somebody the question is about. */
  aboutAsked: ({ sentence, isAsked }) =>
    [sentence.named, sentence.meant, sentence.speakers].some((all) => all.some(isAsked)) ? 1 : 0,
  /** A sentence of a few words says little; one that only repeats the question says nothing. */
  novelty: ({ question, sentence }) =>
    Math.log1p(sentence.places.size - sharedStems(question, sentence)) / 3,
  short: ({ sentence }) => (sentence.words.length < 6 ? 1 : 0),
  /** An entry of an encyclopaedia opens with what it is about; the lead of a story touches everything. */
  early: ({ sentence }) => 1 / sentence.paragraph.number,
  /** The first sentence says what the text is about: where it has the words asked for, it has more beside them. */
  lead: ({ sentence, paragraph, support }) =>
    paragraph.paragraph.number === 1 && paragraph.sentences[0] === sentence ? support.own : 0,
} as const satisfies Readonly<Record<string, Signal>>

/** The name of one signal by which sentences are ranked. */
export type SignalName = keyof typeof SIGNALS

function asksFigure(kind: string): boolean {
  return SHORT_ANSWERS.has(kind) && kind !== 'date'
}

function bm25({ question, sentence, statistics }: Scene): number {
  const relative = sentence.words.length / Math.max(1, statistics.length)
  const norm = SATURATION * (1 - LENGTH_PENALTY + LENGTH_PENALTY * relative)
  let sum = 0
  for (const { stem } of question.terms) {
    const count = sentence.places.get(stem)?.length ?? 0
    if (count > 0) sum += (statistics.idf(stem) * count) / (count + norm)
  }
  return sum * TENTH
}

function sharedStems({ stems }: Question, { places }: ReadSentence): number {
  let shared = 0
  for (const stem of stems) if (places.has(stem)) shared++
  return shared
}

/** So many words apart is near. */
const NEAR = 4

/** Of the neighbouring terms of the question, the share that stand near each other. */
function nearness({ question, sentence }: Scene): number {
  const { sequence } = question
  let found = 0
  for (let i = 1; i < sequence.length; i++) {
    const first = sentence.places.get(sequence[i - 1] ?? '')
    const second = sentence.places.get(sequence[i] ?? '')
    if (first?.some((a) => second?.some((b) => Math.abs(b - a) <= NEAR))) found++
  }
  return found / Math.max(1, sequence.length - 1)
}

/** Of the neighbouring words of the question, the share that are neighbours in the sentence too. */
function wordingShare({ question, sentence }: Scene): number {
  const found = new Set<string>()
  sentence.words.forEach((word, i) => {
    const followers = question.followers.get(wordingOf(word))
    const next = sentence.words[i + 1]
    if (!followers || !next) return
    if (followers.has(wordingOf(next))) found.add(`${wordingOf(word)} ${wordingOf(next)}`)
  })
  return found.size / Math.max(1, question.words.length - 1)
}

/** Words that stand for something named before when a sentence opens with them. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'it its he his she her they their this that these those there such'.split(' '),
)

function opensByPronoun({ words }: ReadSentence): boolean {
  return PRONOUNS.has(words[0]?.folded ?? '')
}

/** At so many characters, about four words, nearness counts half. */
const HALF_NEAR = 25

function answerNear({ question, sentence, answers }: Scene): number {
  if (answers === undefined || answers.length === 0) return 0
  let nearest = Infinity
  for (const word of sentence.words) {
    if (!question.stems.has(word.stem)) continue
    for (const answer of answers) {
      nearest = Math.min(nearest, Math.abs(word.start - answer.start))
    }
  }
  return 1 / (1 + nearest / HALF_NEAR)
}
