import { Client, Events, GatewayIntentBits } from 'discord.js'

/** A bot of discord.js alone that answers every command with `ok`: the least that a reply with it costs. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
})
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) void interaction.reply('ok')
})
client.once(Events.ClientReady, async ({ application }) => {
  await application.commands.set([{ name: 'help', description: 'Says ok' }])
  process.stdout.write(`${JSON.stringify({ level: 30, msg: 'The commands are registered' })}\n`)
})
process.once('SIGTERM', () => process.exit())
await client.login(process.env.DISCORD_TOKEN ?? '')
