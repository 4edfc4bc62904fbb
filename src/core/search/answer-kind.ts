import { overlaps, type Span } from '../article/span.ts'
import { keepFor } from '../kept.ts'
import type { ReadSentence } from './reading.ts'

/** What sort of words would answer a question. */
export type AnswerKind = {
  readonly name: string
  /** How a question asks for it, in lower case. */
  readonly asked: RegExp
  /** What such an answer looks like, or the times of the sentence; absent where nothing tells it. */
  readonly answer?: RegExp | 'times'
  /** Whether a sentence without one hardly answers: a figure, a date. */
  readonly isRequired?: boolean
}

/** Numbers in words, as a part of patterns. */
export const SMALL_NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?'
const YEAR = '(?:1[5-9]|20)\\d\\d'
const PERIOD = '(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie))s?'
/** A number that is somebody's age: `Lee, 71,`, `aged 71`, `left at 15 to`; not `at 15 hospitals`. */
const AGE =
  '(?:(?<=\\p{L}, )\\d{1,3},|(?<=\\b(?:aged?|age of|turned) )\\d{1,3}\\b|(?<=\\bat )\\d{1,2}(?:[,.;]| (?:and|to|after|when|because)\\b))'

/** What stands before "a week" that lasts: not so `twice a day`, `12 kilometres a night`, `a night shift`. */
const BEFORE_ONE =
  '(?:for|after|in|within|over|than|about|nearly|almost|least|takes?|took|lasts|lasted|spent|is|was|be|another|half)'

/**
 * The kinds of answers, the narrower before the wider: the first that a question fits is its kind.
 * Patterns of questions are matched against words in lower case set off by single blanks.
 */
