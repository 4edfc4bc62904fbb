/**
 * What Discord takes at most, in characters or pieces.
 * https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export const LIMIT = {
  content: 2000,
  embedDescription: 4096,
  embedUrl: 2048,
  /** Over all embeds of a message: titles, descriptions, fields, footers and authors together. */
  embedTextOfMessage: 6000,
  /** https://docs.discord.com/developers/components/reference#string-select-select-option-structure */
  menuOptions: 25,
  optionText: 100,
  buttonLabel: 80,
} as const
