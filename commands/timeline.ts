import { abstain, show } from '../src/core/answer.ts'
import { defineCommand } from '../src/core/command.ts'
import { chooseArticle } from '../src/core/summary/chosen-article.ts'
import { timeline as timelineOf } from '../src/core/summary/timeline.ts'

/** What the article says happened when, in order of time. */
export const timeline = defineCommand({
  name: 'timeline',
  description: 'What the article says happened when, in order of time.',
  options: [
    {
      kind: 'text',
      name: 'about',
      suggest: 'subjects',
      description: 'Only what it says about a subject or a person',
    },
  ],
  example: '/timeline about:sanctions',
  run(library, { about }, limit) {
    const subject = about?.trim() || undefined
    const chosen = chooseArticle(library, subject)
    const entries = chosen ? timelineOf(chosen.indexed, subject) : []
    if (!chosen || entries.length === 0) return abstain(noDates(subject))
    return show(entries.slice(0, limit), 1, chosen.note)
  },
})

function noDates(subject?: string): string {
  return subject === undefined
    ? 'The article gives no dates.'
    : `I found no dates about “${subject}”.`
}
