import { expect, test } from 'vitest'
import { escapeLine, escapeWords, tame } from '../../src/discord/escape.ts'

test('everything Discord would read as markup is shown as it is', () => {
  const escaped: readonly (readonly [string, string])[] = [
    ['a *b* _c_ ~~d~~', String.raw`a \*b\* \_c\_ \~\~d\~\~`],
    ['`code` ||spoiler||', String.raw`\`code\` \|\|spoiler\|\|`],
    ['[text](https://example.com)', String.raw`\[text\](https\://example.com)`],
    ['<@1> <#2> <t:3> @everyone', String.raw`\<\@1> \<#2> \<t\:3> \@everyone`],
    [':smile: at 11:50', String.raw`\:smile: at 11\:50`],
    ['C:\\dir', String.raw`C\:\\dir`],
  ]
  for (const [printed, sent] of escaped) expect(escapeWords(printed)).toBe(sent)
})

test('plain prose is left as it is', () => {
  const prose = '“It’s – well – done…”, he said: no. (Nos. 1 and 2 #3 > 1.5)'
  expect(escapeWords(prose)).toBe(prose)
})

test('at the beginning of a line nothing becomes a heading, a list, a quotation or small print', () => {
  for (const [printed, sent] of [
    ['# One', String.raw`\# One`],
    ['- one', String.raw`\- one`],
    ['-# one', String.raw`\-# one`],
    ['> one', String.raw`\> one`],
    ['12. one', String.raw`12\. one`],
    ['* one', String.raw`\* one`],
    ['12 one', '12 one'],
  ] as const) {
    expect(escapeLine(printed)).toBe(sent)
  }
})

test('a paragraph that was wrapped by hand is shown on one line', () => {
  expect(escapeWords('one\r\n  two \nthree\u2028four')).toBe('one two three four')
})

test('what a person typed is repeated without turning the line around or piling up marks', () => {
  expect(tame('\u202eevil\u202c \u2067left')).toBe('evil left')
  expect(tame(`z${'\u0301'.repeat(50)}algo`)).toBe(`z${'\u0301'.repeat(4)}algo`)
  expect(tame('  two\n\nlines ')).toBe('two lines')
  expect(tame('שלום नमस्ते 👩‍👩‍👧')).toBe('שלום नमस्ते 👩‍👩‍👧')
})
