import type { CommandBody } from 'discord-api-spec/zod'
import type { LocalDiscord } from './local-discord.ts'
import type { Presser } from './member-interaction.ts'
import { directMessage, PLACES, type Place } from './places.ts'
import { controlsOn, type Reply, readReply } from './reply.ts'
import { focusedOption, readOptions } from './typed-command.ts'
import { ALL_PERMISSIONS, MENTION, WORLD } from './world.ts'

/** What can be typed, for whoever has to know it. */
export const GUIDE = `  /ask question:why were they freed?   a slash command, its options as Discord shows them
  type /who name:kal                   what is suggested after that much of it
  @bot who is Bialiatski?              a mention
  reply and her?                       a reply to what the bot said last
  press 2                              a button, or a line of a menu, under what the bot said last
  noah press 2                         the same by another member
  check WORDS, find WORDS              the menu of a message of these words
  go thread                            to one of ${[...Object.keys(PLACES), 'direct'].join(', ')}
  embeds off                           the bot may not embed here any more; on
  anything else                        talk that is none of the bot's business
`

const EMBED_LINKS = 1n << 14n
const NONE = '0'

/** A person at a prompt who plays the members. */
export class Player {
  readonly #discord: LocalDiscord
  readonly #write: (text: string) => void
  #place: Place = PLACES.channel
  #appPermissions = ALL_PERMISSIONS
  /** By the first word of a line, what is done with the others. */
  readonly #deeds: ReadonlyMap<string, (words: string) => void> = new Map([
    ['type', (words: string) => this.#type(words)],
    ['@bot', (words: string) => this.#say(`${MENTION} ${words}`)],
    ['reply', (words: string) => this.#reply(words)],
    ['press', (words: string) => this.#press(Number(words), {})],
    ['noah', (words: string) => this.#pressAsNoah(words)],
    ['check', (content: string) => this.#menu('Check against the article', content)],
    ['find', (content: string) => this.#menu('Find in the article', content)],
    ['go', (words: string) => this.#go(words)],
    ['embeds', (words: string) => this.#allowEmbeds(words !== 'off')],
  ])

  constructor(discord: LocalDiscord, write: (text: string) => void) {
    this.#discord = discord
    this.#write = write
  }

  /** Does what a line says; on the gateway there must be a bot. */
  act(line: string): void {
    const [first = '', ...rest] = line.split(' ')
    const words = rest.join(' ')
    const deed = this.#deeds.get(first)
    if (line === '') return
    if (!this.#discord.gateway.isConnected) this.#write('No bot is here yet.\n')
    else if (line.startsWith('/')) this.#slash(first.slice(1), words)
    else if (deed) deed(words)
    else this.#say(line)
  }

  /** A reply as a member reads it, with what can be pressed under it. */
  show(reply: Reply): string {
    const controls = controlsOn(reply).map(({ label, disabled }, i) =>
      disabled ? `(${label})` : `[${i + 1} ${label}]`,
    )
    return [readReply(reply), controls.join(' ')].filter((part) => part !== '').join('\n')
  }

  #slash(name: string, words: string): void {
    const command = this.#known(name)
    const standing = { in: this.#place, appPermissions: this.#appPermissions }
    if (command) this.#discord.slashUnheard(name, readOptions(command, words), standing)
  }

  #type(words: string): void {
    const [name = '', ...rest] = words.split(' ')
    const command = this.#known(name.slice(1))
    const focused = command && focusedOption(command, rest.join(' '))
    if (!command || focused === undefined) return
    const given = { [focused]: '', ...readOptions(command, rest.join(' ')) }
    const shown = this.#discord.autocomplete(command.name, given, focused).then((choices) => {
      this.#write(choices.map(({ name: text }) => `\n  ${text}`).join('') || '\n  nothing')
    })
    ignoreFaults(shown)
  }

  #known(name: string): CommandBody | undefined {
    const commands = [...this.#discord.registered('global'), ...this.#discord.registered('guild')]
    const command = commands.find((known) => known.name === name)
    const names = commands.map((known) => `/${known.name}`).join(', ')
    if (!command) this.#write(`The bot has registered ${names}.\n`)
    return command
  }

  #say(words: string): void {
    this.#discord.write(words, { in: this.#place })
  }

  #reply(words: string): void {
    const last = this.#discord.replies.at(-1)
    if (last) this.#discord.write(words, { inReplyTo: last })
    else this.#write('The bot has said nothing yet.\n')
  }

  #pressAsNoah(words: string): void {
    this.#press(Number(words.replace('press ', '')), { person: WORLD.otherMember })
  }

  #press(number: number, presser: Presser): void {
    const last = this.#discord.replies.at(-1)
    const control = last && controlsOn(last)[number - 1]
    const standing = { ...presser, appPermissions: this.#appPermissions }
    if (!last || !control || control.disabled) this.#write('There is nothing like that to press.\n')
    else ignoreFaults(this.#discord.pressOn(last, control, standing))
  }

  #menu(name: string, content: string): void {
    const standing = { in: this.#place, appPermissions: this.#appPermissions }
    ignoreFaults(this.#discord.menu(name, { content }, standing))
  }

  #go(name: string): void {
    const place = name === 'direct' ? directMessage() : new Map(Object.entries(PLACES)).get(name)
    this.#place = place ?? this.#place
    this.#write(place ? `You are in ${name}.\n` : 'There is no such place.\n')
  }

  #allowEmbeds(isAllowed: boolean): void {
    this.#appPermissions = isAllowed ? ALL_PERMISSIONS : NONE
    this.#discord.deny(isAllowed ? 0n : EMBED_LINKS)
  }
}

/** What the bot does wrong is shown as it happens. */
function ignoreFaults(done: Promise<unknown>): void {
  done.catch(() => undefined)
}
