/** The bot's own sentences on Discord. */
export const WORDING = {
  nearest: 'The closest passages, which may not answer:',
  shortened: 'shortened',
  failed: 'I could not answer that just now. It has been noted; please try again in a while.',
  notShown: (count: number) => `${count} more not shown.`,
} as const
