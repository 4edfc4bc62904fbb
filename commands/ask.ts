import { abstain, show } from '../src/core/answer.ts'
import { defineCommand, USUAL_LIMIT } from '../src/core/command.ts'
import { searchPassages } from '../src/core/search/passages.ts'

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question about the article.',
  options: [
    { kind: 'text', name: 'question', description: 'Your question in plain words', required: true },
  ],
  example: '/ask question:why were the prisoners released?',
  run(library, { question }, limit = USUAL_LIMIT) {
    const { passages, score } = searchPassages(library, question, limit)
    if (passages.length === 0) return abstain('I found nothing that says so.')
    return show(passages, score)
  },
})
