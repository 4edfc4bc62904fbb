import type { Command } from '../src/core/command.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { defineHelp } from './help.ts'
import { read } from './read.ts'

const asking: readonly Command[] = [ask, check, read]

/** Everything that can be asked, in the order help shows it. */
export const commands: readonly Command[] = [...asking, defineHelp(asking)]
