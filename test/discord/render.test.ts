import { MessageCreateRequestSchema } from 'discord-api-spec/zod'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, abstain, type Passage, show } from '../../src/core/answer.ts'
import { type Article, parseArticle } from '../../src/core/article/article.ts'
import { renderAnswer, renderSentence } from '../../src/discord/render.ts'
import { firstArticle } from '../support/articles.ts'
import { messageFaults } from '../support/discord/documented-limits.ts'
import { readReply } from '../support/discord/reply.ts'
import { validate } from '../support/discord/validate.ts'

const article = firstArticle()

test('a quotation shows its words, the answering ones bold, its speaker and its place', () => {
  const answer = show([passageOf(article, 4, 'part of Europe', 'Maria Kalesnikava')], 0.9)
  expect(read(answer, 'what must Belarusians feel?')).toMatchInlineSnapshot(`
    "│ -# what must Belarusians feel?
    │
    │ > “Belarusians must feel that they are **part of Europe**… The more Belarus is cut off from Europe, the more it’s structurally tied to Moscow,” Kalesnikava told an online event organised by the Chatham House think-tank in London.
    │ -# Maria Kalesnikava · ¶ 4 of 16
    │ Freed dissident Kalesnikava says Europe needs to engage with Belarusian leader Lukashenko · Reuters · 17 February 2026"
  `)
})

test('an abstention gives its reason, and the nearest passages as such with nothing bold', () => {
  const nearest = [passageOf(article, 10, 'language of strength')]
  const answer = abstain('I found nothing that says so.', nearest)
  expect(read(answer, 'who won the cup?')).toMatchInlineSnapshot(`
    "│ -# who won the cup?
    │
    │ I found nothing that says so.
    │
    │ -# The closest passages, which may not answer:
    │
    │ > “Regimes like Lukashenko’s understand only the language of strength,” he said.
    │ -# ¶ 10 of 16
    │ Freed dissident Kalesnikava says Europe needs to engage with Belarusian leader Lukashenko · Reuters · 17 February 2026"
  `)
})

test('labels and notes are the bot’s own words, apart from the article’s', () => {
  const passages = [
    { ...passageOf(article, 10, 'language', 'Ales Bialiatski'), label: 'Said' },
    { ...passageOf(article, 6), label: 'Said about them' },
  ]
  expect(read(show(passages, 1, 'Two people speak.'), 'who')).toMatchInlineSnapshot(`
    "│ -# who
    │
    │ Two people speak.
    │
    │ -# Said
    │ > “Regimes like Lukashenko’s understand only the **language** of strength,” he said.
    │ -# Ales Bialiatski · ¶ 10 of 16
    │
    │ -# Said about them
    │ > Nobel peace laureate Ales Bialiatski, also freed from prison in December, told the same event, however, that he was sceptical about Lukashenko’s willingness to reform the authoritarian system he has built since taking power in 1994.
    │ -# ¶ 6 of 16
    │ Freed dissident Kalesnikava says Europe needs to engage with Belarusian leader Lukashenko · Reuters · 17 February 2026"
  `)
})

test('passages of two articles stand in an embed each, in their order', () => {
  const other = parseArticle(
    'other',
    '---\ntitle: Another *story*\nurl: https://example.com/a\n---\n\nIts only paragraph.',
  )
  const answer = show([passageOf(other, 1), passageOf(article, 10)], 1)
  expect(read(answer, 'who?')).toMatchInlineSnapshot(`
    "│ -# who?
    │
    │ > Its only paragraph.
    │ -# [¶ 1 of 1](https://example.com/a#:~:text=Its%20only%20paragraph)
    │ Another *story*

    │ > “Regimes like Lukashenko’s understand only the language of strength,” he said.
    │ -# ¶ 10 of 16
    │ Freed dissident Kalesnikava says Europe needs to engage with Belarusian leader Lukashenko · Reuters · 17 February 2026"
  `)
})

