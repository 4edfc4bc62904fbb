import type { Command } from '../src/core/command.ts'
import { ask } from './ask.ts'
import { defineHelp } from './help.ts'

const asking: readonly Command[] = [ask]

/** Everything that can be asked, in the order help shows it. */
export const commands: readonly Command[] = [...asking, defineHelp(asking)]
