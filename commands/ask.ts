import { defineCommand, USUAL_LIMIT } from '../src/core/command.ts'
import { findAnswer } from '../src/core/search/find-answer.ts'

/** The sentence that answers a question, in its paragraph. */
export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question about the article.',
  options: [
    { kind: 'text', name: 'question', description: 'Your question in plain words', required: true },
  ],
  shown: 1,
  example: '/ask question:why were the prisoners released?',
  run: (library, { question }, limit = USUAL_LIMIT) => findAnswer(library, question, limit),
})
