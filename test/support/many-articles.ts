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
