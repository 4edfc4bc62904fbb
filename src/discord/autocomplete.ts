import type { AutocompleteInteraction } from 'discord.js'
import type { Logger } from 'pino'
import { commands } from '../../commands/index.ts'
import { type Library, narrowTo } from '../core/library.ts'
import { type Suggestion, suggest } from '../core/suggest/suggest.ts'
import { ARTICLE_OPTION } from '../core/utterance.ts'
import { describeError } from './failure.ts'

/**
 * Answers somebody typing into an option with what they may mean, as far as it is found in so many milliseconds.
 * A list that fails is no matter but for the log.
 */
export async function respondToTyping(
  interaction: AutocompleteInteraction,
  library: () => Library,
  milliseconds: number,
  log: Logger,
): Promise<void> {
  const latest = Date.now() + milliseconds
  const isLate = () => Date.now() >= latest
  try {
    await interaction.respond(choicesFor(interaction, library(), isLate).map(asChoice))
  } catch (error) {
    log.warn({ id: interaction.id, fault: describeError(error) }, 'Nothing was suggested')
  }
}

/** Of the one article that was chosen in another option, if one was; else of all. */
function choicesFor(
  { commandName, options }: AutocompleteInteraction,
  library: Library,
  isLate: () => boolean,
): readonly Suggestion[] {
  const { name, value } = options.getFocused(true)
  const command = commands.find((known) => known.name === commandName)
  const option = [...(command?.options ?? []), ARTICLE_OPTION].find((known) => known.name === name)
  if (!option) return []
  const slug = option === ARTICLE_OPTION ? null : options.getString(ARTICLE_OPTION.name)
  const chosen = slug === null ? library : (narrowTo(library, slug) ?? library)
  return suggest(chosen, option, String(value), isLate)
}

function asChoice({ name, value }: Suggestion) {
  return { name, value }
}
