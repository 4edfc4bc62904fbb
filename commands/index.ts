import type { Command } from '../src/core/command.ts'
import { ask } from './ask.ts'
import { check } from './check.ts'
import { defineHelp } from './help.ts'
import { quote } from './quote.ts'
import { read } from './read.ts'
import { summary } from './summary.ts'
import { timeline } from './timeline.ts'
import { who } from './who.ts'

const asking: readonly Command[] = [ask, quote, who, summary, timeline, check, read]

/** Everything that can be asked, in the order help shows it. */
export const commands: readonly Command[] = [...asking, defineHelp(asking)]
