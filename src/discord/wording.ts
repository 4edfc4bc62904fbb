/** The bot's own sentences on Discord; a translation would be one more file like this. */
export const WORDING = {
  nearest: 'The closest passages, which may not answer:',
  shortened: 'shortened',
  failed: 'I could not answer that just now. It has been noted; please try again in a while.',
  notShown: (count: number) => `${count} more not shown.`,
  unknownCommand: (name: string) => `There is no command /${name} any more. Try /help.`,

  unknownMenu: (line: string) => `I do not know “${line}” any more.`,
  noWords: 'There are no words in that message that I could look for.',

  checkMenu: 'Check against the article',
  findMenu: 'Find in the article',
  privateOption: 'Show the answer to nobody but you',

  wait: 'That is more than I can answer at once. Please wait a little.',
  noEmbedLinks: 'I answer in plain text here, since I lack the permission Embed Links.',
  manyArticles: (count: number) => `${count} articles`,
  hint: 'Mention me or write to me directly and plain words do as well. Reply to an answer to go on: “and about Moscow?”, “who is she?”, “why?”, “more”. Under Apps, a message’s menu checks its words against the article.',
  noMore: 'That was all I found.',
  whom: (names: readonly string[]) => `Whom do you mean: ${anyOf(names)}?`,

  previous: 'Previous',
  next: 'Next',
  context: 'Show in context',
  contextOf: (place: string) => `Show ${place} in context`,
  who: 'Who is this?',
  whoIs: (name: string) => `Who is ${name}?`,
  remove: 'Delete',
  more: 'More about these passages…',

  changed:
    'The article has changed since that was posted. Ask again for its words as they are now.',
  unknownControl: 'That button is from an older version of me. Ask again for a new one.',
  notYours: 'Only the one who asked, or a moderator, can delete that.',
} as const

/** Made when it is needed: the engine reads its tables of languages for it, a hundredth of a start. */
function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
}
