/**
 * What a button or a line of a menu does. All that it needs stands in its `custom_id` and in the message it is on,
 * so that it works after a restart, and in any process.
 */
export type Control =
  /** Shows another page of the answer, which is found again by the question that the message repeats. */
  | { readonly kind: 'page'; readonly owner: string; readonly print: string; readonly at: number }
  /** Turns the pages of an article: `at` is the number of a paragraph. */
  | { readonly kind: 'read'; readonly owner: string; readonly print: string; readonly at: number }
  /** Shows an article around the paragraph of this number. */
  | { readonly kind: 'context'; readonly print: string; readonly at: number }
  /** Tells who it is that an article names at this offset. */
  | { readonly kind: 'who'; readonly print: string; readonly at: number }
  /** Deletes the message, for the one who asked. */
  | { readonly kind: 'delete'; readonly owner: string }

/** The id of the menu whose lines are controls. */
export const MENU_ID = '1:menu'

/** A control as the `custom_id` of a button or the value of a menu's line; of at most 70 characters. */
export function writeControl(control: Control): string {
  const owner = 'owner' in control ? control.owner : ''
  const print = 'print' in control ? control.print : ''
  const at = 'at' in control ? control.at : ''
  return [FORMAT, control.kind, owner, print, at].join(':')
}

/** The control that an id stands for; `undefined` for one of another bot, of an older format or forged. */
export function readControl(id: string): Control | undefined {
  const groups = CONTROL.exec(id)?.groups
  if (!groups) return undefined
  const { owner = '', print = '' } = groups
  const at = Number(groups.at)
  switch (groups.kind) {
    case 'page':
    case 'read':
      return owner === '' ? undefined : { kind: groups.kind, owner, print, at }
    case 'context':
    case 'who':
      return { kind: groups.kind, print, at }
    case 'delete':
      return owner === '' ? undefined : { kind: 'delete', owner }
    default:
      return undefined
  }
}

/** Counts up whenever ids come to mean something else. */
const FORMAT = 1

/** Matches `1:page:80351110224678912:4x-1k9z3d:2` and `1:delete:80351110224678912::`; not `2:page:::`. */
const CONTROL =
  /^1:(?<kind>[a-z]{1,10}):(?<owner>\d{0,20}):(?<print>[0-9a-z-]{0,20}):(?<at>\d{0,9})$/u
