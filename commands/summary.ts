import { abstain, show } from '../src/core/answer.ts'
import { defineCommand } from '../src/core/command.ts'
import { chooseArticle } from '../src/core/summary/chosen-article.ts'
import { summarise } from '../src/core/summary/summary.ts'

/** How many sentences each length has. */
const LENGTHS = { short: 3, medium: 5, long: 8 }

/** The article’s own sentences, the fewest that cover it. */
export const summary = defineCommand({
  name: 'summary',
  description: 'The article at a glance, in its own sentences.',
  options: [
    {
      kind: 'choice',
      name: 'length',
      description: 'How long: 3, 5 or 8 sentences',
      choices: ['short', 'medium', 'long'],
    },
    {
      kind: 'text',
      name: 'about',
      suggest: 'subjects',
      description: 'Only what it says about a subject or a person',
    },
  ],
  example: '/summary length:medium',
  run(library, { length = 'short', about }, limit) {
    const chosen = chooseArticle(library, about)
    if (!chosen) return abstain(nothingOn(about))
    const { passages, isWhole } = summarise(chosen.indexed, {
      count: Math.min(LENGTHS[length], limit ?? Number.POSITIVE_INFINITY),
      limit,
      about: about?.trim() || undefined,
    })
    if (passages.length === 0) return abstain(nothingOn(about))
    const notes = [isWhole ? wholeNote(passages.length) : undefined, chosen.note]
    const note = notes.filter((one) => one !== undefined).join(' ')
    return show(passages, 1, note === '' ? undefined : note)
  },
})

function nothingOn(about = ''): string {
  return about.trim() === ''
    ? 'There is nothing to summarise.'
    : `I found nothing about “${about}”.`
}

function wholeNote(count: number): string {
  return count === 1
    ? 'This is the whole article: one sentence.'
    : `This is the whole article: ${count} sentences.`
}
