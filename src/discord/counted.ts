import type { Reply } from './reply.ts'
import type { Exchange } from './respond.ts'

/** How a question ended: with an answer of one of the two kinds, not understood, or by a failure. */
export type Outcome = 'passages' | 'abstention' | 'misunderstood' | 'failed'

/** Takes the name of the command, or `none` where none was understood, and the seconds it took. */
export type Count = (command: string, outcome: Outcome, seconds: number) => void

/** The same exchange, which tells once how it ended. Nothing of what was asked is told. */
export function counted(exchange: Exchange, count: Count): Exchange {
  const began = performance.now()
  let command = 'none'
  let isCounted = false
  const end = (outcome: Outcome): void => {
    if (!isCounted) count(command, outcome, (performance.now() - began) / 1000)
    isCounted = true
  }
  return {
    ...exchange,
    read() {
      const utterance = exchange.read()
      if (utterance.kind === 'asked') command = utterance.command.name
      return utterance
    },
    async send(reply) {
      try {
        await exchange.send(reply)
        end(outcomeOf(reply, command))
      } catch (error) {
        end('failed')
        throw error
      }
    },
  }
}

/** A question that was understood and brings a sentence got an apology. */
function outcomeOf(reply: Reply, command: string): Outcome {
  if (reply.kind === 'answer') return reply.outcome
  return command === 'none' ? 'misunderstood' : 'failed'
}
