import { checkClaim } from '../src/core/check/check-claim.ts'
import { defineCommand, USUAL_LIMIT } from '../src/core/command.ts'

/** Whether words are the article’s, and whose. */
export const check = defineCommand({
  name: 'check',
  description: 'Is this what the article says, word for word? Add “— Name” to check the speaker.',
  options: [
    { kind: 'text', name: 'quote', description: 'The words as you have them', required: true },
  ],
  example: '/check quote:“Belarus resembles scorched earth” — Kalesnikava',
  run(library, { quote }, limit = USUAL_LIMIT) {
    return checkClaim(library, quote, limit)
  },
})
