import type { CommandBody, Component, Embed, MessageBody } from 'discord-api-spec/zod'

/**
 * What Discord's documentation forbids in a message and its published schema allows; one sentence each.
 * https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export function messageFaults(message: MessageBody): readonly string[] {
  const embeds = message.embeds ?? []
  const ids = (message.components ?? []).flatMap(customIds)
  return [
    ...atMost(MOST_CONTENT, message.content, 'content'),
    ...atMost(MOST_EMBED_TEXT, embeds.flatMap(embedTexts).join(''), 'text of all embeds'),
    ...embeds.flatMap((embed, i) => embedFaults(embed, `embeds[${i}]`)),
    ...repeated(ids).map((id) => `custom_id "${id}" stands twice in one message`),
    ...(isEmpty(message) ? ['a message needs content, an embed or a component'] : []),
  ]
}

/**
 * The same for a list of application commands.
 * https://docs.discord.com/developers/interactions/application-commands
 */
export function commandFaults(commands: readonly CommandBody[]): readonly string[] {
  return [
    ...repeated(commands.map(({ type, name }) => `${type ?? SLASH}/${name}`)).map(
      (name) => `command ${name} is listed twice`,
    ),
    ...commands.flatMap((command) =>
      faultsOf(command).map((fault) => `/${command.name}: ${fault}`),
    ),
  ]
}

const MOST_CONTENT = 2000
const MOST_EMBED_TEXT = 6000
const MOST_COMMAND_TEXT = 8000
const SLASH = 1

/** Discord's pattern for slash command and option names, in lower case: matches `bot-help`; not `Ask`. */
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

function embedTexts(embed: Embed): readonly string[] {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value])
  const { title, description, author, footer } = embed
  return [title, description, author?.name, footer?.text].map((text) => text ?? '').concat(fields)
}

function embedFaults(embed: Embed, where: string): readonly string[] {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value])
  return [
    ...(embedTexts(embed).join('').trim() === '' ? [`${where} is empty`] : []),
    ...(fields.some((text) => text.trim() === '') ? [`${where} has an empty field`] : []),
  ]
}

function customIds(component: Component): readonly string[] {
  const below = (component.components ?? []).flatMap(customIds)
  return component.custom_id ? [component.custom_id, ...below] : below
}

function faultsOf(command: CommandBody): readonly string[] {
  if ((command.type ?? SLASH) !== SLASH) return []
  const options = command.options ?? []
  const names = [command.name, ...options.map(({ name }) => name)]
  const optional = options.findIndex(({ required }) => !required)
  const isLate = optional >= 0 && options.slice(optional).some(({ required }) => required)
  return [
    ...names.filter((name) => !isCommandName(name)).map((name) => `"${name}" is no command name`),
    ...repeated(options.map(({ name }) => name)).map((name) => `option ${name} stands twice`),
    ...((command.description ?? '') === '' ? ['it has no description'] : []),
    ...(isLate ? ['a required option stands after an optional one'] : []),
    ...atMost(MOST_COMMAND_TEXT, commandTexts(command).join(''), 'all its texts'),
  ]
}

function isCommandName(name: string): boolean {
  return COMMAND_NAME.test(name) && name === name.toLowerCase()
}

function commandTexts({ name, description, options }: CommandBody): readonly string[] {
  const texts = (options ?? []).flatMap((option) => [
    option.name,
    option.description,
    ...(option.choices ?? []).flatMap((choice) => [choice.name, String(choice.value)]),
  ])
  return [name, description ?? '', ...texts]
}

function isEmpty({ content, embeds, components }: MessageBody): boolean {
  return (content ?? '').trim() === '' && !embeds?.length && !components?.length
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) !== i)
}

function atMost(most: number, text: string | null | undefined, what: string): readonly string[] {
  const length = text?.length ?? 0
  return length > most ? [`${what} has ${length} characters, ${most} are allowed`] : []
}
