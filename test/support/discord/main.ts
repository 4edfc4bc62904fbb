import { createInterface } from 'node:readline'
import { LocalDiscord } from './local-discord.ts'
import { GUIDE, Player } from './player.ts'

/** The port, so that a bot can be stopped and started again without a change. */
const PORT = 4810

const discord = await LocalDiscord.start(PORT)
const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: 'mia › ' })
const write = (text: string) => process.stdout.write(text)
const player = new Player(discord, write)

write(`Start the bot in another terminal:

  DISCORD_TOKEN=${discord.token} DISCORD_API_URL=${discord.apiUrl} npm start

Then play a member:

${GUIDE}`)
prompt.prompt()
discord.listen(
  (reply) => show(player.show(reply)),
  (fault) => show(`Discord would refuse: ${fault}`),
  () => show('(deleted)'),
)
for await (const line of prompt) {
  player.act(line.trim())
  prompt.prompt()
}
await discord.stop()

function show(text: string): void {
  write(`\n${text}\n`)
  prompt.prompt()
}
