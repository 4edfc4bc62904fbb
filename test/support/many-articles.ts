import type { IndexedArticle } from '../../src/core/indexed-article.ts'
import type { Library } from '../../src/core/library.ts'
import { libraryOf } from './articles.ts'

/** So many articles of ten paragraphs about a council, and one about a lighthouse. */
export function councils(count: number): Library {
  const texts = Array.from({ length: count }, (_, i) => {
    const paragraphs = Array.from(
      { length: 10 },
      (_, k) => `The council of town ${i} met on day ${k} and spoke of roads, schools and money.`,
    )
    return [`town-${i}`, `Council meets\n\n${paragraphs.join('\n\n')}\n`]
  })
  return libraryOf({ ...Object.fromEntries(texts), lighthouse: LIGHTHOUSE })
}

const LIGHTHOUSE = `Lighthouse saved

The council of the island spoke of money for its lighthouse on Monday.

Ada Holm, who keeps the lighthouse, was glad. “The lamp will burn for another century,” she said.
`

/** So many articles in each of which somebody else keeps a lighthouse and speaks of it. */
export function lighthouses(count: number): Library {
  const keepers = Array.from({ length: count }, (_, i) => {
    const name = `Ada ${LETTERS.charAt(Math.floor(i / 26))}${LETTERS.charAt(i % 26).toLowerCase()}holm`
    return [`lighthouse-${i}`, LIGHTHOUSE.replace('Ada Holm', name) + LAMP]
  })
  return libraryOf(Object.fromEntries(keepers))
}

/** What the story says of the lamp too: a quotation that shares words with paragraphs carries the story. */
const LAMP = `
The lamp is to burn oil again.

A century ago the lamp was the brightest of the coast.
`

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Of how many articles people or quotations are read while something is asked, which was asked once before. */
export function readAgain(library: Library, ask: (library: Library) => unknown): number {
  const read = new Set<IndexedArticle>()
  const articles = library.articles.map(
    (indexed): IndexedArticle => ({
      article: indexed.article,
      times: [],
      get people() {
        read.add(indexed)
        return indexed.people
      },
      get quotations() {
        read.add(indexed)
        return indexed.quotations
      },
    }),
  )
  ask({ ...library, articles })
  read.clear()
  ask({ ...library, articles })
  return read.size
}