test('a passage of which everything but its marks is highlighted shows nothing bold', () => {
  const part = show([passageOf(article, 10, 'Regimes like Lukashenko’s understand only')], 1)
  expect(read(part, 'q')).toContain('**Regimes')
  const whole = parseArticle('a', '“We will close it,”')
  expect(read(show([passageOf(whole, 1, 'We will close it')], 1), 'q')).not.toContain('**')
})

test('a speaker is described where they speak first, and only there', () => {
  const start = article.text.indexOf('Nobel peace laureate')
  const described = { start, end: start + 'Nobel peace laureate'.length }
  const said = [7, 8].map((n) => ({
    ...passageOf(article, n, undefined, 'Ales Bialiatski'),
    described,
  }))
  const shown = read(show(said, 1), 'q')
  expect(shown).toContain('-# Ales Bialiatski, “Nobel peace laureate” · ¶ 7 of 16')
  expect(shown).toContain('-# Ales Bialiatski · ¶ 8 of 16')
})

test('a long passage ends with a sentence, and says outside the quotation that it was cut', () => {
  const long = parseArticle('long', 'This is one sentence among many. '.repeat(400).trim())
  const [quotation, citation] = read(show([passageOf(long, 1)], 1), 'q')
    .split('\n')
    .slice(-3)
  expect(quotation).toMatch(/^│ > (?:This is one sentence among many\. )+This is .* many\.$/u)
  expect(citation).toBe('│ -# ¶ 1 of 1 · shortened')
})

test('a long passage is cut so that its highlighted sentence is seen', () => {
  const sentences = 'This is one sentence among many. '.repeat(400)
  const long = parseArticle('long', `${sentences}Here stands the answer. ${sentences}`.trim())
  const shown = read(show([passageOf(long, 1, 'the answer')], 1), 'q')
  expect(shown).toContain('│ > Here stands **the answer**. This is one')
})

test('a sentence too long for a reply is cut after a word, and a word anywhere', () => {
  const cutAt = (text: string) => {
    const answer = show([passageOf(parseArticle('long', text), 1)], 1)
    return read(answer, 'q').split('\n').at(-3)
  }
  expect(cutAt('words without an end '.repeat(400))).toMatch(/ (?:words|without|an|end)$/u)
  expect(cutAt('👩'.repeat(4000))).toMatch(/^│ > (?:👩)+$/u)
})

test('eight passages are shown of more, and the rest is counted', () => {
  const passages = article.paragraphs.map(({ number }) => passageOf(article, number))
  const shown = read(show(passages, 1), 'q')
  expect(shown.match(/¶ \d+ of 16/gu)).toHaveLength(8)
  expect(shown).toContain('-# 8 more not shown.')
})

test('the question is repeated with at most 200 characters', () => {
  const [first] = renderAnswer(abstain('no'), 'why? '.repeat(100))
  expect(first?.description).toBe(`-# ${'why? '.repeat(40).trim()}…\n\nno`)
})

test('help gives a line to every command and to what it does, and says what else Discord offers', () => {
  const answer = abstain('I answer.\n\n/ask question:why?\nAsk a question.')
  const [embed] = renderAnswer(answer, '/help', { command: 'help' })
  expect(embed?.description).toMatch(
    /^-# \/help\n\nI answer\.\n\n\*\*\/ask question\\:why\?\*\*\nAsk a question\.\n\n-# Mention me/u,
  )
})

test('a sentence of the bot fits a message, whatever it repeats', () => {
  expect(renderSentence('*'.repeat(3000)).length).toBeLessThanOrEqual(2000)
})

