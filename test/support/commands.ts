import { abstain } from '../../src/core/answer.ts'
import { defineCommand } from '../../src/core/command.ts'

/** A command with an option of every kind. */
export const find = defineCommand({
  name: 'find',
  description: 'Every kind of option.',
  options: [
    { kind: 'text', name: 'words', description: 'Words', required: true },
    { kind: 'choice', name: 'length', description: 'Length', choices: ['short', 'long'] },
    { kind: 'whole', name: 'from', description: 'From', least: 1, most: 9 },
    { kind: 'flag', name: 'exact', description: 'Exact' },
  ],
  example: '/find words:sea',
  run: () => abstain('Nothing.'),
})
