import { refuseWhereCutShort } from './cut-short.ts'
import { type CorpusFile, composeFile } from './draft.ts'
import { draftFromPage } from './from-page.ts'
import { draftFromText } from './from-text.ts'
import { refuseUnlessArticle } from './is-article.ts'
import { readSource } from './read-source.ts'
import type { Refused } from './source.ts'

/** Makes a corpus file of a file or an address, or says in one sentence why it is no article. */
export async function bringIn(
  where: string,
  options: { readonly slug: string | undefined; readonly allowPrivate: boolean },
): Promise<{ readonly kind: 'brought'; readonly file: CorpusFile } | Refused> {
  const source = await readSource(where, options.allowPrivate)
  if ('kind' in source) return source
  const draft = source.form === 'html' ? draftFromPage(source) : draftFromText(source)
  if ('kind' in draft) return draft
  const cut = refuseWhereCutShort(draft.body)
  if (cut) return cut
  const file = composeFile(draft, source.name, options.slug)
  return refuseUnlessArticle(file.article) ?? { kind: 'brought', file }
}
