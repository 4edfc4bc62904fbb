import { describe, expect, test } from 'vitest'
import { type Article, parseArticle } from '../../../src/core/article/article.ts'
import { firstArticle, wordsOf } from '../../support/articles.ts'

const HARBOUR = `The harbour will close for repairs in March, the port authority said on Monday, after storms tore two holes in its northern wall.

Boats must leave by the end of February. “We have no choice,” said Ann Lee, the harbour master.

The work will cost 3.5 million euros and last until June.`

describe('the first article', () => {
  const article = firstArticle()

  test('has its headline, publisher, byline and date', () => {
    expect(article.headline).toBe(
      'Freed dissident Kalesnikava says Europe needs to engage with Belarusian leader Lukashenko',
    )
    expect(article.publisher).toBe('Reuters')
    expect(article.byline).toBe('Mark Trevelyan')
    expect(article.date).toBe('2026-02-17')
  })

  test('has 16 paragraphs, numbered from 1, and one cross-heading', () => {
    expect(article.paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 16 }, (_, i) => i + 1),
    )
    expect(wordsOf(article, article.headings)).toEqual([
      'U.S. REWARDS PRISONER RELEASE WITH EASING OF SANCTIONS',
    ])
    const under = article.paragraphs.filter(({ heading }) => heading).map(({ number }) => number)
    expect(under).toEqual([11, 12, 13, 14, 15, 16])
  })

  test('keeps the credits and the “brought to you” line out of its paragraphs', () => {
    expect(shown(article).at(-1)).toMatch(/^“If the West is absent/u)
  })

  test('knows the dateline that its first paragraph opens with', () => {
    const dateline = article.paragraphs[0]?.dateline
    expect(dateline && wordsOf(article, [dateline])).toEqual(['LONDON, Feb 17 (Reuters) – '])
  })
})

describe('front matter', () => {
  const FRONT = `---
title: Harbour to close
publisher: The Gazette
author: Jo Smit
date: 2026-01-05
url: https://example.com/harbour
---

${HARBOUR}`

  test('says what the copy does not, and spans count from the beginning of the file', () => {
    const article = parseArticle('harbour', FRONT)
    expect(article).toMatchObject({
      headline: 'Harbour to close',
      publisher: 'The Gazette',
      byline: 'Jo Smit',
      date: '2026-01-05',
      url: 'https://example.com/harbour',
      warnings: [],
    })
    expect(shown(article)).toEqual(HARBOUR.split('\n\n'))
    expect(article.paragraphs[0]?.start).toBe(FRONT.indexOf('The harbour will'))
  })

  test.each(['Harbour to close', 'Harbour  to close'])(
    'repeats a headline of the copy (“%s”) without making it a paragraph',
    (printed) => {
      const article = parseArticle('harbour', FRONT.replace('\n\nThe', `\n\n${printed}\n\nThe`))
      expect(shown(article)).toEqual(HARBOUR.split('\n\n'))
    },
  )

  test('that is broken is named and left out, and the text is kept', () => {
    const article = parseArticle('harbour', `---\ntitle: [a\n---\n${HARBOUR}`)
    expect(article.warnings).toHaveLength(1)
    expect(shown(article)).toEqual(HARBOUR.split('\n\n'))
  })

  test('with a date that does not exist or an address that is none names both', () => {
    const article = parseArticle(
      'x',
      `---\ndate: 31 February 2026\nurl: javascript:x\n---\n${HARBOUR}`,
    )
    expect(article.date).toBeUndefined()
    expect(article.url).toBeUndefined()
    expect(article.warnings).toHaveLength(2)
  })

  test('whose opening line is never closed is text', () => {
    const article = parseArticle('x', `---\n\n${HARBOUR}`)
    expect(shown(article)).toEqual(HARBOUR.split('\n\n'))
  })
})