export const ANSWER_KINDS: readonly AnswerKind[] = [
  {
    name: 'age',
    asked: / how old | (what|which) age | age of | aged? /u,
    answer: new RegExp(
      `\\b\\d{1,3}-year-old\\b|(?<=, )\\d{1,3}(?=[,.])|\\b(?:aged|age of) (?:\\d{1,3}|${SMALL_NUMBER})\\b|\\b\\d{1,3} years old\\b`,
      'u',
    ),
    isRequired: true,
  },
  {
    name: 'duration',
    asked: / how long (?!ago )| how many (second|minute|hour|day|week|month|year|decade)s? /u,
    answer: new RegExp(
      `\\b(?:(?:more|less|fewer) than |nearly |almost |about |over |at least )?(?:(?<=\\b${BEFORE_ONE} )an?|(?<![\\d.,])\\d[\\d.,]*|one|half an?|several|few|${SMALL_NUMBER})(?: and a half)?[ -](?:more )?${PERIOD}\\b|\\bsince (?:the |\\p{Lu})?[\\p{L}\\d]+|\\bfrom ${YEAR} to ${YEAR}\\b|\\bdecades\\b`,
      'u',
    ),
    isRequired: true,
  },
  {
    name: 'money',
    asked:
      / how (much (money|cash|did|do|does|is|was|were|are|will|would|has|have|had|can|could|more|it|they)|expensive) | (what|which) (\w+ ){0,3}(cost|costs|price|salary|wages|budget|fee|debt) | (cost|costs|price|salary|fee|worth) $/u,
    answer:
      /[$£€¥]\s?\d[\d.,]*(?:\s(?:thousand|million|billion|trillion))?|(?<![\d.,])[\d.,]+ (?:thousand |million |billion )?(?:dollars|cents|pounds|euros|rubles|yen)\b|\b(?:million|billion)s?\b/u,
  },
  {
    name: 'distance',
    asked: / how (far|close|tall|high|deep|wide|big|large) | distance /u,
    answer:
      /(?<![\d.,])[\d.,]+[ -](?:square[ -])?(?:miles?|km|kilomet\w+|met(?:er|re)s?|feet|foot|yards?|blocks?|inch(?:es)?|acres?|hectares?)\b/u,
  },
  {
    // Matches `148 kilometres an hour` and `30 mph`; not `148 kilometres`.
    name: 'speed',
    asked: / how fast | (what|which) (\w+ )?speed /u,
    answer:
      /(?<![\d.,])\d[\d.,]* ?(?:mph|kph|km\/h|knots)\b|(?<![\d.,])\d[\d.,]* (?:miles|kilomet\w+|km|met(?:er|re)s|feet)(?: an | a | per |\/)(?:hour|minute|second)\b/u,
    isRequired: true,
  },
  {
    name: 'share',
    asked:
      / percent(age)? | (share|portion|proportion|fraction|rate) of | (what|which) (is |are |was |the |its |their )*(\w+ )?rate /u,
    answer:
      /(?<![\d.,])[\d.,]+ ?(?:%|percent(?:age)?|per cent)|\b(?:a |one |two |three )?(?:quarters?|half|thirds?)\b/u,
    isRequired: true,
  },
  {
    name: 'count',
    asked:
      / how (many|much) | number of | (what|which) ((is|was|were) )?((the|their|its) )?(final )?(number|population|score|size|amount) | number /u,
    answer: new RegExp(
      `\\b(?!${AGE})(?:(?!${YEAR}(?![\\d,]))\\d+(?:[.,]\\d+)*(?![.,]?\\d|(?:st|nd|rd|th)\\b)|(?:${SMALL_NUMBER}|several|one|no one|none)\\b)(?![ -]${PERIOD}\\b)`,
      'iu',
    ),
    isRequired: true,
  },
  {
    name: 'date',
    asked:
      / when | (what|which) (\w+ )?(year|date|day|month|decade|century|time|period|era)s? | (date|year) (of|was|is|did) | how (long ago|soon|recently) /u,
    answer: 'times',
    isRequired: true,
  },
  {
    name: 'person',
    asked:
      / (who|whom|whose|who's) | (what|which) (\w+ )?(person|politician|actor|actress|president|senator|king|queen|player|author|scientist|man|woman|leader|singer|general|coach) /u,
  },
  {
    name: 'place',
    asked:
      / where | (what|which) (\w+ )?(city|country|state|place|location|county|town|continent|river|island|region|area|nation|province|street|school|university|cities|countries|counties)s? /u,
    answer:
      /\b(?:in|at|from|near|to|outside|into|across) (?:the |downtown |central )?(?!(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day|\p{Ll}*r?y?)\b)(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*)/u,
  },
  {
    name: 'reason',
    asked: / why | how come | (what|which) (\w+ )?(reason|cause|caused|purpose|motive) | reason /u,
    answer:
      /\b(?:because|since|due to|owing to|after|so that|in order|therefore|reason|caused?|led to|as a result|over|saying|citing|thanks to|in response|would)\b|\bto \p{Ll}+|\bfor \p{Ll}+ing\b/u,
  },
  {
    name: 'name',
    asked: / (name|names|title|nickname|called) (of )?/u,
    answer: /[“"‘]\p{Lu}|\b(?:called|named|titled|known as|dubbed|nicknamed|entitled)\b/u,
  },
  {
    name: 'yes-no',
    asked:
      /^ (is|are|was|were|do|does|did|can|could|has|have|had|will|would|should|any) |^ (so|but|and|hey|ok) (is|are|was|were|do|does|did|can|could|has|have|had|will|would|should) /u,
  },
  { name: 'how', asked: / how / },
  { name: 'other', asked: /(?:)/ },
]

/** What a question asks for; `lower` is the question in lower case, words set off by single blanks. */
export function answerKindOf(lower: string): AnswerKind {
  const kind = ANSWER_KINDS.find(({ asked }) => asked.test(lower))
  if (!kind) throw new Error('Expected the last kind of answer to fit every question.')
  return kind
}

/** Where words of a kind stand in a sentence. */
export function findAnswers(
  { name, answer }: AnswerKind,
  sentence: Pick<ReadSentence, 'text' | 'start' | 'times'>,
): readonly Span[] {
  if (answer === undefined) return []
  // A sentence's times are worked out when they are asked for.
  if (answer === 'times') return sentence.times
  const { text, start } = sentence
  const found = [...text.matchAll(everywhere(answer))].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  // The 30 of "September 30" counts nothing.
  return name === 'count' ? found.filter((span) => !isOfTime(span, sentence.times)) : found
}

function isOfTime(span: Span, times: readonly Span[]): boolean {
  return times.some((time) => overlaps(time, span))
}

/** A pattern that is found wherever it fits. */
const everywhere = keepFor((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`))
