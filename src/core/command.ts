import type { Answer } from './answer.ts'
import type { Library } from './library.ts'

/** A slot that a command declares and a reader fills in. */
export type Option = {
  readonly name: string
  readonly description: string
  readonly required?: boolean
  /** What of the articles a face may offer while a reader types. */
  readonly suggest?: 'people' | 'subjects' | 'paragraphs' | 'articles'
} & (
  | { readonly kind: 'text' }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
)

type Value<O extends Option> = O extends { kind: 'whole' }
  ? number
  : O extends { kind: 'flag' }
    ? boolean
    : O extends { kind: 'choice'; choices: readonly (infer Choice)[] }
      ? Choice
      : string

/** What a reader put into a command's options; optional ones may be absent. */
export type Arguments<Options extends readonly Option[]> = {
  readonly [O in Options[number] as O['name']]: O extends { required: true }
    ? Value<O>
    : Value<O> | undefined
}

/** Arguments of a command whose options are not known to the compiler. */
export type AnyArguments = Readonly<Record<string, string | number | boolean | undefined>>

/** Something that can be asked: data, and one pure function. */
export type Command<Options extends readonly Option[] = readonly Option[]> = {
  readonly name: string
  readonly description: string
  readonly options: Options
  /** How many passages of a sure answer people are shown where the first should be it; all when absent. */
  readonly shown?: number
  /** One line a reader could type, as an example. */
  readonly example: string
  /** `limit`: at most so many passages; 3 of the best, or the command's own length, when absent. */
  run(library: Library, args: Arguments<Options>, limit?: number): Answer
}

/** Declares a command; keeps the option literals, so that a misspelt argument does not compile. */
export function defineCommand<const Options extends readonly Option[]>(
  command: Command<Options>,
): Command<Options> {
  return command
}

/** How many passages a best-first command gives when it is not told. */
export const USUAL_LIMIT = 3
