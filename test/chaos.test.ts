import { expect, test } from 'vitest'
import { BotProcess } from './support/bot-process.ts'
import { FAULTS } from './support/chaos/faults.ts'
import { runChaos } from './support/chaos/run-chaos.ts'
import { LocalDiscord } from './support/discord/local-discord.ts'

/** `npm run soak` runs the long one. */
test('whatever goes wrong, every command is answered once or reported, and the bot stays', async () => {
  const discord = await LocalDiscord.start()
  discord.gateway.heartbeat = 300
  discord.isCrowded = true
  const bot = new BotProcess({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl })
  await bot.said('The commands are registered')
  const tally = await runChaos(discord, bot, { seed: 1, commands: 180, faults: FAULTS.size })
  expect(new Set(Object.keys(tally.faults))).toEqual(new Set(FAULTS.keys()))
  expect(discord.troubles).toEqual([])
  expect(tally.counts).toMatchObject({ asked: 180, neither: 0, twice: 0 })
  expect(tally.counts.answered).toBeGreaterThan(160)
  bot.signal('SIGTERM')
  expect(await bot.exit).toBe(0)
  await discord.stop()
  expect(discord.violations).toEqual([])
})
