/** Where an article is brought in from, as far as it was read. */
export type Source = {
  readonly text: string
  readonly form: 'html' | 'text'
  /** The address it came from in the end; absent for a file. */
  readonly url: string | undefined
  /** The file's name, or the address's last part, without its ending; names an article without a title. */
  readonly name: string
}

/** What stopped an article from being brought in: one sentence. */
export type Refused = { readonly kind: 'refused'; readonly sentence: string }

/** A refusal with its sentence. */
export function refuse(sentence: string): Refused {
  return { kind: 'refused', sentence }
}

/** Larger files and pages are not read. The text of the longest articles is a tenth of this. */
export const LARGEST_SOURCE = 8 * 1024 * 1024

/** Words for a size limit: matches what `LARGEST_SOURCE` says. */
export const LARGEST_SOURCE_WORDS = `${LARGEST_SOURCE / 1024 / 1024} MiB`
