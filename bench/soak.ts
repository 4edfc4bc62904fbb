import { BotProcess } from '../test/support/bot-process.ts'
import { runChaos } from '../test/support/chaos/run-chaos.ts'
import { LocalDiscord } from '../test/support/discord/local-discord.ts'

/**
 * Two thousand commands while two hundred faults happen, against the compiled bot as a process. Prints what became
 * of the commands and how often each fault happened; exit code 1 when one was neither answered nor reported, or
 * answered twice.
 * `npm run soak -- SEED` takes another order of faults.
 */
const seed = Number(process.argv[2] ?? 1)
const discord = await LocalDiscord.start()
discord.gateway.heartbeat = 300
discord.isCrowded = true
const bot = new BotProcess({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl })
await bot.said('The commands are registered')
const began = performance.now()
const { counts, faults } = await runChaos(discord, bot, { seed, commands: 2000, faults: 200 })
const seconds = Math.round((performance.now() - began) / 1000)
bot.signal('SIGTERM')
const exitCode = await bot.exit
await discord.stop()
const report = { seed, seconds, faults, ...counts, violations: discord.violations, exitCode }
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
const isWell = counts.neither + counts.twice + discord.violations.length === 0 && exitCode === 0
process.exit(isWell ? 0 : 1)
