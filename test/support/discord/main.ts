import { createInterface } from 'node:readline'
import type { CommandBody } from 'discord-api-spec/zod'
import { LocalDiscord } from './local-discord.ts'
import type { Given } from './member-interaction.ts'
import { directMessage } from './places.ts'
import { readReply } from './reply.ts'
import { MENTION } from './world.ts'

/** The port, so that a bot can be stopped and started again without a change. */
const PORT = 4810

const discord = await LocalDiscord.start(PORT)
const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: 'mia › ' })

write(guide(discord))
prompt.prompt()
discord.listen(
  (reply) => show(readReply(reply)),
  (fault) => show(`Discord would refuse: ${fault}`),
)
for await (const line of prompt) {
  act(line.trim())
  prompt.prompt()
}
await discord.stop()

/** What to do, above the prompt. */
function guide({ token, apiUrl }: LocalDiscord): string {
  return `Start the bot in another terminal:

  DISCORD_TOKEN=${token} DISCORD_API_URL=${apiUrl} npm start

Then play a member:

  /ask question:why were they freed?   a slash command, its options as Discord shows them
  @bot who is Bialiatski?              a mention in the server's channel
  dm who is he?                        a direct message
  reply and her?                       a reply to what the bot said last
  anything else                        talk that is none of the bot's business
`
}

/** Does what a line says; on the gateway there must be a bot. */
function act(line: string): void {
  const [first = '', ...rest] = line.split(' ')
  const words = rest.join(' ')
  if (!discord.gateway.isConnected) write('No bot is here yet.\n')
  else if (line.startsWith('/')) sendSlash(first.slice(1), words)
  else if (first === '@bot') discord.write(`${MENTION} ${words}`)
  else if (first === 'dm') discord.write(words, { in: directMessage() })
  else if (first === 'reply') replyToLast(words)
  else if (line !== '') discord.write(line)
}

function sendSlash(name: string, words: string): void {
  const commands = [...discord.registered('global'), ...discord.registered('guild')]
  const command = commands.find((known) => known.name === name)
  if (command) discord.slashUnheard(name, readOptions(command, words))
  else write(`The bot has registered ${commands.map((known) => `/${known.name}`).join(', ')}.\n`)
}

/** The options of `about:visas speaker:Lee`; words before the first go into the command's first option. */
function readOptions({ options }: CommandBody, words: string): Given {
  const known = options ?? []
  const given: Record<string, string | number | boolean> = {}
  let current = known[0]
  for (const word of words.split(' ').filter((part) => part !== '')) {
    const named = known.find(({ name }) => word.startsWith(`${name}:`))
    const text = named ? word.slice(named.name.length + 1) : word
    current = named ?? current
    if (!current) continue
    const before = named ? '' : String(given[current.name] ?? '')
    given[current.name] = typed(current.type, `${before} ${text}`.trim())
  }
  return given
}

/** Whole numbers are of type 4, yes and no of type 5. */
function typed(type: number, text: string): string | number | boolean {
  if (type === 4) return Number(text)
  return type === 5 ? text === 'true' || text === 'yes' : text
}

function replyToLast(words: string): void {
  const last = discord.replies.at(-1)
  if (last) discord.write(words, { inReplyTo: last })
  else write('The bot has said nothing yet.\n')
}

function show(text: string): void {
  write(`\n${text}\n`)
  prompt.prompt()
}

function write(text: string): void {
  process.stdout.write(text)
}