describe('copy as it is pasted', () => {
  const BODY = HARBOUR.split('\n\n')

  test('without a headline begins with paragraph 1', () => {
    const article = parseArticle('harbour', HARBOUR)
    expect(article.headline).toBeUndefined()
    expect(shown(article)).toEqual(BODY)
  })

  test('may print its headline with a full stop and a deck on the line below', () => {
    const article = parseArticle(
      'harbour',
      `Harbour to close for repairs.\nStorms tore two holes in its wall.\n\n${HARBOUR}`,
    )
    expect(article.headline).toBe('Harbour to close for repairs.')
    expect(wordsOf(article, article.titles)).toHaveLength(2)
    expect(shown(article)).toEqual(BODY)
  })

  test('may have its deck above the dateline, whose day after a hyphen is the article’s', () => {
    const text = `Harbour to close.\n\nStorms tore holes in the wall; fishermen promise to stay\n\nGREYPORT, June 3, 2025 - ${HARBOUR}`
    const article = parseArticle('harbour', text)
    expect(wordsOf(article, article.titles)).toHaveLength(2)
    expect(shown(article)[0]).toMatch(/^GREYPORT/u)
    expect(article.date).toBe('2025-06-03')
  })

  test('may have a headline that looks like a label or like a byline', () => {
    expect(parseArticle('a', `Interview\n\n${HARBOUR}`).headline).toBe('Interview')
    const film = parseArticle('b', `From Russia With Love in London\n\n${HARBOUR}`)
    expect(film.headline).toBe('From Russia With Love in London')
  })

  test('may have decks and lines of the page above its byline', () => {
    const article = parseArticle(
      'harbour',
      `Harbour to close\n\nStorms tore two holes in its wall, and boats must leave.\n\nBy Jo Smit\n\n5 January 2026\n\n${HARBOUR}`,
    )
    expect(article.headline).toBe('Harbour to close')
    expect(wordsOf(article, article.titles)).toHaveLength(2)
    expect(shown(article)).toEqual(BODY)
  })

  test.each([
    'By Jo Smit | 5 January 2026',
    'Harbour News Published 5 Jan, 2026 05:51am · By Jo Smit',
    'Last updated: January 5, 2026 at 9:30 p.m. | By Jo Smit',
    'From Jo Smit at Harbour Bridge | Published: 22:14, 5 January 2026',
  ])('may print its writer and its date on one line (“%s”)', (line) => {
    const article = parseArticle('harbour', `Harbour to close\n\n${line}\n\n${HARBOUR}`)
    expect(article.headline).toBe('Harbour to close')
    expect(article.byline).toBe('Jo Smit')
    expect(article.date).toBe('2026-01-05')
    expect(shown(article)).toEqual(BODY)
  })

  test.each([
    'Jo Smit, science correspondent',
    'Jo Smit in Oslo and Ann Lee in Rome',
    'Jo Smit Senior political editor, Gazette News',
    'Jo Smit and Ann Lee, chief staff writers',
  ])('may say where and as what its writers write (“By %s”)', (writers) => {
    const article = parseArticle('harbour', `Harbour to close\n\nBy ${writers}\n\n${HARBOUR}`)
    expect(article.byline).toBe(writers)
    expect(shown(article)).toEqual(BODY)
  })

  test.each(['The Harbour Gazette, 5 Jan 2026', '*London, 5 January 2026*'])(
    'may have the paper or the place before its day (“%s”)',
    (line) => {
      const article = parseArticle('harbour', `Harbour to close\n\n${line}\n\n${HARBOUR}`)
      expect(article.date).toBe('2026-01-05')
      expect(shown(article)).toEqual(BODY)
    },
  )

  test.each(['OPINION', 'For immediate release', 'Exclusive:', 'PRESS RELEASE'])(
    'may have a label over its headline (“%s”)',
    (label) => {
      const article = parseArticle('harbour', `${label}\n\nHarbour to close\n\n${HARBOUR}`)
      expect(article.headline).toBe('Harbour to close')
      expect(shown(article)).toEqual(BODY)
    },
  )

  test('may have headings in small letters between its paragraphs', () => {
    const [first, ...others] = BODY
    const article = parseArticle(
      'harbour',
      [first, 'On the boats', ...others, 'Not a word more'].join('\n\n'),
    )
    expect(wordsOf(article, article.headings)).toEqual(['On the boats'])
    expect(shown(article)).toEqual([...BODY, 'Not a word more'])
  })

  test('keeps the items of a list as paragraphs', () => {
    const lines = [...BODY, 'The north wall', 'The south wall', 'The light', BODY[0]]
    const article = parseArticle('harbour', lines.join('\n\n'))
    expect(shown(article)).toEqual(lines)
  })

  test.each(['PARIS: ', 'NEW DELHI: ', 'PARIS, Jan 5: '])(
    'may have a dateline like “%s”',
    (line) => {
      const article = parseArticle('harbour', `Harbour to close\n\n${line}${HARBOUR}`)
      const dateline = article.paragraphs[0]?.dateline
      expect(dateline && wordsOf(article, [dateline])).toEqual([line])
    },
  )

  test('has the day of its dateline where no line of its own has one', () => {
    const line = 'BASEL, Switzerland and BOSTON, 9 January 2026 — '
    const article = parseArticle('harbour', `Harbour to close\n\n${line}${HARBOUR}`)
    expect(article.date).toBe('2026-01-09')
    const [first] = article.paragraphs
    expect(first?.dateline && wordsOf(article, [first.dateline])).toEqual([line])
  })

  test.each([
    ['Windows line ends', HARBOUR.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${HARBOUR}`],
    ['no blank lines between paragraphs', HARBOUR.replaceAll('\n\n', '\n')],
    ['blanks at line ends and no-break spaces', HARBOUR.replaceAll('\n\n', ' \u00A0\n\u00A0\n')],
  ])('reads the same paragraphs with %s', (_, text) => {
    const article = parseArticle('harbour', text)
    expect(shown(article)).toEqual(BODY)
    expect(article.text).toBe(text)
  })

  test.each([50, 72, 80])('joins lines that are hard-wrapped at %i characters', (width) => {
    const wrapped = BODY.map((paragraph) => wrap(paragraph, width)).join('\n\n')
    const article = parseArticle('harbour', `Harbour to close\n\n${wrapped}`)
    expect(article.headline).toBe('Harbour to close')
    expect(shown(article).map((words) => words.replaceAll('\n', ' '))).toEqual(BODY)
  })

  test('tells hard-wrapped paragraphs apart by indented first lines', () => {
    const wrapped = BODY.map((paragraph) => `    ${wrap(paragraph, 60)}`).join('\n')
    const article = parseArticle('harbour', wrapped)
    expect(shown(article).map((words) => words.replaceAll('\n', ' '))).toEqual(BODY)
  })

  test('in Markdown keeps its marks out of headings and paragraphs', () => {
    const article = parseArticle(
      'x',
      `# Harbour to close\n\n${BODY[0]}\n\n## Costs\n\n> ${BODY[2]}\n`,
    )
    expect(article.headline).toBe('Harbour to close')
    expect(wordsOf(article, article.headings)).toEqual(['Costs'])
    expect(shown(article)).toEqual([BODY[0], BODY[2]])
  })

  test('in another script, with emoji, keeps its offsets', () => {
    const text =
      '港は三月に閉まる。🚢 修理は六月まで続く。\n\nהנמל ייסגר במרץ. העבודה תימשך עד יוני. 🌊'
    const article = parseArticle('x', text)
    expect(shown(article)).toEqual(text.split('\n\n'))
    expect(article.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 3])
  })

  test('with notices around the story shows only the story', () => {
    const article = parseArticle(
      'x',
      `Harbour to close\n\nPublished 5 January 2026\n\nBy Jo Smit and Ann Lee\n\n${HARBOUR}\n\n* * *\n\n(Reporting by Jo Smit; Editing by Bo Li)\n\nCopyright 2026 The Gazette\n\nPhotographs by Hana Kubo\n\n[More from Science](https://example.com/sci)\n\nComments (23)`,
    )
    expect(article.byline).toBe('Jo Smit and Ann Lee')
    expect(article.date).toBe('2026-01-05')
    expect(shown(article)).toEqual(BODY)
  })

  test('keeps paragraphs that only begin like a notice', () => {
    const paragraphs = [
      'By Friday the talks had failed, and the harbour master went home to sleep for two days.',
      'Reporting by hand is slow, said Ann Lee, who has counted boats for thirty years on paper.',
      'Photographs by Hana Kubo hang in the harbour office, where the talks were held in the spring.',
      'Comments from the floor were few.',
      'Written by Jo Smit in 1990, the play opened again on Monday in the old theatre by the port.',
      'Copyright law was not on her mind, she said, when she copied the map. It hangs in the town hall, above the door that leads to the archive, where everyone can see it.',
    ]
    expect(shown(parseArticle('x', paragraphs.join('\n\n')))).toEqual(paragraphs)
  })

  test('printed in capitals throughout has paragraphs, not headings', () => {
    const article = parseArticle('x', `${'THE PORT IS SHUT TODAY\n\n'.repeat(4)}`)
    expect(article.headings).toEqual([])
    expect(article.paragraphs.length).toBeGreaterThanOrEqual(3)
  })
})

test('reading twice the text takes the same answer and no paragraph overlaps another', () => {
  const article = parseArticle('x', `${HARBOUR}\n\n`.repeat(200))
  const ends = article.paragraphs.map(({ end }) => end)
  expect(article.paragraphs).toHaveLength(600)
  expect(article.paragraphs.slice(1).every(({ start }, i) => start > (ends[i] ?? 0))).toBe(true)
})

function shown(article: Article): readonly string[] {
  return wordsOf(article, article.paragraphs)
}

function wrap(words: string, width: number): string {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}