test('whatever is printed, a reply keeps every limit and shows words as they stand in the article', () => {
  fc.assert(
    fc.property(
      anyAnswer(),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      (answer, question) => {
        const body: unknown = JSON.parse(JSON.stringify({ embeds: renderAnswer(answer, question) }))
        const { value, faults } = validate(MessageCreateRequestSchema, body)
        expect([...faults, ...messageFaults(value ?? {})]).toEqual([])
        const printed = answer.passages.map((passage) => oneLine(passage.article.text))
        for (const words of quoted(answer, question)) {
          expect(printed.some((text) => text.includes(words))).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
})

function read(answer: Answer, question: string): string {
  const body = { embeds: renderAnswer(answer, question) }
  return readReply({ id: '1', channel: '1', to: '1', by: 'message', body })
}

function passageOf(of: Article, number: number, highlight?: string, speaker?: string): Passage {
  const found = of.paragraphs[number - 1]
  if (!found) throw new Error(`Expected paragraph ${number} in ${of.slug}.`)
  const { start, end } = found
  const at = highlight === undefined ? -1 : of.text.indexOf(highlight, start)
  const highlights = at < 0 ? [] : [{ start: at, end: at + (highlight?.length ?? 0) }]
  const whose = speaker === undefined ? {} : { speaker }
  return { article: of, start, end, paragraph: number, highlights, ...whose }
}

/** The words of the block quotations as Discord displays them. */
function quoted(answer: Answer, question: string): readonly string[] {
  return renderAnswer(answer, question)
    .flatMap(({ description }) => description?.split('\n') ?? [])
    .filter((line) => line.startsWith('> '))
    .map((line) => displayed(line.slice(2)))
}

/** A line without its escapes and bold; any other markup left in it becomes a mark of its own, `�`. */
function displayed(line: string): string {
  return line
    .replace(/^\s*(?:[#>+-]|\d+\.)/u, '�')
    .replace(/\\([^0-9A-Za-z\s])|\*\*|[*_~`|<[\]@]|:(?=\S)/gu, (mark, escaped) =>
      mark === '**' ? '' : (escaped ?? '�'),
    )
}

function oneLine(text: string): string {
  return text.replace(/[ \t]*\n\s*/gu, ' ')
}

/** Answers about articles of awkward words, with passages and highlights anywhere in their paragraphs. */
function anyAnswer(): fc.Arbitrary<Answer> {
  const word = fc.constantFrom(
    ...[
      'Lee',
      'said',
      'No.',
      'Why?',
      '*',
      '**',
      '_x_',
      '`',
      '||',
      '>',
      '#',
      '-',
      '1.',
      '@everyone',
    ],
    ...[
      '<@1>',
      ':wave:',
      'https://a.b/c_d',
      '[a](b)',
      '\\',
      '~~',
      '👩‍👧',
      'é',
      'שלום',
      '\n',
      '\n\n',
    ],
    'x'.repeat(700),
  )
  const body = fc.array(word, { minLength: 1, maxLength: 300 }).map((words) => words.join(' '))
  const head = fc.constantFrom(
    '',
    `---\ntitle: ${'T'.repeat(500)}\npublisher: ${'P'.repeat(500)}\n---\n\n`,
  )
  const text = fc.tuple(head, body).map((parts) => parts.join(''))
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const place = fc.tuple(fc.nat(), share, share, fc.option(fc.string({ maxLength: 120 })))
  const passages = fc
    .tuple(text, fc.array(place, { maxLength: 12 }))
    .map(([words, places]) => places.flatMap((at) => passageAt(parseArticle('any', words), at)))
  return fc
    .tuple(fc.boolean(), fc.string({ maxLength: 5000 }), passages)
    .map(([sure, words, shown]) => (sure ? show(shown, 1, words) : abstain(words, shown)))
}

function passageAt(
  of: Article,
  [nth, from, to, speaker]: readonly [number, number, number, string | null],
): readonly Passage[] {
  const paragraph = of.paragraphs[nth % of.paragraphs.length]
  if (!paragraph) return []
  const { start, end, number } = paragraph
  const at = start + Math.floor(from * (end - start))
  const highlight = { start: at, end: at + Math.floor(to * (end - at)) }
  const whose = speaker === null ? {} : { speaker, label: speaker }
  return [{ article: of, start, end, paragraph: number, highlights: [highlight], ...whose }]
}
